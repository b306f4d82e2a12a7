using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Rules;

/// <summary>
/// Here are ten things Mara Lind said about trade: – and then, each a paragraph of its own: “We lose.” (May 2014) – Jo Park asked
/// for talks. – “Talks are for losers.” All of them are Lind's, whoever is named between them.
/// </summary>
internal sealed class ListedByIntroduction : AttributionRule
{
    public static readonly Term Name = new("listed-by-introduction");

    private static readonly Introduced Colon = new();
    private static readonly Label Label = new();
    private static readonly Signature Signature = new();

    public override Proposal? Propose(Scene scene, int quotation, Proposal?[] decided)
    {
        if (scene.Lists.IntroductionOf(quotation) is not { } introduction) return null;
        if (IsIntroducedAlone(scene, quotation, introduction, decided)) return null;
        if (NamesPerson(scene, Label.Propose(scene, quotation, decided))) return null;
        if (NamesPerson(scene, Signature.Propose(scene, quotation, decided))) return null;
        return introduction with { Kind = AttributionKind.Continuation };
    }

    /// <summary>“Park answered: – “No.””: one item of the list can be somebody else's.</summary>
    private static bool IsIntroducedAlone(Scene scene, int quotation, Proposal introduction, Proposal?[] decided)
    {
        if (Colon.Propose(scene, quotation, decided) is not { Cue: not null } own || own.Source == introduction.Source) return false;
        return own.Mention.Start > introduction.Mention.End && own.Kind != AttributionKind.Pronoun;
    }

    /// <summary>“Park: “No.””; ““No.” – Jo Park”; but not ““No.” – Oxby Herald, 2014”, which tells where it was said.</summary>
    private static bool NamesPerson(Scene scene, Proposal? own) =>
        own is { Source: >= 0 and var source } && scene.Discourse.Sources[source] is { Kind: SpeakerKind.Person, IsBareName: false };
}
