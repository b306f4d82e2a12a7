using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Speakers;
using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class NameIndexTests
{
    private readonly NameIndex _index = new();

    [Fact]
    public void Has_the_bearers_of_a_word_in_their_order_and_each_once()
    {
        foreach (var source in new[] { 4, 2, 4, 7 }) _index.AddBearer(_index.Add("Lind"), source);
        _index.AddBearer(_index.Add("Park"), 1);

        Assert.Equal([4, 2, 7], Bearers("LIND"));
        Assert.Equal(-1, _index.BearersOf(_index.Find("Lind")).Only);
        Assert.Equal(1, _index.BearersOf(_index.Find("Park")).Only);
        Assert.Empty(Bearers("Hale"));
    }

    [Theory]
    [InlineData("Lind", 200)]
    [InlineData("Lind", 33)]
    [InlineData("Park", 34)]
    [InlineData("Hale", 35)]
    [InlineData("Quist", 66)]
    [InlineData("Otieno", 67)]
    [InlineData("Brandt", 130)]
    public void Finds_every_word_of_many(string name, int count)
    {
        var words = Enumerable.Range(0, count).Select(i => name + i).ToList();
        for (var i = 0; i < words.Count; i++) _index.AddBearer(_index.Add(words[i]), i);

        Assert.All(words, word => Assert.Equal([words.IndexOf(word)], Bearers(word)));
    }

    [Fact]
    public void Forgets_the_last_document()
    {
        _index.SetGivenName(_index.Add("Mara"), 3);
        _index.Restart();

        Assert.Equal(-1, _index.Find("Mara"));
        Assert.Equal(-1, _index.GivenTo(_index.Add("Mara")));
    }

    [Fact]
    public void Tells_words_of_one_hash_apart()
    {
        var first = _index.Add("Alkanafeld");

        Assert.Equal(-1, _index.Find("Alvavifield"));
        Assert.NotEqual(first, _index.Add("Alvavifield"));
    }

    private List<int> Bearers(string word)
    {
        var bearers = new List<int>();
        foreach (var bearer in _index.BearersOf(_index.Find(word))) bearers.Add(bearer);
        return bearers;
    }
}
