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
        var head = syntax.TextAt(phrase.Head);
        if (phrase.Kind != NounPhraseKind.Nominal) return !WordLists.OrganisationNouns.Contains(head);
        return WordLists.PersonNouns.Contains(head) || WordLists.Titles.Contains(head);
    }

    /// <summary>“heard Lind calling it a farce”, “showed captains warning of it”: what is seen or heard does it.</summary>
    private static bool IsPerception(string lemma) =>
        lemma is "see" or "watch" or "hear" or "catch" or "find" or "show" or "feature" or "depict" or "picture" or "film" or "record"
            or "imagine" or "remember" or "have" or "leave" or "keep";

    /// <summary>“with Lind calling it a farce”; “– Lind saying it was late”: the phrase before the participle is its subject.</summary>
    public static bool HasOwnSubject(SentenceSyntax syntax, int i, VerbGroup verb)
    {
        if (i < 2 || verb.Kind != VerbGroupKind.Gerund || syntax.Chunks[i - 1].Kind != ChunkKind.NounPhrase) return false;
        var before = syntax.Chunks[i - 2];
        if (before.Kind == ChunkKind.VerbGroup && IsPerception(syntax.VerbGroups[before.Index].Lemma)) return true;
        if (before.Kind == ChunkKind.Preposition) return syntax.Is(before.Start, "with");
        var phrase = syntax.NounPhrases[syntax.Chunks[i - 1].Index];
        return before.Kind is ChunkKind.Dash or ChunkKind.Comma or ChunkKind.Coordinator
            && phrase.Kind is NounPhraseKind.Name or NounPhraseKind.Pronoun && !phrase.FollowsPreposition;
    }

    /// <summary>“quoted Mara Lind, the mayor, as saying”: the object of the verb before “as” speaks; -1 where there is none.</summary>
    public static int FindRelayed(SentenceSyntax syntax, int i, VerbGroup verb)
    {
        if (i < 2 || verb.Kind != VerbGroupKind.Gerund || !syntax.Is(syntax.Chunks[i - 1].Start, "as")) return -1;
        var found = -1;
        for (var k = i - 2; k >= 0 && k >= i - Reach; k--)
        {
            var chunk = syntax.Chunks[k];
            if (chunk.Kind == ChunkKind.VerbGroup) return syntax.VerbGroups[chunk.Index].IsPassive ? -1 : found;
            if (chunk.Kind is ChunkKind.Quotation or ChunkKind.Semicolon) return -1;
            if (chunk.Kind == ChunkKind.NounPhrase && !syntax.NounPhrases[chunk.Index].FollowsPreposition) found = chunk.Index;
        }

        return -1;
    }
}
