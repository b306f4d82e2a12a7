using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Speakers;

/// <summary>Finds roles beside names: “Mara Lind, the mayor of Hove, said”; “The mayor of Hove, Mara Lind, said”.</summary>
internal static class Appositions
{
    /// <summary>A role longer than this many chunks is a list or a clause.</summary>
    private const int LongestRole = 9;

    /// <summary>Whether a sentence may have one: without a comma or dash there is but “a worker named Tom Hale”.</summary>
    public static bool MayHave(SentenceSyntax syntax) => syntax.HasBreak || syntax.HasVerb("name");

    /// <summary>The apposition of a name and a role that opens with a noun phrase.</summary>
    /// <param name="syntax">The sentence.</param>
    /// <param name="chunk">The position of the noun phrase among the sentence’s chunks.</param>
    /// <returns>The apposition, or null; most noun phrases are dismissed by the chunk that follows them.</returns>
    public static Apposition? At(SentenceSyntax syntax, int chunk)
    {
        if (chunk + 2 >= syntax.Chunks.Count || syntax.Chunks[chunk].Kind != ChunkKind.NounPhrase) return null;
        var next = syntax.Chunks[chunk + 1];
        if (!next.IsBreak && next.Kind is not (ChunkKind.Preposition or ChunkKind.Coordinator or ChunkKind.VerbGroup)) return null;
        var kind = syntax.NounPhrases[syntax.Chunks[chunk].Index].Kind;
        if (kind == NounPhraseKind.Name && next.IsBreak && RoleAfter(syntax, chunk) is { } after) return after;
        return kind is NounPhraseKind.Nominal or NounPhraseKind.Name ? RoleBefore(syntax, chunk) : null;
    }

    private static Apposition? RoleAfter(SentenceSyntax syntax, int name)
    {
        if (syntax.Chunks[name + 2].Kind != ChunkKind.NounPhrase) return null;
        if (!IsRole(syntax, name + 2) && !IsIntroduced(syntax, name + 2)) return null;
        var end = EndBetweenCommas(syntax, name + 2) ?? EndOfRole(syntax, name + 2);

        // “Lind, a neighbour said, was late”: a verb without a comma before it has the neighbour for its subject.
        if (end < syntax.Chunks.Count && (!MayFollowRole(syntax.Chunks[end]) || syntax.Chunks[end].Kind == ChunkKind.VerbGroup)) return null;
        return new Apposition(syntax.Chunks[name].Index, syntax.Chunks[name + 2].Start, syntax.Chunks[end - 1].End, syntax.Chunks[name + 2].Index);
    }

    /// <summary>“Lind, a fellow at the institute that bears his name, said”: up to the comma, when a verb follows it.</summary>
    private static int? EndBetweenCommas(SentenceSyntax syntax, int start)
    {
        for (var end = start + 1; end + 1 < syntax.Chunks.Count && end < start + LongestRole; end++)
        {
            if (syntax.Chunks[end].Kind is ChunkKind.Quotation or ChunkKind.Colon or ChunkKind.Semicolon) return null;
            if (IsReport(syntax, syntax.Chunks[end])) return null;
            if (syntax.Chunks[end].IsBreak) return syntax.Chunks[end + 1].Kind == ChunkKind.VerbGroup ? end : null;
        }

        return null;
    }

    // “Lind, a neighbour said, was late”: an aside of somebody else’s.
    private static bool IsReport(SentenceSyntax syntax, Chunk chunk) =>
        chunk.Kind == ChunkKind.VerbGroup && syntax.VerbGroups[chunk.Index].IsSaying;

    private static Apposition? RoleBefore(SentenceSyntax syntax, int role)
    {
        if (!MayHaveName(syntax, role)) return null;
        if (syntax.Chunks[role + 1].Kind == ChunkKind.VerbGroup) return NamedBy(syntax, role);
        var end = EndOfRole(syntax, role);

        // “the Minister of Health, Kenya – Mary Otieno”: the place belongs to the role.
        if (IsPlaceBetween(syntax, end)) end += 2;
        if (end + 1 >= syntax.Chunks.Count) return null;
        if (!syntax.Chunks[end].IsBreak || syntax.Chunks[end + 1].Kind != ChunkKind.NounPhrase) return null;
        var name = syntax.NounPhrases[syntax.Chunks[end + 1].Index];
        if (name.Kind != NounPhraseKind.Name || IsRole(syntax, end + 1)) return null;
        if (name.End - name.Start < 2 && !IsKin(syntax, role)) return null;
        if (end + 2 < syntax.Chunks.Count && !MayFollowName(syntax.Chunks[end + 2])) return null;
        var (first, last) = (syntax.Chunks[role], syntax.Chunks[end - 1]);
        return new Apposition(syntax.Chunks[end + 1].Index, first.Start, last.End, first.Index);
    }

    // Most phrases are no role and need no look at what follows them.
    private static bool MayHaveName(SentenceSyntax syntax, int role) => IsRole(syntax, role) || IsPersonNoun(syntax, role);

    /// <summary>“a worker named Tom Hale”.</summary>
    private static Apposition? NamedBy(SentenceSyntax syntax, int role)
    {
        if (!IsNamed(syntax, role)) return null;
        var named = syntax.Chunks[role];
        return new Apposition(syntax.Chunks[role + 2].Index, named.Start, named.End, named.Index);
    }

