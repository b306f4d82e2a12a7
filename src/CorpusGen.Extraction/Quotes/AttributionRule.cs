namespace CorpusGen.Extraction.Quotes;

/// <summary>One way in which a text tells who said a quotation.</summary>
/// <remarks>
/// A class and no interface: every rule is asked for every quotation, and a call through an interface of twenty classes is looked up
/// each time.
/// </remarks>
internal abstract class AttributionRule
{
    /// <summary>What the rule has to say of a quotation, or null.</summary>
    /// <param name="scene">The document.</param>
    /// <param name="quotation">The quotation's position.</param>
    /// <param name="decided">What was decided for the quotations before it; rules that look back use it.</param>
    public abstract Proposal? Propose(Scene scene, int quotation, Proposal?[] decided);
}
