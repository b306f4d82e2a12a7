using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Speakers;

/// <summary>Sums up what documents say of one source.</summary>
internal static class SpeakerSummary
{
    /// <summary>Sums up.</summary>
    /// <param name="entries">The source as each document knows it, in the order of the documents.</param>
    /// <returns>One record.</returns>
    public static MergedSpeaker Of(IReadOnlyList<SourceEntry> entries)
    {
        var names = new FormCounts();
        var roles = new FormCounts();
        var affiliations = new FormCounts();
        foreach (var entry in entries)
        {
            var fact = entry.Fact;
            names.Add(fact.Name, Math.Max(1, fact.Mentions - fact.Aliases.Sum(a => a.Count)));
            if (!entry.IsQuoted) continue;
            names.Add(fact.Aliases);
            roles.Add(fact.Roles);
            if (fact.Affiliation is { } body) affiliations.Add(body, 1);
        }

        var kind = KindOf(entries);
        var name = kind == SpeakerKind.Person ? Fullest(names) : Commonest(entries);
        return new MergedSpeaker(
            name,
            kind,
            GenderOf(entries),
            affiliations.MostFrequentFirst().Select(a => a.Text).FirstOrDefault(),
            roles.MostFrequentFirst().Select(r => r.Text).ToEquatableArray(),
            names.MostFrequentFirst().Select(n => n.Text)
                .Where(n => !n.Equals(name, StringComparison.OrdinalIgnoreCase)).ToEquatableArray());
    }

    // A document that knows a body by its name alone takes it for a person; one that tells a role or a gender does not err.
    private static SpeakerKind KindOf(IReadOnlyList<SourceEntry> entries)
    {
        var bodies = entries.Count(e => e.Kind == SpeakerKind.Organisation);
        var persons = entries.Count(e => e.Kind == SpeakerKind.Person && (e.Gender is not null || e.RoleWords.Count > 0));
        if (bodies > persons) return SpeakerKind.Organisation;
        return persons > 0 ? SpeakerKind.Person : entries[0].Kind;
    }

    // Most words, written as a name and not in capitals, most frequent; a tie goes by the letters.
    private static string Fullest(FormCounts names)
    {
        var forms = names.MostFrequentFirst().ToList();
        var known = new HashSet<string>(forms.Select(f => f.Text), StringComparer.Ordinal);
        return forms.OrderBy(f => HasStrayWords(f.Text, known) ? 1 : 0)
            .ThenByDescending(n => n.Text.Split([' '], StringSplitOptions.RemoveEmptyEntries).Length)
            .ThenBy(n => n.Text.Any(char.IsLower) ? 0 : 1)
            .ThenByDescending(n => n.Count)
            .ThenByDescending(n => n.Text.Length)
            .First().Text;
    }

    private static bool HasStrayWords(string form, HashSet<string> known)
    {
        var rest = form.Substring(form.IndexOf(' ') + 1);
        return StrayWords.AreInside(form) || (known.Contains(rest) && StrayWords.AreBefore(rest, form));
    }

    // A body goes by the name most documents give it, be it an acronym.
    private static string Commonest(IReadOnlyList<SourceEntry> entries)
    {
        var names = new FormCounts();
        foreach (var entry in entries) names.Add(entry.Fact.Name, 1);
        return names.MostFrequentFirst().OrderByDescending(n => n.Count).ThenByDescending(n => n.Text.Length).First().Text;
    }

    private static Gender? GenderOf(IReadOnlyList<SourceEntry> entries)
    {
        var genders = entries.Select(e => e.Gender).Where(g => g is not null).Distinct().ToList();
        return genders.Count == 1 ? genders[0] : null;
    }
}
