using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Speakers;

/// <summary>One source of a document while its mentions are being gathered.</summary>
/// <remarks>It keeps its room from one document to the next that it stands in.</remarks>
internal sealed class Source
{
    private TextTally _forms;
    private TextTally _roles;
    private int _female;
    private int _male;

    /// <summary>The fullest form so far, where it stands in the text.</summary>
    public Wording Form { get; private set; } = string.Empty;

    /// <summary>The fullest form as a string; few sources are asked for it.</summary>
    public string Name => Form.ToString();

    public SpeakerKind Kind { get; set; }

    public string? Affiliation { get; set; }

    public int Mentions { get; private set; }

    /// <summary>What honorifics and pronouns say so far; for finding the next pronoun's source.</summary>
    public Gender? Likely { get; private set; }

    /// <summary>Forgets whom it stood for.</summary>
    public void Restart(Wording form, SpeakerKind kind)
    {
        (Form, Kind, Affiliation, Likely) = (form, kind, null, null);
        (Mentions, _female, _male, IsEvident) = (0, 0, 0, false);
        _forms.Clear();
        _roles.Clear();
        Traits.Clear();
    }

    /// <summary>Counts a mention by name; as long as there is one form alone, it needs no counting.</summary>
    public void AddForm(Wording form)
    {
        var isName = form.Span.SequenceEqual(Form.Span);
        if (!isName || _forms.Count > 0)
        {
            CountForms();
            _forms.Add(form);
            if (!isName && IsFuller(form.Span)) Form = form;
        }

        Mentions++;
    }

    /// <summary>Takes over a full name from where nobody is mentioned: from somebody's words, from a heading.</summary>
    public void SetFullName(string name)
    {
        CountForms();
        Form = name;
        IsEvident = true;
    }

    private void CountForms()
    {
        if (_forms.Count == 0 && Mentions > 0) _forms.Add(Form, Mentions);
    }

    /// <summary>Whether something shows that it is a person: a given name, an honorific, a role.</summary>
    public bool IsEvident { get; private set; }

    public void AddEvidence() => IsEvident = true;

    /// <summary>How the document describes the source.</summary>
    public Traits Traits { get; } = new();

    /// <summary>The nouns by which the document describes the source.</summary>
    public List<string> Nouns => Traits.Nouns;

    /// <summary>Counts a role; what it tells of the person is read once.</summary>
    public void AddRole(Wording role)
    {
        var count = _roles.Count;
        _roles.Add(role);
        if (_roles.Count > count) Traits.Add(role.Span);
        IsEvident = true;
    }

    public void AddHonorific(Gender gender) => Likely ??= gender;

    public void AddPronoun(Gender gender)
    {
        if (gender == Gender.Female) _female++;
        else _male++;
        Likely ??= gender;
    }

    /// <summary>Whether it is one word, or several of the language, with nothing that only persons have: no pronoun, honorific, role or fuller form.</summary>
    public bool IsBareName => Kind == SpeakerKind.Person && Likely is null && _roles.Count == 0 && (Form.Span.IndexOf(' ') < 0 || (!IsEvident && IsOfCommonWords(Form.Span)));

    /// <summary>“Right to Work”, “Citizens United”: every word is one of the language, none a name.</summary>
    private static bool IsOfCommonWords(ReadOnlySpan<char> name)
    {
        for (int start = 0, end; start < name.Length; start = end + 1)
        {
            end = start;
            while (end < name.Length && name[end] != ' ') end++;
            if (end > start && !Lexeme.Of(name.Slice(start, end - start)).IsEnglish) return false;
        }

        return true;
    }

    /// <summary>Whether it is a person with a given name that lists have.</summary>
    public bool HasFullName =>
        Kind == SpeakerKind.Person && Form.Span.IndexOf(' ') is > 0 and var space && Lexeme.Of(Form.Span.Slice(0, space)).Is(WordFacts.GivenName);

    public SpeakerFact ToFact()
    {
        var name = Name;
        return new()
        {
            Name = name,
            Kind = Kind,
            Gender = _female == _male ? null : _female > _male ? Gender.Female : Gender.Male,
            Affiliation = Affiliation,
            Roles = _roles.MostFrequentFirst(),
            Aliases = _forms.MostFrequentFirst(except: name),
            Mentions = Mentions,
        };
    }

    private bool IsFuller(ReadOnlySpan<char> form)
    {
        var name = Form.Span;
        var words = CountSpaces(form);
        var known = CountSpaces(name);
        if (words > known && StrayWords.AreBefore(name, form)) return false;
        if (known > words && StrayWords.AreBefore(form, name)) return true;
        return words > known || (words == known && form.Length > name.Length);
    }

    private static int CountSpaces(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var letter in text)
        {
            if (letter == ' ') count++;
        }

        return count;
    }
}
