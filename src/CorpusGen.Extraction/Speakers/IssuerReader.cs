using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Speakers;

/// <summary>
/// Finds who answers for words that are said to speak themselves: “her statement said”, “an email from Lind said”, and, after
/// “Lind issued a statement”, “the statement said”.
/// </summary>
internal sealed class IssuerReader(MentionTable table, Func<int, int, int> sourceOf, Func<int, NounPhrase, int> sourceOfPart)
{
    /// <summary>How many sentences back the words may have been issued.</summary>
    private const int Reach = 8;

    /// <summary>How many sentences back who speaks is still heard, where nothing tells who issued the words.</summary>
    private const int HeardReach = 2;

    /// <summary>How many chunks behind the noun its issuer may stand.</summary>
    private const int LongestComplement = 7;

    private bool _isReading;

    /// <summary>The issuer, or -1.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="phrase">The phrases before this one may be meant.</param>
    /// <param name="np">The phrase.</param>
    public int Read(int s, int phrase, NounPhrase np)
    {
        // “the letter from the man with the letter”: no phrase is asked while it is being read.
        if (_isReading || GroupsOf(table.Sentences[s], np) is not { } groups) return -1;
        _isReading = true;
        var issuer = Find(s, phrase, np, groups);
        _isReading = false;
        return issuer;
    }

    private int Find(int s, int phrase, NounPhrase np, string groups)
    {
        if (NamedBeside(s, np) is >= 0 and var named) return named;
        if (groups == "owned" || !IsDefinite(table.Sentences[s], np.Start)) return -1;
        for (var back = s; back >= 0 && back >= s - Reach; back--)
        {
            if (back < s && NamesakeVerb(back, groups) is { } verb) return sourceOf(back, verb.Subject);
            var phrases = table.Sentences[back].NounPhrases;
            for (var i = (back == s ? Math.Min(phrase, phrases.Count) : phrases.Count) - 1; i >= 0; i--)
            {
                if (IsOfKin(groups, table.Sentences[back], phrases[i]) && IssuerOf(back, i) is >= 0 and var issuer) return issuer;
            }
        }

        return Heard(s);
    }

    /// <summary>The groups of a phrase's noun, or null where nobody answers for what it means.</summary>
    private static string? GroupsOf(SentenceSyntax syntax, NounPhrase np) =>
        np.Kind == NounPhraseKind.Nominal ? GroupsOf(syntax.TextAt(np.Head)) : null;

    private static string? GroupsOf(ReadOnlySpan<char> noun)
    {
        if (WordLists.IssuedNouns.TryGetTag(noun, out var groups)) return groups;
        return NounPlurals.TryGetSingular(noun, out var one) && WordLists.IssuedNouns.TryGetTag(one.AsSpan(), out groups) ? groups : null;
    }

    private static bool AreKin(string groups, string? others) => others is not null && TagSet.Share(groups, others);

    /// <summary>“an email”, “an email appeal”.</summary>
    private static bool IsOfKin(string groups, SentenceSyntax syntax, NounPhrase np)
    {
        for (var i = np.Start; i < np.End && np.Kind == NounPhraseKind.Nominal; i++)
        {
            if (syntax.TagAt(i) == Tag.Noun && AreKin(groups, GroupsOf(syntax.TextAt(i)))) return true;
        }

        return false;
    }

    private int IssuerOf(int s, int phrase)
    {
        var syntax = table.Sentences[s];
        var np = syntax.NounPhrases[phrase];
        if (NamedBeside(s, np) is >= 0 and var named) return named;
        return IssuingVerb(syntax, np) is { } verb && verb.Subject != phrase ? sourceOf(s, verb.Subject) : -1;
    }

    /// <summary>Whose words they are said to be: “Lind’s statement”, “a statement by Lind”, “a letter sent by Lind”.</summary>
    private int NamedBeside(int s, NounPhrase np)
    {
        var syntax = table.Sentences[s];
        if (PossessorOf(syntax, np) is { } possessor) return sourceOfPart(s, possessor);
        var chunk = syntax.Chunks.FindIndex(c => c.Start >= np.End);
        for (var i = chunk; chunk >= 0 && i + 1 < syntax.Chunks.Count && i < chunk + LongestComplement && GoesOn(syntax, i, np); i++)
        {
            var next = syntax.Chunks[i + 1];
            if (next.Kind == ChunkKind.NounPhrase && IsBy(syntax, syntax.Chunks[i]) && IsSomebody(syntax.NounPhrases[next.Index])) return sourceOf(s, next.Index);
        }

        return -1;
    }

