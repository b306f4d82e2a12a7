using System.Linq;
using CorpusGen.Extraction.Linking;
using Xunit;

namespace CorpusGen.Extraction.Tests.Linking;

public class DocumentPairsTests
{
    [Fact]
    public void Counts_each_pair_of_a_few_documents()
    {
        // Two things: one that documents 1, 4 and 6 have, one that 4 and 6 have; and a third, that 5 alone has.
        var pairs = DocumentPairs.Of([[], [0], [], [], [0, 1], [2], [0, 1]], 3);

        Assert.Equal((1, 1, 2, 0), (pairs[new(1, 4)], pairs[new(1, 6)], pairs[new(4, 6)], pairs[new(1, 5)]));
        Assert.Equal([(new(1, 4), 1), (new(1, 6), 1), (new(4, 6), 2)], pairs.Counts);
    }

    [Theory]
    [InlineData(24, 276)]
    [InlineData(25, 24)]
    public void Counts_only_neighbours_among_many_documents(int documents, int expected)
    {
        var pairs = DocumentPairs.Of([.. Enumerable.Repeat<int[]>([0], documents)], 1);

        Assert.Equal(expected, pairs.Counts.Count());
        Assert.Equal(1, pairs[new(documents - 2, documents - 1)]);
    }
}
