using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Speakers;

/// <summary>One source of a document while its mentions are being gathered.</summary>
internal sealed class Source(string name, SpeakerKind kind)
{
    private readonly Dictionary<string, int> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _roles = new(StringComparer.Ordinal);
    private int _female;
    private int _male;

    /// <summary>The fullest form so far.</summary>
    public string Name { get; private set; } = name;

    public SpeakerKind Kind { get; set; } = kind;

    public string? Affiliation { get; set; }

    public int Mentions { get; private set; }

    /// <summary>What honorifics and pronouns say so far; for finding the next pronoun's source.</summary>
    public Gender? Likely { get; private set; }

    public void AddForm(string form)
    {
        Mentions++;
        _forms[form] = _forms.TryGetValue(form, out var count) ? count + 1 : 1;
        if (IsFuller(form)) Name = form;
    }

    /// <summary>Takes over a full name from where nobody is mentioned: from somebody's words, from a heading.</summary>
    public void SetFullName(string name)
    {
        Name = name;
        IsEvident = true;
    }

    /// <summary>Whether something shows that it is a person: a given name, an honorific, a role.</summary>
    public bool IsEvident { get; private set; }

    public void AddEvidence() => IsEvident = true;

    /// <summary>How the document describes the source.</summary>
    public Traits Traits { get; } = new();

    public void AddRole(string role)
    {
        _roles[role] = _roles.TryGetValue(role, out var count) ? count + 1 : 1;
        Traits.Add(role);
        IsEvident = true;
    }

    public void AddHonorific(Gender gender) => Likely ??= gender;

    public void AddPronoun(Gender gender)
    {
        if (gender == Gender.Female) _female++;
        else _male++;
        Likely ??= gender;
    }

    /// <summary>Whether it is one word, with nothing that only persons have: no pronoun, honorific, role or fuller form.</summary>
    public bool IsBareName => Kind == SpeakerKind.Person && Likely is null && _roles.Count == 0 && Name.AsSpan().IndexOf(' ') < 0;

    /// <summary>Whether it is a person with a given name that lists have.</summary>
    public bool HasFullName =>
        Kind == SpeakerKind.Person && Name.IndexOf(' ') is > 0 and var space && WordLists.GivenNames.Contains(Name.AsSpan(0, space));

    public SpeakerFact ToFact() => new()
    {
        Name = Name,
        Kind = Kind,
        Gender = _female == _male ? null : _female > _male ? Gender.Female : Gender.Male,
        Affiliation = Affiliation,
        Roles = Counted(_roles),
        Aliases = Counted(_forms.Where(f => f.Key != Name)),
        Mentions = Mentions,
    };

    private bool IsFuller(string form)
    {
        var words = form.Count(c => c == ' ');
        var known = Name.Count(c => c == ' ');
        if (words > known && StrayWords.AreBefore(Name, form)) return false;
        if (known > words && StrayWords.AreBefore(form, Name)) return true;
        return words > known || (words == known && form.Length > Name.Length);
    }

    private static EquatableArray<CountedText> Counted(IEnumerable<KeyValuePair<string, int>> counts) =>
        counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => new CountedText(c.Key, c.Value)).ToEquatableArray();
}
