using System.Collections.Generic;
using System.Linq;
using CorpusGen.Fuzzing.Cases;

namespace CorpusGen.Fuzzing.Invariants;

/// <summary>Confidences and similarities are numbers from 0 to 1.</summary>
internal sealed class SharesAreShares : IInvariant
{
    public string? Broken(Reading reading) =>
        Shares(reading).Where(share => share.Value is not (>= 0 and <= 1)).Select(share => $"{share.Name} is {share.Value}").FirstOrDefault();

    private static IEnumerable<(string Name, double Value)> Shares(Reading reading)
    {
        foreach (var quote in reading.Corpus.Quotes)
        {
            yield return ("confidence", quote.Confidence);
            yield return ("confidence in the document", quote.Fact.Confidence);
            foreach (var candidate in quote.Candidates) yield return ("confidence of a candidate", candidate.Confidence);
        }

        foreach (var version in reading.Corpus.Utterances.SelectMany(utterance => utterance.Versions)) yield return ("similarity", version.Similarity);
        foreach (var link in reading.Corpus.Families.SelectMany(family => family.Links)) yield return ("similarity of articles", link.Similarity);
    }
}
