using System;
using System.Text;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Speakers;

/// <summary>Some words of a text, white space made single; a stretch of the text itself until somebody keeps them.</summary>
internal readonly struct Wording
{
    private readonly string? _text;
    private readonly int _start;
    private readonly int _length;

    private Wording(string text, int start, int length) => (_text, _start, _length) = (text, start, length);

    /// <summary>Whether there are no words.</summary>
    public bool IsEmpty => _length == 0;

    /// <summary>How many characters they have.</summary>
    public int Length => _length;

    /// <summary>The words.</summary>
    public ReadOnlySpan<char> Span => _text.AsSpan(_start, _length);

    /// <summary>A whole text as words.</summary>
    public static implicit operator Wording(string text) => new(text, 0, text.Length);

    /// <summary>The words of some tokens.</summary>
    /// <param name="syntax">The sentence.</param>
    /// <param name="start">The first token.</param>
    /// <param name="end">The first token after them.</param>
    /// <returns>The words.</returns>
    public static Wording Of(SentenceSyntax syntax, int start, int end)
    {
        if (start >= end) return string.Empty;
        for (var i = start + 1; i < end; i++)
        {
            if (!AreApartByOneBlank(syntax, i)) return WithSingleBlanks(syntax, start, end);
        }

        var first = syntax.TokenAt(start).Start;
        return new(syntax.Text, first, syntax.TokenAt(end - 1).End - first);
    }

    /// <summary>Some of the words.</summary>
    /// <param name="start">Where they begin among these.</param>
    /// <param name="length">How many characters they have.</param>
    /// <returns>The same stretch of text, not copied.</returns>
    public Wording Slice(int start, int length) => new(_text!, _start + start, length);

    /// <inheritdoc/>
    public override string ToString() => _text?.Substring(_start, _length) ?? string.Empty;

    private static bool AreApartByOneBlank(SentenceSyntax syntax, int token)
    {
        var end = syntax.TokenAt(token - 1).End;
        var gap = syntax.TokenAt(token).Start - end;
        return gap == 0 || (gap == 1 && syntax.Text[end] == ' ');
    }

    private static string WithSingleBlanks(SentenceSyntax syntax, int start, int end)
    {
        var built = new StringBuilder();
        for (var i = start; i < end; i++)
        {
            var token = syntax.TokenAt(i);
            if (built.Length > 0 && syntax.TokenAt(i - 1).End < token.Start) built.Append(' ');
            built.Append(syntax.Text, token.Start, token.Length);
        }

        return built.ToString();
    }
}
