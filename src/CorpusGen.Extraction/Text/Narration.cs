using System.Collections.Generic;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Text;

/// <summary>The reporter's own text as tokens, each quotation standing as one token, cut into sentences.</summary>
/// <remarks>Attribution is decided outside the marks: what a speaker says names others more often than the speaker.</remarks>
internal sealed record Narration(string Text, Token[] Tokens, IReadOnlyList<NarrationSentence> Sentences)
{
    /// <summary>What the lists say of each token.</summary>
    public LexemeTable Lexemes { get; } = new(Text, Tokens);

    /// <summary>The stretch of text a sentence covers, quotations included.</summary>
    public Span SpanOf(NarrationSentence sentence) =>
        Span.FromBounds(Tokens[sentence.Start].Start, Tokens[sentence.End - 1].End);
}
