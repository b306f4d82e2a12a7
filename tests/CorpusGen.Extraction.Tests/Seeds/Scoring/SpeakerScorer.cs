using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Tests.Seeds.Gold;

namespace CorpusGen.Extraction.Tests.Seeds.Scoring;

/// <summary>Scores the speakers: one record for each source of a quotation, and no other.</summary>
internal sealed class SpeakerScorer(GoldCorpus gold, CorpusFacts corpus, Tally tally)
{
    private readonly IReadOnlyList<CorpusSpeaker> _found =
        [.. corpus.Quotes.Select(Listed).OfType<int>().Distinct().Select(s => corpus.Speakers[s])];

    public void Score()
    {
        foreach (var speaker in gold.Speakers.Where(s => IsSource(s.Canonical, isOptional: false))) Score(speaker);
        foreach (var speaker in _found)
        {
            var isSource = IsSource(speaker.Name, isOptional: false) || IsSource(speaker.Name, isOptional: true);
            tally.Add(Aspect.NoFalseSpeakers, isSource, $"{speaker.Name} is no source of a quotation");
        }
    }

    // Whom a quotation left open would go to first counts as its source.
    private static int? Listed(CorpusQuote quote) => quote.Speaker ?? (quote.Candidates.IsEmpty ? null : quote.Candidates[0].Speaker);

    private static bool IsSame(string name, string other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    private static bool IsPart(string part, string whole) => whole.Contains(part, StringComparison.Ordinal);

    private static string Plain(string title)
    {
        var plain = title.ToLowerInvariant().Replace('-', ' ').Replace(".", "", StringComparison.Ordinal);
        return plain.StartsWith("the ", StringComparison.Ordinal) ? plain[4..] : plain;
    }

    private bool IsSource(string name, bool isOptional) =>
        gold.Documents.Values.SelectMany(d => d.Quotes).Any(q => q.Optional == isOptional && IsSame(q.Speaker, name));

    private void Score(GoldSpeaker wanted)
    {
        var records = _found.Where(s => IsSame(s.Name, wanted.Canonical)).ToList();
        tally.Add(Aspect.OneSpeakerRecordEach, records.Count == 1, $"{wanted.Canonical} has {records.Count}");
        if (records.Count == 0) return;
        var found = records[0];
        ScoreRoles(wanted, found);
        var gender = found.Gender is { } known ? Spelled.Of(known) : null;
        tally.Add(Aspect.Gender, gender == wanted.Gender, $"{wanted.Canonical} {gender}, want {wanted.Gender}");
        var kind = Spelled.Of(found.Kind);
        tally.Add(Aspect.SpeakerKind, kind == wanted.Kind, $"{wanted.Canonical} {kind}, want {wanted.Kind}");
    }

    // One role is a title of the speaker's to the letter, and every role is one or part of one.
    private void ScoreRoles(GoldSpeaker wanted, CorpusSpeaker found)
    {
        var titles = wanted.TitleVariants.Select(Plain).ToList();
        var roles = found.Roles.Select(Plain).ToList();
        var isRight = titles.Count == 0
            ? roles.Count == 0
            : roles.Any(titles.Contains) && roles.All(r => titles.Any(t => IsPart(r, t) || IsPart(t, r)));
        var (listed, accepted) = (string.Join(" | ", found.Roles), string.Join(" | ", wanted.TitleVariants));
        tally.Add(Aspect.Roles, isRight, $"{wanted.Canonical} [{listed}], want of [{accepted}]");
    }
}
