using System.Collections.Generic;
using System.Linq;
using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Speakers;

/// <summary>A source as one document knows it, with its name ready to be compared.</summary>
internal sealed class SourceEntry
{
    /// <summary>Prepares a source.</summary>
    /// <param name="document">The document's position.</param>
    /// <param name="fact">What the document says of the source.</param>
    /// <param name="isQuoted">Whether a quotation of the document refers to the source.</param>
    public SourceEntry(int document, SpeakerFact fact, bool isQuoted = true)
    {
        Document = document;
        IsQuoted = isQuoted;
        Fact = fact;
        Form = fact.Kind == SpeakerKind.Person ? NameForm.OfPerson(fact.Name) : NameForm.OfBody(fact.Name);
        RoleWords = ContentWords([.. fact.Roles.Select(r => r.Text), fact.Affiliation ?? string.Empty]);
    }

    /// <summary>The document's position.</summary>
    public int Document { get; }

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
    public IReadOnlyList<string> RoleWords { get; }

    /// <summary>Whether it is a body or a text with a name.</summary>
    public bool IsNamedBody => Kind is SpeakerKind.Organisation or SpeakerKind.Document && Form.Words.Length > 0;

    /// <summary>The keys of all forms of a person's name that hold more than a surname or an initial.</summary>
    public IEnumerable<string> FullNames =>
        Fact.Aliases.Select(a => NameForm.OfPerson(a.Text)).Concat([Form])
            .Where(f => !f.IsSurnameAlone && !f.HasInitialAlone).Select(f => f.Key).Distinct();

    /// <summary>The acronyms among the forms of a name, each with the expansion the document gives it.</summary>
    public IEnumerable<(string Short, string Long)> Expansions
    {
        get
        {
            var forms = Fact.Aliases.Select(a => a.Text).Concat([Fact.Name]).Distinct(StringComparer.Ordinal).ToList();
            var expansion = forms.Where(f => f.Trim().IndexOf(' ') > 0)
                .OrderByDescending(f => f.Length).ThenBy(f => f, StringComparer.Ordinal).FirstOrDefault();
            if (expansion is null) return [];
            return forms.Where(NameForm.IsAcronym).Select(f => (NameForm.OfBody(f).Key, NameForm.OfBody(expansion).Key));
        }
    }

    private static List<string> ContentWords(IEnumerable<string> texts) =>
        [.. texts.SelectMany(Slug.Words).Where(w => w.Length > 1 && WordStem.TagOf(w).Length == 0).Distinct(StringComparer.Ordinal)];
}
