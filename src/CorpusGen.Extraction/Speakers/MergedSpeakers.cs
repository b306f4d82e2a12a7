using System.Collections.Generic;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Speakers;

/// <summary>The sources of all documents, each once.</summary>
/// <param name="Speakers">The sources, in the order in which the documents bring them up.</param>
/// <param name="Positions">For each document, for each of its speakers, the position in <paramref name="Speakers"/>.</param>
internal sealed record MergedSpeakers(IReadOnlyList<MergedSpeaker> Speakers, IReadOnlyList<int[]> Positions);
