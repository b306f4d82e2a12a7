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
    public static SpeakerRoster Of(MergedSpeakers merged, List<int>[] said, bool[] areCandidates, string[] documentIds)
    {
        var speakers = merged.Speakers;
        var order = new List<int>();
        for (var s = 0; s < said.Length; s++)
        {
            if (said[s].Count > 0 || areCandidates[s]) order.Add(s);
        }

        var names = new string[said.Length];
        foreach (var s in order) names[s] = speakers[s].Name;
        order.Sort((x, y) => Compare(x, y, names, said));
        var ids = SpeakerIds.Of(order.ConvertAll(s => speakers[s]), order.ConvertAll(s => documentIds[merged.FirstDocuments[s]]));
        var positions = Enumerable.Repeat(-1, said.Length).ToArray();
        for (var i = 0; i < order.Count; i++) positions[order[i]] = i;
        return new SpeakerRoster(order.Select((s, i) => Speaker(speakers[s], ids[i], said[s])).ToEquatableArray(), positions);
    }

    // Most quoted first, then by name, then in the order of the documents.
    private static int Compare(int x, int y, string[] names, List<int>[] said)
    {
        if (said[x].Count != said[y].Count) return said[y].Count.CompareTo(said[x].Count);
        var order = string.CompareOrdinal(names[x], names[y]);
        return order != 0 ? order : x.CompareTo(y);
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
        Quotes = new([.. quotes]),
        Member = speaker.Member,
    };
}
