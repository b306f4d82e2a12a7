using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit.Members;

/// <summary>How many of each kind a corpus has.</summary>
/// <param name="Articles">Articles.</param>
/// <param name="Quotes">Quotes.</param>
/// <param name="Sources">Speakers of at least one quote; they come first among the speakers.</param>
/// <param name="Speakers">Those and the ones who are candidates alone.</param>
/// <param name="Utterances">Sayings reported more than once.</param>
/// <param name="Families">Article families.</param>
internal sealed record CorpusCounts(int Articles, int Quotes, int Sources, int Speakers, int Utterances, int Families)
{
    /// <summary>Counts a corpus.</summary>
    /// <param name="facts">Its facts.</param>
    /// <returns>The counts.</returns>
    public static CorpusCounts Of(CorpusFacts facts) => new(
        facts.Documents.Count,
        facts.Quotes.Count,
        facts.Speakers.Count(s => !s.Quotes.IsEmpty),
        facts.Speakers.Count,
        facts.Utterances.Count,
        facts.Families.Count);
}
