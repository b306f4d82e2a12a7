using System.Linq;
using CorpusGen.Extraction.Speakers;
using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class WordSetTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(60)]
    public void Has_each_word_once_whatever_its_letter_case(int count)
    {
        var set = new WordSet();
        var words = Enumerable.Range(0, count).Select(i => "Captain" + i).ToList();

        Assert.All(words, word => Assert.True(set.Add(word)));
        Assert.All(words, word => Assert.False(set.Add(word.ToUpperInvariant())));
        Assert.False(set.Contains("Mayor"));
    }
}
