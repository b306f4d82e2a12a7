using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Corrections;

/// <summary>What is to be said of one quotation, or a quotation the engine missed.</summary>
public sealed record QuoteCorrection
{
    /// <summary>The article's id.</summary>
    public required WrittenText Article { get; init; }

    /// <summary>
    /// The first words of the quotation, as many as tell it from the article's others; of one that was missed all its words, " … "
    /// where the reporter interrupts. White space and the form of quotation marks and dashes do not matter.
    /// </summary>
    public required WrittenText Words { get; init; }

    /// <summary>Whether the engine missed it, so that it has to be made.</summary>
    public bool IsMissed { get; init; }

    /// <summary>The line where it begins, from 1, where words alone do not tell; or null.</summary>
    public int? Line { get; init; }

    /// <summary>Whether these words are nobody's speech.</summary>
    public bool IsNoQuote { get; init; }

    /// <summary>Who said it, by id, name or alias, or by a name that is new to the corpus; null leaves it as it is.</summary>
    public WrittenText? Speaker { get; init; }

    /// <summary>Whether the speaker is to be left open: <c>speaker: null</c>.</summary>
    public bool IsByNobody { get; init; }

    /// <summary>How it reports speech; null leaves it, and makes a missed one direct.</summary>
    public QuoteKind? Kind { get; init; }
}
