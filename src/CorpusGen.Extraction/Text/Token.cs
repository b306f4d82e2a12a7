using System;

namespace CorpusGen.Extraction.Text;

/// <summary>A word, a mark or a whole quotation of the reporter's text.</summary>
/// <param name="Start">The first code unit.</param>
/// <param name="End">The first code unit after it.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Quotation">The position of the quotation it stands for, or -1.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, int Quotation = -1)
{
    public int Length => End - Start;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);

    /// <summary>Whether it is this one punctuation mark.</summary>
    public bool Is(string text, char mark) => Kind == TokenKind.Punctuation && text[Start] == mark;
}
