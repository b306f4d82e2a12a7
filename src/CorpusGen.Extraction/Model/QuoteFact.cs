using System.Text;

namespace CorpusGen.Extraction.Model;

/// <summary>A quotation of one document and its attribution.</summary>
public sealed record QuoteFact
{
    /// <summary>How it reports speech.</summary>
    public required QuoteKind Kind { get; init; }

    /// <summary>The words inside the marks, one span for each interrupted piece and each paragraph; ordered and disjoint.</summary>
    public required EquatableArray<Span> Segments { get; init; }

    /// <summary>The complete attributed content: the segments of direct speech, the reported clause of mixed speech.</summary>
    public required EquatableArray<Span> Content { get; init; }

    /// <summary>The reporter's sentence, or sentences, around the quotation.</summary>
    public required Span Sentence { get; init; }

    /// <summary>The words that mark it as speech, or null.</summary>
    public CueFact? Cue { get; init; }

    /// <summary>The noun phrase that names the source, or null.</summary>
    public Span? Mention { get; init; }

    /// <summary>The relaying outlet, or null.</summary>
    public ViaFact? Via { get; init; }

    /// <summary>The position in <see cref="DocumentFacts.Speakers"/>, or null below the bound of confidence.</summary>
    public int? Speaker { get; init; }

    /// <summary>How the quotation came to its speaker.</summary>
    public AttributionKind Attribution { get; init; }

    /// <summary>The name of the rule that decided, or null.</summary>
    public string? Rule { get; init; }

    /// <summary>How often decisions as sure as this one are right, 0 to 1, measured on annotated news; 0 where nothing was decided.</summary>
    public double Confidence { get; init; }

    /// <summary>All who may be the source, best first, the decision among them.</summary>
    public EquatableArray<CandidateFact> Candidates { get; init; }

    /// <summary>From the first to the last segment.</summary>
    public Span Span => Span.FromBounds(Segments[0].Start, Segments[Segments.Count - 1].End);

    /// <summary>The words said: the segments, joined by " … " where the reporter interrupts and by a space where only white space
    /// and marks lie between, as between paragraphs.</summary>
    /// <param name="text">The document's text.</param>
    /// <returns>The words as written.</returns>
    public string TextIn(string text)
    {
        if (Segments.Count == 1) return Segments[0].In(text);
        var words = new StringBuilder(Segments[0].In(text));
        for (var i = 1; i < Segments.Count; i++)
        {
            words.Append(IsInterruptedBefore(i, text) ? " … " : " ").Append(text, Segments[i].Start, Segments[i].Length);
        }

        return words.ToString();
    }

    /// <summary>Whether the reporter's words, not only white space and marks, stand between a segment and the one before it.</summary>
    /// <param name="segment">The position of the segment, from 1.</param>
    /// <param name="text">The document's text.</param>
    /// <returns>True where the reporter interrupts.</returns>
    public bool IsInterruptedBefore(int segment, string text)
    {
        for (var i = Segments[segment - 1].End; i < Segments[segment].Start; i++)
        {
            if (char.IsLetterOrDigit(text[i])) return true;
        }

        return false;
    }
}
