using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Speakers;

namespace CorpusGen.Extraction.Corrections;

/// <summary>Applies what corrections say of speakers, and finds the speakers they give to quotations.</summary>
internal static class SpeakerCorrector
{
    /// <summary>Corrects speakers.</summary>
    /// <param name="groups">Which of the documents' sources are one.</param>
    /// <param name="summaries">What sums up sources.</param>
    /// <param name="quotes">The documents, and who is said to have spoken.</param>
    /// <param name="ids">The documents' ids.</param>
    /// <param name="book">The corrections.</param>
    /// <returns>The speakers, and those whom quotations are given.</returns>
    public static CorrectedSpeakers Correct(
        SpeakerGroups groups, SpeakerSummaries summaries, CorrectedQuotes quotes, IReadOnlyList<string> ids, CorrectionBook book)
    {
        var found = new SpokenSpeakers(groups, new SpeakerDirectory(groups.Summarise(summaries), ids, book), quotes.Documents, book);
        var entries = quotes.Speakers.Select(s => s.Correction.IsByNobody ? null : found.Find(s)).ToList();

        var before = found.Groups.Summarise(summaries);
        var directory = new SpeakerDirectory(before, ids, book);
        var about = About(directory, book);
        var regrouping = new SpeakerRegrouping(found.Groups, directory, new ArticleDirectory(ids, book), book);
        foreach (var (speaker, correction, file) in about) regrouping.Apply(speaker, correction, file);

        var after = regrouping.Result;
        var speakers = Describe(after.Summarise(summaries), before, found.Groups, after, about, book);
        speakers = Name(speakers, after, regrouping.SplitOff);
        return new CorrectedSpeakers(speakers, [.. quotes.Speakers.Zip(entries, (s, e) => Given(s, e, after, speakers)).OfType<GivenSpeaker>()]);
    }

    private static List<(int Speaker, SpeakerCorrection Correction, int File)> About(SpeakerDirectory directory, CorrectionBook book) =>
        [.. from c in book.Speakers
            let speaker = directory.Find(c.Correction.Speaker, c.File)
            where speaker is not null
            select (speaker.Value, c.Correction, c.File)];

    // Of several who were joined, the one whom others were joined to gives name and kind.
    private static MergedSpeakers Describe(
        MergedSpeakers merged, MergedSpeakers before, SpeakerGroups groupsBefore, SpeakerGroups groups,
        List<(int Speaker, SpeakerCorrection Correction, int File)> about, CorrectionBook book)
    {
        var traits = new Dictionary<int, SpeakerTraits>();
        foreach (var (speaker, correction, file) in about)
        {
            var position = groups.PositionOf(groupsBefore.Heads[speaker]);
            if (!traits.TryGetValue(position, out var one)) traits.Add(position, one = new SpeakerTraits(before.Speakers[speaker], correction, book));
            one.Add(correction, file);
        }

        var speakers = merged.Speakers.Select((s, i) => traits.TryGetValue(i, out var one) ? one.Of(s) : s).ToList();
        return merged with { Speakers = speakers, Positions = [.. merged.Positions.Select(p => p.Select(s => IsIgnored(s) ? MergedSpeakers.Nobody : s).ToArray())] };

        bool IsIgnored(int speaker) => traits.TryGetValue(speaker, out var one) && one.IsIgnored;
    }

    private static MergedSpeakers Name(MergedSpeakers merged, SpeakerGroups groups, IEnumerable<(string Name, int Entry)> splitOff)
    {
        var speakers = merged.Speakers.ToList();
        foreach (var (name, entry) in splitOff)
        {
            var position = groups.PositionOf(entry);
            var own = speakers[position];
            var kind = own.Kind == SpeakerKind.Unnamed ? SpeakerKind.Person : own.Kind;
            speakers[position] = new MergedSpeaker(name, kind, own.Gender, own.Affiliation, own.Roles, own.Aliases.Prepend(own.Name).Where(a => a != name).Distinct().ToEquatableArray());
        }

        return merged with { Speakers = speakers };
    }

    private static GivenSpeaker? Given(SpokenCorrection spoken, int? entry, SpeakerGroups groups, MergedSpeakers speakers)
    {
        if (spoken.Correction.IsByNobody) return new GivenSpeaker(spoken.Document, spoken.Quote, null);
        return entry is { } one ? new GivenSpeaker(spoken.Document, spoken.Quote, groups.PositionOf(one)) : null;
    }
}
