using System;
using System.Linq;
using CorpusGen.Extraction.Linking;
using Xunit;

namespace CorpusGen.Extraction.Tests.Linking;

public class RepeatedKeysTests
{
    [Fact]
    public void Never_misses_a_key_that_comes_again_and_holds_few_others_for_one()
    {
        var random = new Random(5);
        var keys = Enumerable.Range(0, 5_000).Select(_ => (ulong)random.NextInt64()).Distinct().ToArray();
        var repeated = new RepeatedKeys(keys.Length);
        foreach (var key in keys.Concat(keys.Take(100))) repeated.Add(key);

        Assert.All(keys.Take(100), key => Assert.True(repeated.MayRepeat(key)));
        Assert.InRange(keys.Skip(100).Count(repeated.MayRepeat), 0, keys.Length * 3 / 10);
    }

    [Fact]
    public void Does_not_forget_a_key_that_comes_very_often()
    {
        var repeated = new RepeatedKeys(600);
        for (var i = 0; i < 600; i++) repeated.Add(42);

        Assert.True(repeated.MayRepeat(42));
        Assert.False(repeated.MayRepeat(43));
    }
}
