using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Quotes.Rules;

/// <summary>
/// Lind Takes On the Port – and in the body three quotations or more, each a paragraph without a word beside it: those of the one
/// person in the headline, unless an attribution stands right before them.
/// </summary>
internal sealed class HeadlinePerson : AttributionRule
{
    public static readonly Term Name = new("headline-person");

    public override Proposal? Propose(Scene scene, int quotation, Proposal?[] decided)
    {
        if (scene.Lists.HeadlinePersonOf(quotation) is not { } person) return null;
        return person with { Rule = Name, Kind = AttributionKind.Continuation };
    }
}
