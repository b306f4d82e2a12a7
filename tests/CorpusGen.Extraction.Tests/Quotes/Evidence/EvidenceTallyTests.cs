using System.Collections.Generic;
using CorpusGen.Extraction.Quotes.Evidence;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Evidence;

public class EvidenceTallyTests
{
    [Fact]
    public void Adds_up_what_is_known_and_passes_over_the_rest()
    {
        var tally = new EvidenceTally(new EvidenceWeights([KeyValuePair.Create("rule label", 1200), KeyValuePair.Create("preposition of", -300)]));

        tally.Add("rule", "label");
        tally.Add("rule", "signature");
        tally.AddWord("preposition", "Of");
        tally.AddWord("preposition", "Of");

        Assert.Equal(600, tally.Sum);
    }
}
