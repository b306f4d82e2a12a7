using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Speakers;

/// <summary>The sources of one document: gives each name the record it belongs to.</summary>
internal sealed class SourceBook
{
    /// <summary>As many persons of one description as are asked: a list of senators must not cost more with each.</summary>
    private const int MostDescribed = 16;

    /// <summary>Who is mentioned so many times as often as another is the one an article is about.</summary>
    private const int PassingShare = 6;

    private readonly NameIndex _names = new();
    private readonly NameIndex _nouns = new();
    private readonly Dictionary<string, int> _unnamed = new(StringComparer.OrdinalIgnoreCase);
    private readonly Pool<Source> _pool = new();

    public List<Source> Sources { get; } = [];

    /// <summary>Forgets the last document.</summary>
    public void Restart()
    {
        _names.Restart();
        _nouns.Restart();
        _unnamed.Clear();
        _pool.Restart();
        Sources.Clear();
    }

    /// <summary>The source a name phrase means; a new one where none fits.</summary>
    public int Add(in NameParts parts)
    {
        var words = new NameWords(parts.Name.Span);
        var start = words.FindSurname(out var length);
        var surname = _names.Add(parts.Name.Slice(start, length));
        var index = Find(parts, words, surname);
        if (index < 0) index = AddSource(parts.Name, parts.Kind);

        var source = Sources[index];
        Register(index, parts.Name, words, surname);
        source.AddForm(parts.Name);
        if (!parts.Role.IsEmpty) source.AddRole(parts.Role);
        if (parts.Gender is { } gender) source.AddHonorific(gender);
        if (source.Affiliation is null && !parts.Affiliation.IsEmpty) source.Affiliation = parts.Affiliation.ToString();
        if (parts.Kind != SpeakerKind.Person) return index;
        var isTitled = !parts.Role.IsEmpty || parts.Gender is not null;
        if (isTitled) source.Kind = SpeakerKind.Person;
        if (!source.IsEvident && (isTitled || IsFullName(words))) source.AddEvidence();
        return index;
    }

    /// <summary>Whether somebody with a given name bears a surname.</summary>
    public bool IsSurname(ReadOnlySpan<char> name)
    {
        foreach (var bearer in _names.BearersOf(_names.Find(name)))
        {
            if (Sources[bearer] is { Kind: SpeakerKind.Person, IsEvident: true }) return true;
        }

        return false;
    }

    /// <summary>The one other bearer of a person's surname who can be of a gender, or -1.</summary>
    public int NamesakeOf(int person, Gender gender)
    {
        var words = new NameWords(Sources[person].Form.Span);
        var start = words.FindSurname(out var length);
        var namesake = -1;
        foreach (var bearer in _names.BearersOf(_names.Find(Sources[person].Form.Span.Slice(start, length))))
        {
            if (bearer == person || !Sources[bearer].IsEvident || (Sources[bearer].Likely ?? gender) != gender) continue;
            if (namesake >= 0) return -1;
            namesake = bearer;
        }

        return namesake;
    }

    /// <summary>The source of a common noun phrase: one record for each description.</summary>
    public int AddUnnamed(string description, SpeakerKind kind)
    {
        if (_unnamed.TryGetValue(description, out var known)) return known;
        var index = AddSource(description, kind);
        Sources[index].AddForm(description);
        _unnamed.Add(description, index);
        return index;
    }

    private int AddSource(Wording name, SpeakerKind kind)
    {
        var source = _pool.Take();
        source.Restart(name, kind);
        Sources.Add(source);
        return Sources.Count - 1;
    }

    /// <summary>Notes, once all names are read, who is described by which noun.</summary>
    public void CloseDescriptions()
    {
        for (var i = 0; i < Sources.Count; i++)
        {
            var nouns = Sources[i].Nouns;
            for (var n = 0; n < nouns.Count && Sources[i].Kind == SpeakerKind.Person; n++) Describe(i, nouns[n]);
        }
    }

    private void Describe(int source, string noun)
    {
        var word = _nouns.Add(noun);
        var described = 0;
        foreach (var _ in _nouns.BearersOf(word)) described++;
        if (described < MostDescribed) _nouns.AddBearer(word, source);
    }

    /// <summary>The persons a document describes by a noun, the first named first.</summary>
    public NameIndex.Bearers DescribedAs(ReadOnlySpan<char> noun) => _nouns.BearersOf(_nouns.Find(noun));

    private static bool IsFullName(NameWords words) =>
        words.Count > 1
        && (Lexeme.Of(words.First).Is(WordFacts.GivenName) || (words.First.Length == 2 && words.First[1] == '.') || IsKoreanGivenName(words.Second));

