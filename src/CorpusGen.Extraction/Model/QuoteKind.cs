namespace CorpusGen.Extraction.Model;

/// <summary>How a quotation reports speech.</summary>
public enum QuoteKind
{
    /// <summary>A whole saying between quotation marks: “We will stay,” she said.</summary>
    Direct,

    /// <summary>Words between quotation marks inside the reporter's own clause: She said the plan was “a mistake”.</summary>
    Mixed,

    /// <summary>An embedded post of a known author.</summary>
    Tweet,

    /// <summary>Reported speech without quotation marks; reserved, not found yet.</summary>
    Indirect,
}
