using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Speakers;

namespace CorpusGen.Extraction.Corrections.Applying;

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
        var before = groups.Summarise(summaries);
        var directory = new SpeakerDirectory(before, ids, book);
        var found = new SpokenSpeakers(groups, directory, quotes.Documents, book);
        var entries = quotes.Speakers.Select(s => s.Correction.IsByNobody ? null : found.Find(s)).ToList();

        // Nearly always everybody who spoke is known.
        var everybody = found.Groups;
        if (everybody != groups)
        {
            before = everybody.Summarise(summaries);
            directory = new SpeakerDirectory(before, ids, book);
        }

        var regrouping = new SpeakerRegrouping(everybody, directory, new ArticleDirectory(ids, book), book);
        var (known, splitOff) = About(everybody, directory, book);
        foreach (var (speaker, _, correction, file) in known) regrouping.Apply(speaker, correction, file);

        var after = regrouping.Result;
        var speakers = Name(after.Summarise(summaries), after, regrouping.SplitOff);
        var corrections = known.Select(a => (Position: after.PositionOf(a.Entry), Own: before.Speakers[a.Speaker], a.Correction, a.File))
            .Concat(AboutSplitOff(speakers, after, regrouping, splitOff));
        speakers = Describe(speakers, corrections, book);
        return new CorrectedSpeakers(speakers, [.. quotes.Speakers.Zip(entries, (s, e) => Given(s, e, after)).OfType<GivenSpeaker>()]);
    }

    // Whom each correction is about: somebody known, else somebody whom another one splits off, by the key of the name.
    private static (List<(int Speaker, int Entry, SpeakerCorrection Correction, int File)> Known, ILookup<string, (SpeakerCorrection Correction, int File)> SplitOff)
        About(SpeakerGroups groups, SpeakerDirectory directory, CorrectionBook book)
    {
        var keys = new HashSet<string>(book.Speakers.SelectMany(s => s.Correction.Split).Select(s => SpeakerDirectory.Key(s.Name.Text)));
        var known = new List<(int Speaker, int Entry, SpeakerCorrection Correction, int File)>();
        var splitOff = new List<(string Key, SpeakerCorrection Correction, int File)>();
        foreach (var (correction, file) in book.Speakers)
        {
            var key = SpeakerDirectory.Key(correction.Speaker.Text);
            if (keys.Contains(key) && directory.All(correction.Speaker.Text).Count == 0) splitOff.Add((key, correction, file));
            else if (directory.Find(correction.Speaker, file) is { } speaker) known.Add((speaker, groups.Heads[speaker], correction, file));
        }

        return (known, splitOff.ToLookup(s => s.Key, s => (s.Correction, s.File)));
    }

    private static IEnumerable<(int Position, MergedSpeaker Own, SpeakerCorrection Correction, int File)> AboutSplitOff(
        MergedSpeakers speakers, SpeakerGroups groups, SpeakerRegrouping regrouping, ILookup<string, (SpeakerCorrection Correction, int File)> corrections) =>
        from s in regrouping.SplitOff
        from c in corrections[SpeakerDirectory.Key(s.Name)]
        let position = groups.PositionOf(s.Entry)
        select (position, speakers.Speakers[position], c.Correction, c.File);

    // Of several who were joined, the one whom others were joined to gives name and kind.
    private static MergedSpeakers Describe(
        MergedSpeakers merged, IEnumerable<(int Position, MergedSpeaker Own, SpeakerCorrection Correction, int File)> corrections, CorrectionBook book)
    {
        var traits = new Dictionary<int, SpeakerTraits>();
        foreach (var (position, own, correction, file) in corrections)
        {
            if (!traits.TryGetValue(position, out var one)) traits.Add(position, one = new SpeakerTraits(own, correction, book));
            one.Add(correction, file);
        }

        return merged with
        {
            Speakers = [.. merged.Speakers.Select((s, i) => traits.TryGetValue(i, out var one) ? one.Of(s) : s)],
            Positions = [.. merged.Positions.Select(p => p.Select(s => IsIgnored(s) ? MergedSpeakers.Nobody : s).ToArray())],
        };

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
            var aliases = own.Aliases.Prepend(own.Name).Where(a => a != name).Distinct().ToEquatableArray();
            speakers[position] = new MergedSpeaker(name, kind, own.Gender, own.Affiliation, own.Roles, aliases);
        }

        return merged with { Speakers = speakers };
    }

    private static GivenSpeaker? Given(SpokenCorrection spoken, int? entry, SpeakerGroups groups)
    {
        if (spoken.Correction.IsByNobody) return new GivenSpeaker(spoken.Document, spoken.Quote, null);
        return entry is { } one ? new GivenSpeaker(spoken.Document, spoken.Quote, groups.PositionOf(one)) : null;
    }
}
