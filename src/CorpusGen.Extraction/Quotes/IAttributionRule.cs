namespace CorpusGen.Extraction.Quotes;

/// <summary>One way in which a text tells who said a quotation.</summary>
internal interface IAttributionRule
{
    /// <summary>What the rule has to say of a quotation, or null.</summary>
    /// <param name="scene">The document.</param>
    /// <param name="quotation">The quotation's position.</param>
    /// <param name="decided">What was decided for the quotations before it; rules that look back use it.</param>
    Proposal? Propose(Scene scene, int quotation, Proposal?[] decided);
}
