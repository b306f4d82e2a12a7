using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Speakers;

/// <summary>A definite phrase taken as a description of somebody: “the Texas senator”.</summary>
internal sealed class Description
{
    private static readonly string[] ExclusiveParties = ["republican", "democrat", "libertarian", "labour", "conservative"];

    private readonly List<string> _modifiers = [];
    private readonly string? _place;
    private string? _party;
    private bool _isFormer;
    private bool _hasAge;

    /// <summary>Reads a phrase.</summary>
    public Description(SentenceSyntax syntax, NounPhrase phrase)
    {
        Noun = syntax.LexemeAt(phrase.Head).Word;
        if (phrase.Head > phrase.Start && syntax.Is(phrase.Head - 1, "vice")) Noun = "vice " + Noun;
        Gender = GenderOf(Noun);
        _hasAge = IsAge(Noun);
        for (var i = phrase.Start; i < phrase.Head; i++)
        {
            IsOther |= syntax.Is(i, "other");
            if (syntax.TagAt(i) is Tag.Noun or Tag.Name or Tag.Adjective or Tag.Gerund or Tag.Participle or Tag.Number) AddModifier(syntax, i);
        }

        _party = Parties.Of(Noun) ?? _party;
        _place = PlaceIn(_modifiers);
        Gender ??= GenderBehind(syntax, phrase);
    }

    /// <summary>The noun: senator.</summary>
    public string Noun { get; }

    /// <summary>The gender the noun has, or null.</summary>
    public Gender? Gender { get; }

    /// <summary>Whether it is said of somebody besides one who was spoken of: the other captain.</summary>
    public bool IsOther { get; private set; }

    /// <summary>Whether it can be said of one person: not “the campaign”.</summary>
    public bool MayBePerson =>
        IsAge(Noun) || IsCompatriot || WordLists.PersonNouns.HasTag(Noun.AsSpan(), "singular")
        || RoleKinds.IsPublic(Noun.AsSpan())
        || (WordLists.PersonNouns.Find(Noun.AsSpan()) < 0 && WordLists.DocumentNouns.Find(Noun.AsSpan()) < 0
            && (Lexeme.Of(Noun.AsSpan()).IsTitle || RoleKinds.LooksLikeRole(Noun.AsSpan())));

    /// <summary>Whether articles say it of somebody they have named.</summary>
    public bool IsPublic => _isFormer || _hasAge || IsCompatriot || RoleKinds.IsPublic(Noun.AsSpan());

    /// <summary>“the Texan”, but not “the Texans” and “the French”.</summary>
    private bool IsCompatriot => Noun.EndsWith("an", StringComparison.Ordinal) && Lexeme.Of(Noun.AsSpan()).Is(WordFacts.Demonym);

    /// <summary>Whether it is an office, which excludes others.</summary>
    public bool IsOffice => RoleKinds.IsOffice(Noun.AsSpan());

    /// <summary>How well the noun fits what is known of a person: 2 for the same noun, 1 for one of its kind.</summary>
    public int NounFit(Source person)
    {
        if (person.Traits.Contains(Noun)) return 2;
        foreach (var noun in person.Nouns)
        {
            if (RoleKinds.AreKin(Noun, noun)) return 1;
        }

        return 0;
    }

    /// <summary>How many of the other words fit.</summary>
    public int ModifierFit(Source person)
    {
        var count = 0;
        foreach (var modifier in _modifiers)
        {
            if (person.Traits.Contains(modifier)) count++;
        }

        return _place is not null && person.Traits.Contains(_place) ? count + 1 : count;
    }

    /// <summary>Whether something known of a person speaks against it: another gender, party, home or office.</summary>
    public bool Contradicts(Source person)
    {
        if (Gender is { } gender && person.Likely is { } known && gender != known) return true;
        if (_party is not null && !person.Traits.Contains(_party) && HasOtherParty(person)) return true;
        if (LacksPlace(person) && person.Traits.HasPlace) return true;
        return !_isFormer && IsOffice && !person.Traits.Contains(Noun) && HasOffice(person);
    }

    /// <summary>Whether the document does not tell that the person has to do with the place.</summary>
    public bool LacksPlace(Source person) => _place is not null && !person.Traits.Contains(_place);

    /// <summary>“The nominee staked much of his campaign on it”: what the pronouns behind tell, up to the next person.</summary>
    private static Gender? GenderBehind(SentenceSyntax syntax, NounPhrase phrase)
    {
        for (var i = phrase.End; i < syntax.Sentence.End; i++)
        {
            switch (syntax.TagAt(i))
            {
                case Tag.Name or Tag.Quotation: return null;
                case Tag.Pronoun or Tag.PossessivePronoun when PronounReader.GenderOf(syntax.LexemeAt(i)) is { } gender: return gender;
                case Tag.Noun when WordLists.PersonNouns.Contains(syntax.TextAt(i)): return null;
            }
        }

        return null;
    }

    private void AddModifier(SentenceSyntax syntax, int token)
    {
        var word = syntax.LexemeAt(token).Word;
        _isFormer |= word is "former" or "longtime" or "retired" or "onetime" or "veteran";
        _hasAge |= IsAge(word);
        _modifiers.Add(word);
        _party = Parties.Of(word) ?? _party;
    }

    /// <summary>“the 43-year-old”, “the 71-year-old diplomat”: articles tell the age of somebody they have named.</summary>
    private static bool IsAge(string word) => word.EndsWith("-year-old", StringComparison.Ordinal);

    /// <summary>The longest name of a place among the words: New York, not York.</summary>
    private static string? PlaceIn(List<string> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (!Lexeme.Of(words[i].AsSpan()).Is(WordFacts.OpensPlace)) continue;
            var pair = words[i] + " " + words[i + 1];
            if (WordLists.Places.Contains(pair.AsSpan())) return pair;
        }

        return words.Find(w => WordLists.Places.Contains(w.AsSpan()));
    }

    private static bool HasOtherParty(Source person)
    {
        foreach (var party in ExclusiveParties)
        {
            if (person.Traits.Contains(party)) return true;
        }

        return false;
    }

    private static bool HasOffice(Source person)
    {
        foreach (var noun in person.Nouns)
        {
            if (RoleKinds.IsOffice(noun.AsSpan())) return true;
        }

        return false;
    }

    private static Gender? GenderOf(string noun)
    {
        if (WordLists.PersonNouns.HasTag(noun.AsSpan(), "male") || WordLists.Titles.HasTag(noun.AsSpan(), "male")) return Model.Gender.Male;
        var isFemale = WordLists.PersonNouns.HasTag(noun.AsSpan(), "female") || WordLists.Titles.HasTag(noun.AsSpan(), "female");
        return isFemale ? Model.Gender.Female : null;
    }
}
