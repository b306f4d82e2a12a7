using System.Collections.Generic;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Speakers;

/// <summary>The sources of all documents, each once.</summary>
/// <param name="Speakers">The sources, in the order in which the documents bring them up.</param>
/// <param name="FirstDocuments">For each of them the position of the first document that brings it up.</param>
/// <param name="Positions">For each document, for each of its speakers, the position in <paramref name="Speakers"/>, or <see cref="Nobody"/>.</param>
internal sealed record MergedSpeakers(
    IReadOnlyList<MergedSpeaker> Speakers, IReadOnlyList<int> FirstDocuments, IReadOnlyList<int[]> Positions)
{
    /// <summary>The position that stands for a source who is to be ignored.</summary>
    public const int Nobody = -1;

    /// <summary>Whether a source has a name.</summary>
    /// <param name="position">Its position.</param>
    /// <returns>False for "a senior aide".</returns>
    public bool IsNamed(int position) => Speakers[position].Kind != SpeakerKind.Unnamed;
}
