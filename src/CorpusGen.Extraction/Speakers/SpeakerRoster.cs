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
    /// <param name="said">For each of them the positions of the quotations, ascending.</param>
    /// <param name="areCandidates">Whether each of them may be the source of a quotation.</param>
    /// <param name="documentIds">The documents' ids.</param>
    /// <returns>The list.</returns>
    public static SpeakerRoster Of(MergedSpeakers merged, IReadOnlyList<int>[] said, bool[] areCandidates, string[] documentIds)
    {
        var speakers = merged.Speakers;
        var order = new List<int>();
        for (var s = 0; s < said.Length; s++)
        {
            if (said[s].Count > 0 || areCandidates[s]) order.Add(s);
        }

        order.Sort((x, y) => Compare(x, y, speakers, said));
        var ids = SpeakerIds.Of(order.ConvertAll(s => speakers[s]), order.ConvertAll(s => documentIds[merged.FirstDocuments[s]]));
        var positions = Enumerable.Repeat(-1, said.Length).ToArray();
        for (var i = 0; i < order.Count; i++) positions[order[i]] = i;
        return new SpeakerRoster(order.Select((s, i) => Speaker(speakers[s], ids[i], said[s])).ToEquatableArray(), positions);
    }

    // Most quoted first, then by name, then in the order of the documents.
    private static int Compare(int x, int y, IReadOnlyList<MergedSpeaker> speakers, IReadOnlyList<int>[] said)
    {
        if (said[x].Count != said[y].Count) return said[y].Count.CompareTo(said[x].Count);
        var names = string.CompareOrdinal(speakers[x].Name, speakers[y].Name);
        return names != 0 ? names : x.CompareTo(y);
    }

    /// <summary>Where a merged speaker stands in the list.</summary>
    /// <param name="merged">The position among the merged ones, or null.</param>
    /// <returns>The position in <see cref="Speakers"/>, or null.</returns>
    public int? Position(int? merged) => merged is { } speaker ? _positions[speaker] : null;

    private static CorpusSpeaker Speaker(MergedSpeaker speaker, string id, IReadOnlyList<int> quotes) => new()
    {
        Id = id,
        Name = speaker.Name,
        Kind = speaker.Kind,
        Gender = speaker.Gender,
        Affiliation = speaker.Affiliation,
        Roles = speaker.Roles,
        Aliases = speaker.Aliases,
        Quotes = quotes.ToEquatableArray(),
        Member = speaker.Member,
    };
}
