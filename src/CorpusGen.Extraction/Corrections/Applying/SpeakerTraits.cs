using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Speakers;

namespace CorpusGen.Extraction.Corrections.Applying;

/// <summary>What corrections say of one speaker, put together.</summary>
internal sealed class SpeakerTraits
{
    private readonly CorrectionBook _book;
    private readonly List<string> _aliases = [];
    private readonly Dictionary<string, (string Value, Span Place, int File)> _said = new(StringComparer.Ordinal);
    private readonly string _name;
    private readonly SpeakerKind _kind;
    private SpeakerCorrection _whole;

    /// <summary>Begins with what the documents say.</summary>
    /// <param name="own">The speaker before any correction: one who was joined to it gives neither name nor kind.</param>
    /// <param name="first">The first correction about the speaker.</param>
    /// <param name="book">Is told of contradictions.</param>
    public SpeakerTraits(MergedSpeaker own, SpeakerCorrection first, CorrectionBook book)
    {
        _name = own.Name;
        _kind = own.Kind;
        _whole = new SpeakerCorrection { Speaker = first.Speaker };
        _book = book;
    }

    /// <summary>Whether this is nobody who speaks.</summary>
    public bool IsIgnored => _whole.IsIgnored;

    /// <summary>Adds what a correction says. Where it contradicts an earlier one, the earlier one holds.</summary>
    /// <param name="correction">The correction.</param>
    /// <param name="file">The position of its file.</param>
    public void Add(SpeakerCorrection correction, int file)
    {
        _aliases.AddRange(correction.Aliases.Select(a => a.Text));
        if (IsNew("name", correction.Name?.Text, correction, file)) _whole = _whole with { Name = correction.Name };
        if (IsNew("kind", correction.Kind?.ToString(), correction, file)) _whole = _whole with { Kind = correction.Kind };
        if (IsNew("gender", correction.Gender?.ToString(), correction, file)) _whole = _whole with { Gender = correction.Gender };
        if (IsNew("affiliation", correction.Affiliation?.Text, correction, file)) _whole = _whole with { Affiliation = correction.Affiliation };
        if (IsNew("roles", correction.Roles is { } roles ? string.Join(", ", roles) : null, correction, file)) _whole = _whole with { Roles = correction.Roles };
        if (IsNew("member", correction.Member?.Text, correction, file)) _whole = _whole with { Member = correction.Member };
        _whole = _whole with { IsIgnored = _whole.IsIgnored || correction.IsIgnored };
    }

    /// <summary>The speaker as corrected.</summary>
    /// <param name="speaker">The speaker as all documents have it together.</param>
    /// <returns>The speaker.</returns>
    public MergedSpeaker Of(MergedSpeaker speaker)
    {
        var name = _whole.Name?.Text ?? _name;
        return new MergedSpeaker(
            name,
            _whole.Kind ?? (_whole.Name is not null && _kind == SpeakerKind.Unnamed ? SpeakerKind.Person : _kind),
            _whole.Gender ?? speaker.Gender,
            _whole.Affiliation?.Text ?? speaker.Affiliation,
            _whole.Roles?.Select(r => r.Text).ToEquatableArray() ?? speaker.Roles,
            _aliases.Concat(OwnForms(speaker)).Distinct(StringComparer.OrdinalIgnoreCase)
                .Where(a => !a.Equals(name, StringComparison.OrdinalIgnoreCase)).ToEquatableArray())
        {
            Member = _whole.Member?.Text,
        };
    }

    // The words that stand for somebody unnamed are no form of a name.
    private IEnumerable<string> OwnForms(MergedSpeaker speaker) =>
        _kind == SpeakerKind.Unnamed ? speaker.Aliases : speaker.Aliases.Prepend(speaker.Name).Prepend(_name);

    private bool IsNew(string trait, string? value, SpeakerCorrection correction, int file)
    {
        if (value is null) return false;
        if (!_said.TryGetValue(trait, out var earlier))
        {
            _said.Add(trait, (value, correction.Speaker.Span, file));
            return true;
        }

        if (earlier.Value != value)
            _book.TellConflict(file, correction.Speaker.Span, earlier.File, earlier.Place, $"the {trait} of “{correction.Speaker.Text}” is “{value}” here");
        return false;
    }
}
