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

    private readonly IssuerBeside _beside = new(table, sourceOf, sourceOfPart);
    private bool _isReading;

    /// <summary>The issuer, or -1.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="phrase">The phrases before this one may be meant.</param>
    /// <param name="np">The phrase.</param>
    public int Read(int s, int phrase, NounPhrase np)
    {
        // “the letter from the man with the letter”: no phrase is asked while it is being read.
        if (_isReading || IssuedNoun.GroupsOf(table.Sentences[s], np) is not { } groups) return -1;
        _isReading = true;
        var issuer = Find(s, phrase, np, groups);
        _isReading = false;
        return issuer;
    }

    private int Find(int s, int phrase, NounPhrase np, string groups)
    {
        if (_beside.Find(s, np) is >= 0 and var named) return named;
        if (TagSet.Contains(groups, "owned".AsSpan()) || !IssuedNoun.IsDefinite(table.Sentences[s], np.Start)) return -1;
        for (var back = s; back >= 0 && back >= s - Reach; back--)
        {
            if (back < s && NamesakeVerb(back, groups) is { } verb) return sourceOf(back, verb.Subject);
            var phrases = table.Sentences[back].NounPhrases;
            for (var i = (back == s ? Math.Min(phrase, phrases.Count) : phrases.Count) - 1; i >= 0; i--)
            {
                if (IssuedNoun.IsOfKin(groups, table.Sentences[back], phrases[i]) && IssuerOf(back, i) is >= 0 and var issuer) return issuer;
            }
        }

        return Heard(s);
    }

    private int IssuerOf(int s, int phrase)
    {
        var syntax = table.Sentences[s];
        var np = syntax.NounPhrases[phrase];
        if (_beside.Find(s, np) is >= 0 and var named) return named;
        return IssuingVerb(syntax, np) is { } verb && verb.Subject != phrase ? sourceOf(s, verb.Subject) : -1;
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

        return before is not null && (IsMeans(syntax, np) || (IsObject(syntax, np) && IssuedNoun.IsIssuing(before.Lemma))) ? before : null;
    }

    /// <summary>“Lind emailed her friends. … The email said”, “The council announced a plan. … the release said”.</summary>
    private VerbGroup? NamesakeVerb(int s, string groups)
    {
        foreach (var verb in table.Clauses(s))
        {
            if (verb.IsPassive || NounOf(verb.Lemma) is not { } noun) continue;
            if (IssuedNoun.AreKin(groups, IssuedNoun.GroupsOf(noun.AsSpan()))) return verb;
        }

        return null;
    }

    private static string? NounOf(string verb) => verb switch
    {
        "email" or "e-mail" or "tweet" or "post" => verb,
        "announce" => "announcement",
        _ => null,
    };

    // “sent out a letter”
    private static bool IsObject(SentenceSyntax syntax, NounPhrase np) => !np.FollowsPreposition || syntax.Is(np.Start - 1, "out");

    private static bool IsMeans(SentenceSyntax syntax, NounPhrase np) =>
        np.FollowsPreposition && np.Start > syntax.Sentence.Start
        && (syntax.Is(np.Start - 1, "in") || syntax.Is(np.Start - 1, "via") || syntax.Is(np.Start - 1, "through") || syntax.Is(np.Start - 1, "during"));

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
