using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Rules;

/// <summary>“We are ready.” — Mara Lind, mayor of Oxby</summary>
internal sealed class Signature : AttributionRule
{
    public static readonly Term Name = new("signature");

    /// <summary>How many chunks a signature may have, its dash included: a name, a role and a place.</summary>
    private const int Longest = 9;

    public override Proposal? Propose(Scene scene, int quotation, Proposal?[] decided)
    {
        var place = scene.Last(quotation);
        if (FromSentence(scene, place.Sentence, place.Site.Chunk + 1) is { } own) return own;
        var isLast = place.Site.Chunk == scene.SyntaxOf(place).Chunks.Count - 1;
        return isLast && place.Sentence + 1 < scene.Sentences.Count ? FromSentence(scene, place.Sentence + 1, 0) : null;
    }

    private static Proposal? FromSentence(Scene scene, int sentence, int from)
    {
        var syntax = scene.Sentences[sentence];
        if (from + 1 >= syntax.Chunks.Count || from + Longest < syntax.Chunks.Count) return null;
        var isDash = syntax.Chunks[from].Kind == ChunkKind.Dash || (from == 0 && syntax.Is(syntax.Chunks[0].Start, "-"));
        if (!isDash || syntax.Chunks[from + 1].Kind != ChunkKind.NounPhrase) return null;
        var phrase = syntax.NounPhrases[syntax.Chunks[from + 1].Index];
        if (phrase.Kind != NounPhraseKind.Name || syntax.VerbGroups.Count > 0) return null;
        return scene.Propose(Name, sentence, syntax.Chunks[from + 1].Index, null);
    }
}