    private static bool IsNamed(SentenceSyntax syntax, int role)
    {
        var (verb, name) = (syntax.Chunks[role + 1], syntax.Chunks[role + 2]);
        return verb.Kind == ChunkKind.VerbGroup && verb.End - verb.Start == 1 && syntax.Is(verb.Start, "named")
            && name.Kind == ChunkKind.NounPhrase && syntax.NounPhrases[name.Index].Kind == NounPhraseKind.Name;
    }

    private static bool MayFollowRole(Chunk chunk) =>
        chunk.IsBreak || chunk.Kind is ChunkKind.VerbGroup or ChunkKind.Relative or ChunkKind.Other;

    private static bool MayFollowName(Chunk chunk) => MayFollowRole(chunk) || chunk.Kind == ChunkKind.Adverb;

    private static bool IsPlaceBetween(SentenceSyntax syntax, int end) =>
        end + 3 < syntax.Chunks.Count && syntax.Chunks[end].IsBreak && syntax.Chunks[end + 1].Kind == ChunkKind.NounPhrase
        && syntax.Chunks[end + 2].Kind == ChunkKind.Dash && IsPlace(syntax, syntax.NounPhrases[syntax.Chunks[end + 1].Index]);

    // No list knows all places; a person would bear more than one name here.
    private static bool IsPlace(SentenceSyntax syntax, NounPhrase phrase) =>
        (phrase.Kind == NounPhraseKind.Name && phrase.End - phrase.Start == 1)
        || Places.Contains(syntax, phrase.Start, phrase.End);

    /// <summary>A phrase whose head is a title or role, or an office: the mayor, the Minister of Health.</summary>
    private static bool IsRole(SentenceSyntax syntax, int chunk)
    {
        var phrase = syntax.NounPhrases[syntax.Chunks[chunk].Index];
        if (phrase.FollowsPreposition || IsFullName(syntax, phrase)) return false;
        if (syntax.LexemeAt(phrase.Head).IsTitle) return true;
        for (var i = phrase.Start + 1; phrase.Kind == NounPhraseKind.Nominal && i < phrase.End; i++)
        {
            if (syntax.TagAt(i) == Tag.Preposition && syntax.Is(i, "of") && syntax.LexemeAt(i - 1).IsTitle) return true;
        }

        return false;
    }

    // “the mayor, Ada King,”, “Deputy Mayor Tarno King”: a surname that is a title to others.
    private static bool IsFullName(SentenceSyntax syntax, NounPhrase phrase)
    {
        if (phrase.Kind != NounPhraseKind.Name || phrase.End - phrase.Start < 2) return false;
        var last = phrase.End - 2;

        // “Peter T. King”: an initial stands between.
        if (last > phrase.Start && syntax.TextAt(last).Length <= 2) last--;
        var given = syntax.LexemeAt(last);
        if (given.Is(WordFacts.GivenName)) return true;
        return phrase.End - phrase.Start > 2 && syntax.LexemeAt(phrase.End - 3).IsTitle
            && !given.IsTitle && !given.IsCommonWord;
    }

    /// <summary>“One local woman, Mara Lind, said”.</summary>
    private static bool IsPersonNoun(SentenceSyntax syntax, int chunk)
    {
        var phrase = syntax.NounPhrases[syntax.Chunks[chunk].Index];
        return phrase.Kind == NounPhraseKind.Nominal && !phrase.FollowsPreposition
            && syntax.LexemeAt(phrase.Head).Is(WordFacts.SingularPerson);
    }

    /// <summary>“his wife, Mara, said”: whom a possessive tells by kinship needs no surname.</summary>
    private static bool IsKin(SentenceSyntax syntax, int chunk)
    {
        var phrase = syntax.NounPhrases[syntax.Chunks[chunk].Index];
        if (!syntax.LexemeAt(phrase.Head).Is(WordFacts.Kinship)) return false;
        for (var i = phrase.Start; i < phrase.Head; i++)
        {
            if (syntax.TagAt(i) is Tag.PossessivePronoun or Tag.PossessiveMark) return true;
        }

        return false;
    }

    /// <summary>“Mara Lind, a neurosurgeon, said”: what somebody is said to be, by an ending that tells of doers.</summary>
    private static bool IsIntroduced(SentenceSyntax syntax, int chunk)
    {
        var phrase = syntax.NounPhrases[syntax.Chunks[chunk].Index];
        if (phrase.Kind != NounPhraseKind.Nominal || syntax.TagAt(phrase.Start) != Tag.Determiner) return false;
        var head = syntax.LexemeAt(phrase.Head);
        if (head.Is(WordFacts.DocumentNoun | WordFacts.OrganisationNoun)) return false;
        return head.Is(WordFacts.SingularPerson) || (syntax.TagAt(phrase.Head) == Tag.Noun && head.IsDoer);
    }

    private static int EndOfRole(SentenceSyntax syntax, int start)
    {
        var end = start + 1;
        while (end < syntax.Chunks.Count && end < start + LongestRole)
        {
            var kind = syntax.Chunks[end].Kind;
            var goesOn = kind is ChunkKind.Preposition or ChunkKind.Coordinator
                || (kind == ChunkKind.NounPhrase && syntax.Chunks[end - 1].Kind is ChunkKind.Preposition or ChunkKind.Coordinator);
            if (!goesOn) break;
            end++;
        }

        while (end > start + 1 && syntax.Chunks[end - 1].Kind != ChunkKind.NounPhrase) end--;
        return end;
    }
}
