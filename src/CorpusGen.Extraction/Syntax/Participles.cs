using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Syntax;

/// <summary>The phrases that are the subjects of participles alone, not of the clause around.</summary>
internal static class Participles
{
    /// <summary>How many chunks back the verb that relays may stand.</summary>
    private const int Reach = 8;

    /// <summary>The phrase before a participle that is its own subject, or -1.</summary>
    public static int OwnSubject(SentenceSyntax syntax, int i, VerbGroup verb)
    {
        if (verb.Kind != VerbGroupKind.Gerund) return -1;
        var chunks = syntax.Chunks;
        var k = i - 1;
        while (k > 0 && chunks[k].Kind == ChunkKind.Adverb) k--;
        if (k < 1 || chunks[k].Kind != ChunkKind.NounPhrase) return -1;
        if (chunks[k - 1].Kind == ChunkKind.VerbGroup && IsPerception(syntax.VerbGroups[chunks[k - 1].Index].Lemma)) return chunks[k].Index;
        var first = FirstOfGroup(syntax, k);
        if (first > 0 && chunks[first - 1].Kind == ChunkKind.Preposition && syntax.Is(chunks[first - 1].Start, "with"))
            return chunks[first].Index;
        if (k < i - 1) return -1;
        return IsApart(syntax, k) || BearsWords(syntax, k, verb) ? chunks[k].Index : -1;
    }

    /// <summary>“heard Lind calling it a farce”, “showed captains warning of it”: what is seen or heard does it.</summary>
    private static bool IsPerception(string lemma) =>
        lemma is "see" or "watch" or "hear" or "catch" or "find" or "show" or "feature" or "depict" or "picture" or "film" or "record"
            or "imagine" or "remember" or "have" or "leave" or "keep";

    /// <summary>“It was late, Lind said, adding that”: a participle that goes on with a report between commas.</summary>
    public static bool GoesOnAfter(SentenceSyntax syntax, int i, int aside)
    {
        if (aside < 0 || i < 2 || !syntax.Chunks[i - 1].IsBreak) return false;
        var k = i - 2;
        while (k > 0 && syntax.IsTime(syntax.Chunks[k])) k--;
        return syntax.Chunks[k].Kind == ChunkKind.VerbGroup && syntax.Chunks[k].Index == aside;
    }

    /// <summary>“with captains and sailors chanting”; “with one of her letters asking”.</summary>
    private static int FirstOfGroup(SentenceSyntax syntax, int i)
    {
        var chunks = syntax.Chunks;
        while (i >= 2 && chunks[i - 2].Kind == ChunkKind.NounPhrase && (chunks[i - 1].Kind == ChunkKind.Coordinator || IsOf(i - 1))) i -= 2;
        return i;

        bool IsOf(int k) => chunks[k].Kind == ChunkKind.Preposition && syntax.Is(chunks[k].Start, "of");
    }

    /// <summary>“It was late – Lind saying no, Park saying yes”.</summary>
    private static bool IsApart(SentenceSyntax syntax, int i)
    {
        var phrase = syntax.NounPhrases[syntax.Chunks[i].Index];
        if (syntax.Chunks[i - 1].Kind == ChunkKind.Coordinator && FirstOfGroup(syntax, i) < i) return false;
        return syntax.Chunks[i - 1].Kind is ChunkKind.Dash or ChunkKind.Comma or ChunkKind.Coordinator
            && phrase.Kind is NounPhraseKind.Name or NounPhraseKind.Pronoun && !phrase.FollowsPreposition;
    }

    /// <summary>“held up a sign saying”; “the number of sailors saying”.</summary>
    private static bool BearsWords(SentenceSyntax syntax, int i, VerbGroup verb)
    {
        var phrase = syntax.NounPhrases[syntax.Chunks[i].Index];
        if (phrase.Kind != NounPhraseKind.Nominal || !verb.IsSaying) return false;
        var head = syntax.LexemeAt(phrase.Head);
        if (head.Is(WordFacts.InscribedNoun)) return true;
        return phrase.FollowsPreposition && syntax.Is(syntax.Chunks[i - 1].Start, "of") && head.Is(WordFacts.PluralPerson);
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
