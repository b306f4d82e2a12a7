using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Speakers;

/// <summary>Finds which body a common noun means: “the commission” after “the Oxby Ferry Commission”, “the company” after “Harbourline”.</summary>
internal sealed class BodyReader(MentionTable table, Func<int, int, int> sourceOf)
{
    /// <summary>How many sentences back a body, or the same noun for it, may stand.</summary>
    private const int Reach = 8;

    /// <summary>How many sentences back it may stand at all.</summary>
    private const int FarReach = 40;

    /// <summary>How many sentences back it may stand where the noun is no part of its name.</summary>
    private const int KindReach = 3;

    /// <summary>The body, or -1.</summary>
    public int Read(int s, int phrase, NounPhrase np)
    {
        var syntax = table.Sentences[s];
        var noun = syntax.TextAt(np.Head);
        if (np.End - np.Start > 2 || np.Kind != NounPhraseKind.Nominal) return -1;
        var isKind = WordLists.BodyKinds.Contains(noun);
        if (!isKind && !WordLists.OrganisationNouns.Contains(noun) && !WordLists.PersonNouns.HasTag(noun, "collective")) return -1;
        var told = s;
        for (var back = s; back >= 0 && back >= told - Reach && back >= s - FarReach; back--)
        {
            var end = back == s ? Math.Min(phrase, table.Meant(back).Length) : table.Meant(back).Length;
            for (var i = end - 1; i >= 0; i--)
            {
                if (IsCalled(table.Meant(back)[i], noun)) return table.Meant(back)[i];
                if (IsCalled(table.Owners(back)[i], noun)) return table.Owners(back)[i];
                if (IsSameNoun(back, i, noun)) return sourceOf(back, i);
                if (IsAgain(back, i, noun)) told = back;
            }

            if (isKind && back >= told - KindReach && FindSubject(back, end) is >= 0 and var body) return AsBody(body);
        }

        return -1;
    }

    /// <summary>Whether a body has the noun in its name.</summary>
    private bool IsCalled(int source, ReadOnlySpan<char> noun)
    {
        if (source < 0 || table.Book.Sources[source] is not { Kind: SpeakerKind.Organisation } body) return false;
        var name = body.Form.Span;
        var at = name.IndexOf(noun, StringComparison.OrdinalIgnoreCase);
        if (at <= 0) return false;
        return name[at - 1] == ' ' && (at + noun.Length == name.Length || name[at + noun.Length] == ' ');
    }

    /// <summary>“the Lind campaign”, “Lind’s campaign”: the same noun, with words that tell which.</summary>
    private bool IsSameNoun(int s, int phrase, ReadOnlySpan<char> noun)
    {
        var syntax = table.Sentences[s];
        var np = syntax.NounPhrases[phrase];
        return np.Kind == NounPhraseKind.Nominal && np.End - np.Start > 1 && syntax.TagAt(np.Head - 1) is Tag.Name or Tag.PossessiveMark or Tag.PossessivePronoun
            && syntax.TextAt(np.Head).Equals(noun, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>“Harbourline opposed it. … the company’s captains … the company said”: one leads to the next.</summary>
    private bool IsAgain(int s, int phrase, ReadOnlySpan<char> noun)
    {
        var syntax = table.Sentences[s];
        var np = syntax.NounPhrases[phrase];
        return np.Kind == NounPhraseKind.Nominal && np.End - np.Start > 1 && syntax.Is(np.Start, "the") && syntax.TextAt(np.Start + 1).Equals(noun, StringComparison.OrdinalIgnoreCase);
    }

    private int FindSubject(int s, int end)
    {
        foreach (var verb in table.Clauses(s))
        {
            if (verb.Subject < end && IsBody(table.Meant(s)[verb.Subject])) return table.Meant(s)[verb.Subject];
        }

        return -1;
    }

    // “Harbourline opposed it. … the company said”: what nothing but its capital letter shows to be a person is none.
    private int AsBody(int source)
    {
        if (table.Book.Sources[source].IsBareName) table.Book.Sources[source].Kind = SpeakerKind.Organisation;
        return source;
    }

    // A country or a party is no company.
    private bool IsBody(int source) =>
        source >= 0 && table.Book.Sources[source] is { } body && (body.Kind == SpeakerKind.Organisation || body.IsBareName)
        && !WordLists.Places.Contains(body.Form.Span) && !GroupNames.Contains(body.Form.Span);
}