    /// <summary>“Han Su-jin”: a given name of two syllables, which stands behind the surname.</summary>
    private static bool IsKoreanGivenName(ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOf('-');
        return hyphen is > 1 and < 6 && hyphen + 2 < word.Length && word.Length < 12 && char.IsUpper(word[0]) && char.IsLower(word[hyphen + 1]);
    }

    private void Register(int index, Wording name, NameWords words, int surname)
    {
        _names.AddBearer(surname, index);
        if (Sources[index].Kind != SpeakerKind.Person || words.IsSurname) return;
        var first = words.First.Length;
        _names.SetGivenName(_names.Add(name.Slice(0, first)), index);
        if (words.Count == 3 && IsFathersName(words.Second))
            _names.SetFathersName(_names.Add(name.Slice(first + 1, words.Second.Length)), index);
    }

    /// <summary>“Mara Lind Ostby”: Spanish names have the mother’s surname behind the father’s, which goes for both.</summary>
    private static bool IsFathersName(ReadOnlySpan<char> word) =>
        word.Length > 2 && !Lexeme.Of(word).Is(WordFacts.GivenName | WordFacts.SurnameParticle);

    private int Find(in NameParts parts, NameWords words, int surname)
    {
        var best = -1;
        foreach (var index in _names.BearersOf(surname))
        {
            if (Agree(Sources[index], parts, words) && (best < 0 || IsLikelier(Sources[index], Sources[best], parts.Gender))) best = index;
        }

        if (best >= 0 || words.Count > 1 || parts.Kind != SpeakerKind.Person) return best;

        // “Virginia voted”, where the article knows a Virginia Lind: a place; “Han wrote”, where it knows a Han Sujin: surnames
        // stand first in the east of Asia.
        var word = _names.Find(words.First);
        if (_names.GivenTo(word) is >= 0 and var given)
            return Sources[given].IsEvident || parts.Gender is not null || !IsOfPlaceOrCommon(words.First) ? given : -1;
        return _names.FathersNameOf(word);
    }

    private static bool IsOfPlaceOrCommon(ReadOnlySpan<char> word)
    {
        var lexeme = Lexeme.Of(word);
        return !lexeme.Is(WordFacts.GivenName) && (lexeme.Is(WordFacts.Place | WordFacts.OrganisationNoun) || lexeme.IsEnglish);
    }

    /// <summary>
    /// Of two bearers of a surname the one whose gender is known to fit, or who surely is a person, or who was named first; but
    /// rather one who is named in full time and again than one mentioned in passing.
    /// </summary>
    private static bool IsLikelier(Source other, Source first, Gender? gender)
    {
        if (gender is not null && other.Likely != first.Likely) return other.Likely is not null;
        return other.IsEvident != first.IsEvident ? other.IsEvident : other.Mentions > PassingShare * first.Mentions;
    }

    private static bool Agree(Source source, in NameParts parts, NameWords words)
    {
        if (parts.Gender is { } gender && source.Likely is { } known && gender != known) return false;
        var name = source.Form.Span;
        if (parts.Name.Span.SequenceEqual(name)) return true;
        var own = new NameWords(name);
        if (AreTwoGenerations(own, words)) return false;
        if (words.IsShortFor(own) || own.IsShortFor(words)) return true;
        var arePersons = parts.Kind == SpeakerKind.Person && source.Kind == SpeakerKind.Person;
        return arePersons ? GivenNamesAgree(own.First, words.First) : parts.Name.Span.Equals(name, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>“Tim Lind” and “Tim Lind Jr.” in one document are father and son.</summary>
    private static bool AreTwoGenerations(NameWords own, NameWords words) =>
        own.Count > 1 && words.Count > 1 && own.First.Equals(words.First, StringComparison.OrdinalIgnoreCase)
        && NameForm.GenerationOf(own.Last) != NameForm.GenerationOf(words.Last) && !own.IsSurname && !words.IsSurname;

    /// <summary>Equal, or one the other's initial: “J. Hart” and “John Hart”; “Jo” and “John” are two.</summary>
    private static bool GivenNamesAgree(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Equals(other, StringComparison.OrdinalIgnoreCase)) return true;
        return (IsInitial(one) || IsInitial(other)) && char.ToUpperInvariant(one[0]) == char.ToUpperInvariant(other[0]);
    }

    private static bool IsInitial(ReadOnlySpan<char> given) => given.TrimEnd('.').Length == 1;
}
