using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Speakers;

/// <summary>
/// Words that tell a source without a name from others, outside its sentence as well: “her campaign”, “Ms. Lind’s campaign” and
/// “the Lind campaign” are the Lind campaign, “her chief aide” is Mara Lind’s chief aide.
/// </summary>
internal sealed class UnnamedDescriptions(MentionTable table, PronounReader pronouns)
{
    private bool _isReading;

    /// <summary>The description of a phrase.</summary>
    public string Of(int s, int phrase, NounPhrase np)
    {
        var syntax = table.Sentences[s];
        var first = syntax.TagAt(np.Start);
        if (OwnerOf(s, phrase, np) is >= 0 and var owner && table.Book.Sources[owner] is { Kind: SpeakerKind.Person } person)
        {
            if (IsBodyOf(syntax, np)) return SurnameOf(person.Name) + (IsCalledAfter(syntax, np) ? " " : "’s ") + syntax.TextAt(np.Head).ToString();
            if (first == Tag.PossessivePronoun) return person.Name + "’s " + Wording.Of(syntax, np.Start + 1, np.End);
        }

        var end = phrase < syntax.NounPhrases.Count && syntax.NounPhrases[phrase] == np ? EndOfBody(syntax, phrase, np) : np.End;
        if (CountOf(syntax, np.Start) is { } count && np.Start + 1 < np.End) return count + Wording.Of(syntax, np.Start + 1, end);
        var start = first == Tag.Determiner && np.Start + 1 < np.End ? np.Start + 1 : np.Start;
        return Wording.Of(syntax, start, end).ToString();
    }

    /// <summary>
    /// “a spokesman for the Oxby council”, “a longtime adviser to Lind”, “researchers at Oxby College”: whom somebody works for or belongs
    /// to is part of the noun phrase, and tells one spokesman from another.
    /// </summary>
    private static int EndOfBody(SentenceSyntax syntax, int phrase, NounPhrase np)
    {
        var noun = syntax.LexemeAt(np.Head);
        if (phrase + 1 >= syntax.NounPhrases.Count || !(noun.Is(WordFacts.PersonNoun) || noun.IsTitle)) return np.End;
        var next = syntax.NounPhrases[phrase + 1];
        var isSomebody = next.Kind is NounPhraseKind.Name or NounPhraseKind.Nominal && next.Start == np.End + 1 && char.IsLower(syntax.TextAt(np.End)[0]);
        return isSomebody && (IsOfBody(syntax, np.End) || (syntax.Is(np.End, "to") && (noun.IsTitle || noun.IsDoer))) ? next.End : np.End;
    }

    private static bool IsOfBody(SentenceSyntax syntax, int token) =>
        syntax.Is(token, "of") || syntax.Is(token, "for") || syntax.Is(token, "at") || syntax.Is(token, "from") || syntax.Is(token, "with") || syntax.Is(token, "on");

    /// <summary>“One voter was glad. Another voter was not.” are two, as “two voters” are: words that count belong to the description.</summary>
    private static string? CountOf(SentenceSyntax syntax, int token)
    {
        var word = syntax.LexemeAt(token);
        return word.Is(FunctionKinds.Number) || syntax.Is(token, "one") || syntax.Is(token, "another") ? word.SmallWord + " " : null;
    }

    /// <summary>The source in the possessive before a noun: whose campaign it is; else -1.</summary>
    public int OwnerOf(int s, int phrase, NounPhrase np)
    {
        var syntax = table.Sentences[s];
        if (np.End - np.Start < 2) return -1;
        var isGendered = syntax.Is(np.Start, "his") || syntax.Is(np.Start, "her");
        if (isGendered && syntax.TagAt(np.Start) == Tag.PossessivePronoun) return OwnerByPronoun(s, phrase, np.Start);
        return phrase < syntax.NounPhrases.Count && syntax.NounPhrases[phrase].Start == np.Start ? table.Owners(s)[phrase] : -1;
    }

    // “Her publisher left. The publisher left. Her publisher …”: whom one pronoun means must not take all of them to tell.
    private int OwnerByPronoun(int s, int phrase, int token)
    {
        if (_isReading) return -1;
        _isReading = true;
        var owner = pronouns.Read(s, phrase, token);
        _isReading = false;
        return owner;
    }

    /// <summary>“her campaign”, “Lind’s office”: a body that has no other name than its owner’s.</summary>
    private static bool IsBodyOf(SentenceSyntax syntax, NounPhrase np)
    {
        var isOwned = np.Head - 1 == np.Start || syntax.TagAt(np.Start) != Tag.PossessivePronoun;
        if (!isOwned || syntax.TagAt(np.Head - 1) is not (Tag.PossessivePronoun or Tag.PossessiveMark)) return false;
        var noun = syntax.TextAt(np.Head);
        return np.Head == np.End - 1 && !WordLists.DocumentNouns.Contains(noun)
            && (WordLists.PersonNouns.HasTag(noun, "collective") || WordLists.BodyKinds.Contains(noun) || WordLists.OrganisationNouns.Contains(noun));
    }

    /// <summary>“the Lind campaign”, but “Lind’s office”.</summary>
    private static bool IsCalledAfter(SentenceSyntax syntax, NounPhrase np) =>
        syntax.Is(np.Head, "campaign") || syntax.Is(np.Head, "camp") || syntax.Is(np.Head, "team") || syntax.Is(np.Head, "administration");

    private static string SurnameOf(string name)
    {
        var end = name.Length;
        var space = name.LastIndexOf(' ');
        if (space > 0 && WordLists.NameSuffixes.Contains(name.AsSpan(space + 1)))
        {
            end = space;
            space = name.LastIndexOf(' ', space - 1);
        }

        return name.Substring(space + 1, end - space - 1).TrimEnd(',');
    }
}
