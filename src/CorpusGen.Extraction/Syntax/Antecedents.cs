using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Syntax;

/// <summary>The phrases that relative clauses and participles hang on.</summary>
internal static class Antecedents
{
    /// <summary>How many chunks back the noun of a relative clause may stand.</summary>
    private const int Reach = 8;

    /// <summary>“a memo from Lind, who …”: the nearest phrase; for “who” a person, and rather one that no preposition governs.</summary>
    public static int Find(SentenceSyntax syntax, int i)
    {
        var nearest = -1;
        var person = -1;
        for (var k = i - 1; k >= 0 && k >= i - Reach; k--)
        {
            var chunk = syntax.Chunks[k];
            if (chunk.Kind == ChunkKind.VerbGroup) break;
            if (chunk.Kind != ChunkKind.NounPhrase || syntax.NounPhrases[chunk.Index].Kind == NounPhraseKind.Temporal) continue;
            if (nearest < 0) nearest = chunk.Index;
            if (!syntax.Is(syntax.Chunks[i].Start, "who")) return nearest;
            if (!MayBePerson(syntax, syntax.NounPhrases[chunk.Index])) continue;
            if (!syntax.NounPhrases[chunk.Index].FollowsPreposition) return chunk.Index;
            if (person < 0) person = chunk.Index;
        }

        return person >= 0 ? person : nearest;
    }

    private static bool MayBePerson(SentenceSyntax syntax, NounPhrase phrase)
    {
        var head = syntax.LexemeAt(phrase.Head);
        return phrase.Kind == NounPhraseKind.Nominal ? head.Is(WordFacts.PersonNoun | WordFacts.Title) : !head.Is(WordFacts.OrganisationNoun);
    }

    /// <summary>“It closed, and its director, Mara Lind, had gone”: the phrase that the name between commas stands beside, or -1.</summary>
    public static int FindApposed(SentenceSyntax syntax, int verb)
    {
        if (verb < 5 || syntax.Chunks[verb - 1].Kind != ChunkKind.Comma || syntax.Chunks[verb - 3].Kind != ChunkKind.Comma) return -1;
        var (phrase, name) = (syntax.Chunks[verb - 4], syntax.Chunks[verb - 2]);
        if (phrase.Kind != ChunkKind.NounPhrase || name.Kind != ChunkKind.NounPhrase) return -1;
        if (syntax.NounPhrases[phrase.Index].Kind != NounPhraseKind.Nominal || syntax.NounPhrases[phrase.Index].FollowsPreposition) return -1;
        return syntax.NounPhrases[name.Index].Kind == NounPhraseKind.Name ? phrase.Index : -1;
    }
}
