using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Speakers;

/// <summary>The sources of one document: gives each name the record it belongs to.</summary>
internal sealed class SourceBook
{
    /// <summary>As many persons of one description as are asked: a list of senators must not cost more with each.</summary>
    private const int MostDescribed = 16;

    /// <summary>Who is mentioned so many times as often as another is the one an article is about.</summary>
    private const int PassingShare = 3;

    private readonly Dictionary<string, List<int>> _bySurname = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _byGivenName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _byFathersName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<int>> _byNoun = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _unnamed = new(StringComparer.OrdinalIgnoreCase);

    public List<Source> Sources { get; } = [];

    /// <summary>The source a name phrase means; a new one where none fits.</summary>
    public int Add(NameParts parts)
    {
        var words = parts.Name.Split(' ');
        var surname = Surname(words);
        var index = Find(parts, words, surname);
        if (index < 0)
        {
            index = Sources.Count;
            Sources.Add(new Source(parts.Name, parts.Kind));
        }

        Register(index, words, surname);
        var source = Sources[index];
        source.AddForm(parts.Name);
        if (parts.Role is { } role) source.AddRole(role);
        if (parts.Gender is { } gender) source.AddHonorific(gender);
        source.Affiliation ??= parts.Affiliation;
        if (parts.Kind != SpeakerKind.Person) return index;
        if (parts.Role is not null || parts.Gender is not null) source.Kind = SpeakerKind.Person;
        if (parts.Role is not null || parts.Gender is not null || IsFullName(words)) source.AddEvidence();
        return index;
    }

    /// <summary>Whether somebody with a given name bears a surname.</summary>
    public bool IsSurname(string name)
    {
        if (!_bySurname.TryGetValue(name, out var bearers)) return false;
        foreach (var bearer in bearers)
        {
            if (Sources[bearer] is { Kind: SpeakerKind.Person, IsEvident: true }) return true;
        }

        return false;
    }

    /// <summary>The source of a common noun phrase: one record for each description.</summary>
    public int AddUnnamed(string description, SpeakerKind kind)
    {
        if (_unnamed.TryGetValue(description, out var known)) return known;
        _unnamed.Add(description, Sources.Count);
        var source = new Source(description, kind);
        source.AddForm(description);
        Sources.Add(source);
        return Sources.Count - 1;
    }

    /// <summary>Notes, once all names are read, who is described by which noun.</summary>
    public void CloseDescriptions()
    {
        for (var i = 0; i < Sources.Count; i++)
        {
            if (Sources[i].Kind != SpeakerKind.Person) continue;
            foreach (var noun in Sources[i].Nouns)
            {
                if (!_byNoun.TryGetValue(noun, out var described)) _byNoun.Add(noun, described = []);
                if (described.Count < MostDescribed) described.Add(i);
            }
        }
    }

    /// <summary>The persons a document describes by a noun, the first named first.</summary>
    public IReadOnlyList<int> DescribedAs(string noun) => _byNoun.TryGetValue(noun, out var described) ? described : [];

    private static bool IsFullName(string[] words) =>
        words.Length > 1 && (IsKoreanGivenName(words[1]) || WordLists.GivenNames.Contains(words[0].AsSpan()) || (words[0].Length == 2 && words[0][1] == '.'));

    /// <summary>“Han Su-jin”: a given name of two syllables, which stands behind the surname.</summary>
    private static bool IsKoreanGivenName(string word)
    {
        var hyphen = word.IndexOf('-');
        return hyphen is > 1 and < 6 && hyphen + 2 < word.Length && word.Length < 12 && char.IsUpper(word[0]) && char.IsLower(word[hyphen + 1]);
    }

    private void Register(int index, string[] words, string surname)
    {
        if (!_bySurname.TryGetValue(surname, out var sharers)) _bySurname.Add(surname, sharers = []);
        if (!sharers.Contains(index)) sharers.Add(index);
        if (Surnames.IsAlone(words) || Sources[index].Kind != SpeakerKind.Person) return;
        _byGivenName[words[0]] = index;
        if (words.Length == 3 && IsFathersName(words[1])) _byFathersName[words[1]] = index;
    }

    /// <summary>“Mara Lind Ostby”: Spanish names have the mother’s surname behind the father’s, which goes for both.</summary>
    private static bool IsFathersName(string word) =>
        word.Length > 2 && !WordLists.GivenNames.Contains(word.AsSpan()) && !WordLists.SurnameParticles.Contains(word.AsSpan());

    private int Find(NameParts parts, string[] words, string surname)
    {
        if (_bySurname.TryGetValue(surname, out var sharers))
        {
            var best = -1;
            foreach (var index in sharers)
            {
                if (Agree(Sources[index], parts, words) && (best < 0 || IsLikelier(Sources[index], Sources[best], parts))) best = index;
            }

            if (best >= 0) return best;
        }

        // “Virginia voted”, where the article knows a Virginia Lind: a place.
        if (words.Length > 1 || parts.Kind != SpeakerKind.Person) return -1;
        if (_byGivenName.TryGetValue(words[0], out var given))
            return Sources[given].IsEvident || WordLists.GivenNames.Contains(words[0].AsSpan()) ? given : -1;
        return _byFathersName.TryGetValue(words[0], out var meant) ? meant : -1;
    }

    /// <summary>
    /// Of two bearers of a surname the one whose gender is known to fit, or who surely is a person, or who was named first; but
    /// rather one who is named in full time and again than one mentioned in passing.
    /// </summary>
    private static bool IsLikelier(Source other, Source first, NameParts parts)
    {
        if (parts.Gender is not null && other.Likely != first.Likely) return other.Likely is not null;
        return other.IsEvident != first.IsEvident ? other.IsEvident : other.Mentions > PassingShare * first.Mentions;
    }

    private static bool Agree(Source source, NameParts parts, string[] words)
    {
        if (parts.Gender is { } gender && source.Likely is { } known && gender != known) return false;
        var own = source.Name.Split(' ');
        if (AreTwoGenerations(own, words)) return false;
        if (Surnames.IsShortFor(words, own) || Surnames.IsShortFor(own, words)) return true;
        var arePersons = parts.Kind == SpeakerKind.Person && source.Kind == SpeakerKind.Person;
        return arePersons
            ? GivenNamesAgree(own[0], words[0])
            : string.Equals(source.Name, parts.Name, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>“Tim Lind” and “Tim Lind Jr.” in one document are father and son.</summary>
    private static bool AreTwoGenerations(string[] own, string[] words) =>
        own.Length > 1 && words.Length > 1 && !Surnames.IsAlone(own) && !Surnames.IsAlone(words)
        && NameForm.GenerationOf(own[own.Length - 1]) != NameForm.GenerationOf(words[words.Length - 1])
        && string.Equals(own[0], words[0], StringComparison.OrdinalIgnoreCase);

    /// <summary>Equal, or one the other's initial: “J. Hart” and “John Hart”; “Jo” and “John” are two.</summary>
    private static bool GivenNamesAgree(string one, string other)
    {
        if (string.Equals(one, other, StringComparison.OrdinalIgnoreCase)) return true;
        return (one.TrimEnd('.').Length == 1 || other.TrimEnd('.').Length == 1)
            && char.ToUpperInvariant(one[0]) == char.ToUpperInvariant(other[0]);
    }

    private static string Surname(string[] words)
    {
        var last = words.Length - 1;
        while (last > 0 && WordLists.NameSuffixes.Contains(words[last].AsSpan())) last--;
        return words[last].Trim('.', ',');
    }
}