    /// <summary>“a letter this month to the board from the staff”, “an email sent out by the staff”.</summary>
    private static bool GoesOn(SentenceSyntax syntax, int chunk, NounPhrase np) => syntax.Chunks[chunk].Kind switch
    {
        ChunkKind.NounPhrase or ChunkKind.Preposition or ChunkKind.Adverb => true,
        ChunkKind.VerbGroup => syntax.Chunks[chunk].Start == np.End && IsIssuing(syntax.VerbGroups[syntax.Chunks[chunk].Index].Lemma),
        _ => false,
    };

    private static bool IsBy(SentenceSyntax syntax, Chunk chunk) =>
        chunk.Kind == ChunkKind.Preposition && (syntax.Is(chunk.End - 1, "by") || syntax.Is(chunk.End - 1, "from"));

    private static bool IsDefinite(SentenceSyntax syntax, int token) =>
        syntax.Is(token, "the") || syntax.Is(token, "that") || syntax.Is(token, "this");

    private static bool IsSomebody(NounPhrase np) => np.Kind is NounPhraseKind.Name or NounPhraseKind.Nominal;

    private static NounPhrase? PossessorOf(SentenceSyntax syntax, NounPhrase np)
    {
        if (syntax.TagAt(np.Start) == Tag.PossessivePronoun) return new NounPhrase(np.Start, np.Start + 1, NounPhraseKind.Pronoun, np.FollowsPreposition);
        for (var i = np.Head - 1; i > np.Start; i--)
        {
            if (syntax.TagAt(i) != Tag.PossessiveMark) continue;

            // “Thursday’s memo”, “last week’s speech”.
            if (WordLists.MonthsAndDays.Contains(syntax.TextAt(i - 1)) || TemporalNouns.Contains(syntax.TextAt(i - 1))) return null;
            var kind = syntax.TagAt(i - 1) == Tag.Name ? NounPhraseKind.Name : NounPhraseKind.Nominal;

            // “a children’s book” is no child’s.
            if (kind == NounPhraseKind.Nominal && !IsDefinite(syntax, np.Start)) return null;
            return new NounPhrase(np.Start, i, kind, np.FollowsPreposition);
        }

        return null;
    }

    /// <summary>The verb that tells of the issuing: “Lind sent an email”, “Lind said in a statement”, “In a statement, Lind said”.</summary>
    private static VerbGroup? IssuingVerb(SentenceSyntax syntax, NounPhrase np)
    {
        VerbGroup? before = null;
        foreach (var verb in syntax.VerbGroups)
        {
            if (verb.Subject < 0 || verb.IsPassive) continue;
            if (verb.End <= np.Start) before = verb;
            else if (before is not null) break;
            else if (IsMeans(syntax, np) && verb.Start >= np.End && syntax.NounPhrases[verb.Subject].Start >= np.End) return verb;
        }

        return before is not null && (IsMeans(syntax, np) || (IsObject(syntax, np) && IsIssuing(before.Lemma))) ? before : null;
    }

    /// <summary>“Lind emailed her friends. … The email said”.</summary>
    private VerbGroup? NamesakeVerb(int s, string groups)
    {
        foreach (var verb in table.Clauses(s))
        {
            if (!verb.IsPassive && verb.Lemma is "email" or "e-mail" or "tweet" or "post" && AreKin(groups, GroupsOf(verb.Lemma.AsSpan()))) return verb;
        }

        return null;
    }

    // “sent out a letter”
    private static bool IsObject(SentenceSyntax syntax, NounPhrase np) => !np.FollowsPreposition || syntax.Is(np.Start - 1, "out");

    private static bool IsMeans(SentenceSyntax syntax, NounPhrase np) =>
        np.FollowsPreposition && np.Start > syntax.Sentence.Start
        && (syntax.Is(np.Start - 1, "in") || syntax.Is(np.Start - 1, "via") || syntax.Is(np.Start - 1, "through") || syntax.Is(np.Start - 1, "during"));

    private static bool IsIssuing(string? lemma) => lemma is "issue" or "send" or "release" or "write" or "publish" or "post" or "put" or "give"
        or "make" or "deliver" or "tweet" or "email" or "e-mail" or "sign" or "circulate" or "blast" or "share" or "provide" or "pen" or "file";

    /// <summary>“We are ready,” Lind wrote. The letter said …</summary>
    private int Heard(int s)
    {
        for (var back = s - 1; back >= 0 && back >= s - HeardReach; back--)
        {
            if (table.Sentences[back].Sentence.Paragraph != table.Sentences[s].Sentence.Paragraph && back < s - 1) return -1;
            foreach (var verb in table.Clauses(back))
            {
                if (verb.IsReporting && verb.Kind == VerbGroupKind.Finite && !verb.IsRelative) return sourceOf(back, verb.Subject);
            }
        }

        return -1;
    }
}
