using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Speakers;

/// <summary>
/// Finds the two people whom “the two lawmakers”, “the pair” and “they” mean after “Mara Lind and Ida Park”. A quotation has one
/// speaker: the one named first.
/// </summary>
internal sealed class PairReader(MentionTable table)
{
    /// <summary>How many sentences back two people may be named together.</summary>
    private const int Reach = 4;

    /// <summary>How many sentences back they may be named whom their roles tell.</summary>
    private const int RoleReach = 8;

    /// <summary>As many phrases of a sentence are looked at; one of more is a list.</summary>
    private const int MostLookedAt = 64;

    /// <summary>The first of the two people a common noun means, or -1.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="phrase">The phrases before this one may be meant.</param>
    /// <param name="np">The phrase.</param>
    public int Read(int s, int phrase, NounPhrase np)
    {
        var syntax = table.Sentences[s];
        if (np.Kind != NounPhraseKind.Nominal) return -1;
        if (IsTwo(syntax, np)) return Find(s, phrase, Reach, null);
        if (!syntax.Is(np.Start, "the")) return -1;
        var noun = syntax.LexemeAt(np.Head);
        return RoleKinds.IsPluralRole(noun) ? Find(s, phrase, RoleReach, noun) : -1;
    }

    /// <summary>“The two said”, “Both said”: the first of the two who were named last, or -1.</summary>
    public int Read(int s, int phrase) => Find(s, phrase, Reach, null);

    /// <summary>The first of two people where a phrase and the next one name them: “Mara Lind (R-Tex.) and Ida Park”; else -1.</summary>
    public int At(int s, int phrase)
    {
        var phrases = table.Sentences[s].NounPhrases;
        if (phrase < 0 || phrase + 1 >= phrases.Count || PersonAt(s, phrase) is not (>= 0 and var first)) return -1;
        var second = PersonAt(s, phrase + 1);
        return second >= 0 && second != first && IsAndBetween(table.Sentences[s], phrases[phrase].End, phrases[phrase + 1].Start) && !IsThirdBefore(s, phrase)
            ? first
            : -1;
    }

    private int Find(int s, int phrase, int reach, Lexeme? roles)
    {
        for (var back = s; back >= 0 && back >= s - reach; back--)
        {
            var count = table.Sentences[back].NounPhrases.Count;
            var last = (back == s ? Math.Min(phrase, count) : count) - 2;
            for (var i = last; i >= 0 && i > last - MostLookedAt; i--)
            {
                if (At(back, i) is >= 0 and var first && (roles is null || AreBoth(back, i, roles))) return first;
            }
        }

        return -1;
    }

    /// <summary>“Senator Mara Lind and Senator Ida Park”, “Senators Mara Lind and Ida Park”.</summary>
    private bool AreBoth(int s, int phrase, Lexeme roles)
    {
        if (Is(PersonAt(s, phrase), roles.Singular) && Is(PersonAt(s, phrase + 1), roles.Singular)) return true;
        var syntax = table.Sentences[s];
        var first = syntax.NounPhrases[phrase];
        for (var i = first.Start; i < first.End; i++)
        {
            if (syntax.Is(i, roles.Word)) return true;
        }

        return false;
    }

    private bool Is(int person, string role)
    {
        foreach (var noun in table.Book.Sources[person].Nouns)
        {
            if (RoleKinds.AreKin(role, noun)) return true;
        }

        return false;
    }

    private int PersonAt(int s, int phrase)
    {
        var source = table.Meant(s)[phrase];
        var isPerson = source >= 0 && table.Sentences[s].NounPhrases[phrase].Kind == NounPhraseKind.Name
            && table.Book.Sources[source] is { Kind: SpeakerKind.Person, IsEvident: true };
        return isPerson ? source : -1;
    }

    /// <summary>“the two lawmakers”, “the pair”.</summary>
    private static bool IsTwo(SentenceSyntax syntax, NounPhrase np)
    {
        if (!syntax.Is(np.Start, "the") && !syntax.Is(np.Start, "both")) return false;
        if (syntax.Is(np.Head, "pair") || syntax.Is(np.Head, "duo")) return true;
        var isCounted = syntax.Is(np.Start, "both") || (np.Start + 1 < np.Head && syntax.Is(np.Start + 1, "two"));
        return isCounted && PersonNumber.IsSeveral(syntax.TextAt(np.Head));
    }

    private static bool IsAndBetween(SentenceSyntax syntax, int start, int end)
    {
        if (start >= end || !syntax.Is(end - 1, "and")) return false;
        return start == end - 1 || (syntax.TagAt(start) == Tag.Open && syntax.TagAt(end - 2) == Tag.Close);
    }

    /// <summary>“Ada King, Mara Lind and Ida Park” are three.</summary>
    private bool IsThirdBefore(int s, int phrase)
    {
        var syntax = table.Sentences[s];
        var start = syntax.NounPhrases[phrase].Start;
        return phrase > 0 && syntax.TagAt(start - 1) == Tag.Comma && PersonAt(s, phrase - 1) >= 0 && syntax.NounPhrases[phrase - 1].End == start - 1;
    }
}
