using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Tests.Seeds.Scoring;
using CorpusGen.Extraction.Tests.Seeds.Variants;
using Xunit;

namespace CorpusGen.Extraction.Tests.Seeds;

public class SeedTests
{
    private const string AsStored = "as stored";

    public static TheoryData<string, Aspect> AspectsOfVariants
    {
        get
        {
            var data = new TheoryData<string, Aspect>();
            foreach (var variant in SeedVariants.All)
            {
                foreach (var aspect in Enum.GetValues<Aspect>()) data.Add(variant.Name, aspect);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(AspectsOfVariants))]
    public void Every_fact_is_found(string variant, Aspect aspect)
    {
        var tally = SeedRun.Of(variant).Tally;
        Assert.NotEqual(0, tally.Count(aspect));
        var misses = tally.Misses(aspect);
        Assert.True(misses.Count == 0, $"{misses.Count} of {tally.Count(aspect)} missed\n{string.Join('\n', misses)}");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Any_order_of_files_gives_the_same_corpus(int seed)
    {
        var documents = SeedRun.Of(AsStored).Documents;
        Assert.Equal(CorpusLinker.Link(documents), CorpusLinker.Link(Shuffled(documents, seed)));
    }

    private static DocumentFacts[] Shuffled(IEnumerable<DocumentFacts> documents, int seed)
    {
        var shuffled = documents.ToArray();
#pragma warning disable CA5394 // The order has to be any one, not a secret.
        new Random(seed).Shuffle(shuffled);
#pragma warning restore CA5394
        return shuffled;
    }
}
