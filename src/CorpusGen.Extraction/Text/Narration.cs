using System.Collections.Generic;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Text;

/// <summary>The reporter's own text as tokens, each quotation standing as one token, cut into sentences.</summary>
/// <remarks>
/// Attribution is decided outside the marks: what a speaker says names others more often than the speaker. The lists keep their
/// room from one document to the next.
/// </remarks>
internal sealed class Narration
{
    /// <summary>That of no document.</summary>
    public static Narration Empty { get; } = new();

    public string Text { get; private set; } = string.Empty;

    public Buffer<Token> Tokens { get; } = new();

    public List<NarrationSentence> Sentences { get; } = [];

    /// <summary>What the lists say of each token.</summary>
    public LexemeTable Lexemes { get; } = new();

    /// <summary>The stretch of text a sentence covers, quotations included.</summary>
    public Span SpanOf(NarrationSentence sentence) =>
        Span.FromBounds(Tokens[sentence.Start].Start, Tokens[sentence.End - 1].End);

    /// <summary>Forgets the last document.</summary>
    public void Restart(string text)
    {
        Text = text;
        Tokens.Clear();
        Sentences.Clear();
    }
}
