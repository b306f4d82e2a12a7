using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Speakers;

/// <summary>A source as one document knows it, with its name ready to be compared. All is worked out when first asked for, and once.</summary>
internal sealed class SourceEntry
{
    private IReadOnlyList<string>? _roleWords;
    private IReadOnlyList<NameForm>? _otherForms;
    private IReadOnlyList<string>? _fullNames;
    private IReadOnlyList<(string Short, string Long)>? _expansions;
    private MergedSpeaker? _alone;

    /// <summary>Prepares a source.</summary>
    /// <param name="fact">What the document says of the source.</param>
    /// <param name="isQuoted">Whether a quotation of the document refers to the source.</param>
    public SourceEntry(SpeakerFact fact, bool isQuoted = true)
    {
        IsQuoted = isQuoted;
        Fact = fact;
        Form = fact.Kind == SpeakerKind.Person ? NameForm.OfPerson(fact.Name) : NameForm.OfBody(fact.Name);
    }

    /// <summary>Whether a quotation of the document refers to the source; else it is there for its full name.</summary>
    public bool IsQuoted { get; }

    /// <summary>What the document says of the source.</summary>
    public SpeakerFact Fact { get; }

    /// <summary>The name as it is compared.</summary>
    public NameForm Form { get; }

    /// <summary>What kind of source it is.</summary>
    public SpeakerKind Kind => Fact.Kind;

    /// <summary>The gender of the pronouns, or null.</summary>
    public Gender? Gender => Fact.Gender;

    /// <summary>The words of roles and affiliation that say something.</summary>
    public IReadOnlyList<string> RoleWords =>
        _roleWords ??= ContentWords([.. Fact.Roles.Select(r => r.Text), Fact.Affiliation ?? string.Empty]);

    /// <summary>Whether it is a body or a text with a name.</summary>
    public bool IsNamedBody => Kind is SpeakerKind.Organisation or SpeakerKind.Document && Form.Words.Length > 0;

    /// <summary>The keys of all forms of a person's name that hold more than a surname or an initial, each once.</summary>
    public IReadOnlyList<string> FullNames =>
        _fullNames ??= [.. OtherForms.Append(Form).Where(f => !f.IsSurnameAlone && !f.HasInitialAlone).Select(f => f.Key).Distinct()];

    /// <summary>The acronyms among the forms of a name, each with the expansion the document gives it.</summary>
    public IReadOnlyList<(string Short, string Long)> Expansions => _expansions ??= FindExpansions();

    /// <summary>What there is to say of the source if no other document brings it up.</summary>
    public MergedSpeaker Alone => _alone ??= SpeakerSummary.Of([this]);

    private IReadOnlyList<NameForm> OtherForms => _otherForms ??= [.. Fact.Aliases.Select(a => NameForm.OfPerson(a.Text))];

    /// <summary>How often the document calls a person by the surname alone.</summary>
    /// <param name="surname">The surname.</param>
    /// <returns>The number of mentions.</returns>
    public int CountOf(string surname)
    {
        var count = 0;
        for (var i = 0; i < OtherForms.Count; i++)
        {
            if (OtherForms[i].IsSurnameAlone && OtherForms[i].Surname == surname) count += Fact.Aliases[i].Count;
        }

        return count;
    }

    private IReadOnlyList<(string Short, string Long)> FindExpansions()
    {
        var forms = Fact.Aliases.Select(a => a.Text).Append(Fact.Name).Distinct(StringComparer.Ordinal).ToList();
        var expansion = forms.Where(f => f.Trim().IndexOf(' ') > 0)
            .OrderByDescending(f => f.Length).ThenBy(f => f, StringComparer.Ordinal).FirstOrDefault();
        if (expansion is null) return [];
        return [.. forms.Where(NameForm.IsAcronym).Select(f => (NameForm.OfBody(f).Key, NameForm.OfBody(expansion).Key))];
    }

    private static List<string> ContentWords(IEnumerable<string> texts) =>
        [.. texts.SelectMany(Slug.Words).Where(w => w.Length > 1 && WordStem.TagOf(w).Length == 0).Distinct(StringComparer.Ordinal)];
}
