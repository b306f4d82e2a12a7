using System;
using System.Linq;
using CorpusGen.Extraction.Linking;
using Xunit;

namespace CorpusGen.Extraction.Tests.Linking;

public class KeyCountsTests
{
    [Fact]
    public void Never_misses_a_key_that_comes_again_and_holds_few_others_for_one()
    {
        var random = new Random(5);
        var keys = Enumerable.Range(0, 5_000).Select(_ => (ulong)random.NextInt64()).Distinct().ToArray();
        using var repeated = new KeyCounts(keys.Length);
        foreach (var key in keys.Concat(keys.Take(100))) repeated.Add(key);

        Assert.All(keys, key => Assert.True(repeated.MayHave(key, 1)));
        Assert.All(keys.Take(100), key => Assert.True(repeated.MayHave(key, 2)));
        Assert.InRange(keys.Skip(100).Count(key => repeated.MayHave(key, 2)), 0, keys.Length * 3 / 10);
    }

    [Fact]
    public void Does_not_forget_a_key_that_comes_very_often()
    {
        using var repeated = new KeyCounts(600);
        for (var i = 0; i < 600; i++) repeated.Add(42);

        Assert.True(repeated.MayHave(42, 2));
        Assert.False(repeated.MayHave(43, 1));
    }
}
