using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Speakers;

/// <summary>The sources of one document: gives each name the record it belongs to.</summary>
internal sealed class SourceBook
{
    private readonly Dictionary<string, List<int>> _bySurname = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _byGivenName = new(StringComparer.OrdinalIgnoreCase);
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
        if (parts.Kind == SpeakerKind.Person && (parts.Role is not null || parts.Gender is not null)) source.Kind = SpeakerKind.Person;
        return index;
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

    private void Register(int index, string[] words, string surname)
    {
        if (!_bySurname.TryGetValue(surname, out var sharers)) _bySurname.Add(surname, sharers = []);
        if (!sharers.Contains(index)) sharers.Add(index);
        if (!Surnames.IsAlone(words) && Sources[index].Kind == SpeakerKind.Person) _byGivenName[words[0]] = index;
    }

    private int Find(NameParts parts, string[] words, string surname)
    {
        if (_bySurname.TryGetValue(surname, out var sharers))
        {
            // The latest bearer of the name that agrees: a bare surname goes to the most mentioned one.
            var best = -1;
            foreach (var index in sharers)
            {
                if (!Agree(Sources[index], parts, words)) continue;
                if (best < 0 || Sources[index].Mentions > Sources[best].Mentions) best = index;
            }

            if (best >= 0) return best;
        }

        return words.Length == 1 && _byGivenName.TryGetValue(words[0], out var given) ? given : -1;
    }

    private static bool Agree(Source source, NameParts parts, string[] words)
    {
        if (parts.Gender is { } gender && source.Likely is { } known && gender != known) return false;
        var own = source.Name.Split(' ');
        if (Surnames.IsShortFor(words, own) || Surnames.IsShortFor(own, words)) return true;
        var arePersons = parts.Kind == SpeakerKind.Person && source.Kind == SpeakerKind.Person;
        return arePersons
            ? GivenNamesAgree(own[0], words[0])
            : string.Equals(source.Name, parts.Name, StringComparison.OrdinalIgnoreCase);
    }

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
