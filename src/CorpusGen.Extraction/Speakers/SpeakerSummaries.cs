using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Memory;

namespace CorpusGen.Extraction.Speakers;

/// <summary>Sums up sources, and what stays the same from one linking to the next only once.</summary>
internal sealed class SpeakerSummaries
{
    private readonly Recall<SourceEntry, (IReadOnlyList<SourceEntry> Entries, MergedSpeaker Summary)> _known = new();

    /// <summary>Sums up what documents say of one source.</summary>
    /// <param name="entries">The source as each document knows it, in the order of the documents.</param>
    /// <returns>One record.</returns>
    public MergedSpeaker Of(IReadOnlyList<SourceEntry> entries)
    {
        if (entries.Count == 1) return entries[0].Alone;
        if (_known.TryGet(entries[0], out var known) && known.Entries.SequenceEqual(entries)) return known.Summary;
        return _known.Keep(entries[0], (entries, SpeakerSummary.Of(entries))).Summary;
    }

    /// <summary>Ends a linking.</summary>
    public void Turn() => _known.Turn();
}
