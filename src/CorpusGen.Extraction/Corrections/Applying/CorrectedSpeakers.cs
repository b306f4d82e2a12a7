using System.Collections.Generic;
using CorpusGen.Extraction.Speakers;

namespace CorpusGen.Extraction.Corrections.Applying;

/// <summary>The speakers of a corpus as corrected.</summary>
/// <param name="Speakers">The speakers.</param>
/// <param name="Given">Those whom corrections give quotations.</param>
internal sealed record CorrectedSpeakers(MergedSpeakers Speakers, IReadOnlyList<GivenSpeaker> Given);
