using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Speakers;

/// <summary>
/// The list of speakers as the corpus has it: the sources of at least one quotation, most quoted first, then those who are
/// candidates alone; who is neither is left out.
/// </summary>
internal sealed class SpeakerRoster
{
    private readonly int[] _positions;

    private SpeakerRoster(EquatableArray<CorpusSpeaker> speakers, int[] positions)
    {
        Speakers = speakers;
        _positions = positions;
    }

    /// <summary>The speakers.</summary>
    public EquatableArray<CorpusSpeaker> Speakers { get; }

    /// <summary>Makes the list.</summary>
    /// <param name="merged">The merged speakers.</param>
    /// <param name="quotes">The quotations, whose speakers are positions among the merged ones.</param>
    /// <param name="documentIds">The documents' ids.</param>
    /// <returns>The list.</returns>
    public static SpeakerRoster Of(IReadOnlyList<MergedSpeaker> merged, IReadOnlyList<CorpusQuote> quotes, string[] documentIds)
    {
        var said = merged.Select(_ => new List<int>()).ToArray();
        var isCandidate = new bool[merged.Count];
        for (var q = 0; q < quotes.Count; q++)
        {
            if (quotes[q].Speaker is { } speaker) said[speaker].Add(q);
            foreach (var candidate in quotes[q].Candidates)
            {
                if (candidate.Speaker is { } possible) isCandidate[possible] = true;
            }
        }

        var order = Enumerable.Range(0, merged.Count).Where(s => said[s].Count > 0 || isCandidate[s])
            .OrderByDescending(s => said[s].Count).ThenBy(s => merged[s].Name, StringComparer.Ordinal).ThenBy(s => s).ToList();
        var ids = SpeakerIds.Of([.. order.Select(s => merged[s])], documentIds);
        var positions = Enumerable.Repeat(-1, merged.Count).ToArray();
        for (var i = 0; i < order.Count; i++) positions[order[i]] = i;
        return new SpeakerRoster(order.Select((s, i) => Speaker(merged[s], ids[i], said[s])).ToEquatableArray(), positions);
    }

    /// <summary>Where a merged speaker stands in the list.</summary>
    /// <param name="merged">The position among the merged ones, or null.</param>
    /// <returns>The position in <see cref="Speakers"/>, or null.</returns>
    public int? Position(int? merged) => merged is { } speaker ? _positions[speaker] : null;

    private static CorpusSpeaker Speaker(MergedSpeaker speaker, string id, List<int> quotes) => new()
    {
        Id = id,
        Name = speaker.Name,
        Kind = speaker.Kind,
        Gender = speaker.Gender,
        Affiliation = speaker.Affiliation,
        Roles = speaker.Roles,
        Aliases = speaker.Aliases,
        Quotes = quotes.ToEquatableArray(),
    };
}
