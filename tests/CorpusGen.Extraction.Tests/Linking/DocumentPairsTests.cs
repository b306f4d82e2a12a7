using System.Linq;
using CorpusGen.Extraction.Linking;
using Xunit;

namespace CorpusGen.Extraction.Tests.Linking;

public class DocumentPairsTests
{
    [Fact]
    public void Counts_each_pair_of_a_few_documents()
    {
        var pairs = new DocumentPairs();
        pairs.Add([1, 4, 6]);
        pairs.Add([4, 6]);

        Assert.Equal((1, 1, 2, 0), (pairs[new(1, 4)], pairs[new(1, 6)], pairs[new(4, 6)], pairs[new(1, 5)]));
        Assert.Equal(3, pairs.Counts.Count());
    }

    [Theory]
    [InlineData(24, 276)]
    [InlineData(25, 24)]
    public void Counts_only_neighbours_among_many_documents(int documents, int expected)
    {
        var pairs = new DocumentPairs();
        pairs.Add([.. Enumerable.Range(0, documents)]);

        Assert.Equal(expected, pairs.Counts.Count());
        Assert.Equal(1, pairs[new(documents - 2, documents - 1)]);
    }
}
