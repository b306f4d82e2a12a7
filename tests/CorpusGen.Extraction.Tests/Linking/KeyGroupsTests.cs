using System;
using System.Linq;
using CorpusGen.Extraction.Linking;
using Xunit;

namespace CorpusGen.Extraction.Tests.Linking;

public class KeyGroupsTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(40, 7)]
    [InlineData(1_000, 300)]
    [InlineData(1_000, 1_000_000)]
    public void Puts_equal_keys_side_by_side_in_their_order(int count, int different)
    {
        var random = new Random(11);
        Check([.. Enumerable.Range(0, count).Select(_ => unchecked((ulong)(random.Next(different) + 1) * 0x9E3779B97F4A7C15))]);
    }

    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(300)]
    public void Sorts_keys_that_differ_only_in_their_lower_bits(int count)
    {
        var random = new Random(11);
        Check([.. Enumerable.Range(0, count).Select(_ => (ulong)random.Next(count / 3))]);
    }

    private static void Check(ulong[] keys)
    {
        var (grouped, places) = (new ulong[keys.Length], new int[keys.Length]);
        KeyGroups.Gather([.. keys, 1, 2, 3], keys.Length, grouped, places);

        Assert.Equal(Enumerable.Range(0, keys.Length), places.Order());
        Assert.Equal(places.Select(p => keys[p]), grouped);
        Assert.Equal(keys.Distinct().Count(), 1 + Enumerable.Range(1, Math.Max(0, keys.Length - 1)).Count(i => grouped[i] != grouped[i - 1]) - (keys.Length == 0 ? 1 : 0));
        Assert.All(Enumerable.Range(1, Math.Max(0, keys.Length - 1)), i => Assert.True(grouped[i] != grouped[i - 1] || places[i] > places[i - 1]));
    }
}
