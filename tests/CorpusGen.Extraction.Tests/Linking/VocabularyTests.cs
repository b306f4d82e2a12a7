using CorpusGen.Extraction.Linking;
using Xunit;

namespace CorpusGen.Extraction.Tests.Linking;

public class VocabularyTests
{
    [Theory]
    [InlineData("'s", "is", true)]
    [InlineData("'s", "has", true)]
    [InlineData("'d", "would", true)]
    [InlineData("'d", "had", true)]
    [InlineData("'s", "would", false)]
    [InlineData("'d", "is", false)]
    public void Takes_a_short_form_for_what_it_may_stand_for(string form, string word, bool expected)
    {
        var vocabulary = new Vocabulary();

        Assert.Equal(expected, vocabulary.AreSame(vocabulary.Number(form), vocabulary.Number(word)));
        Assert.Equal(expected, vocabulary.AreSame(vocabulary.Number(word), vocabulary.Number(form)));
    }
}
