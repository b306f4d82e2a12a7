using CorpusGen.Extraction.Lexicon;
using Xunit;

namespace CorpusGen.Extraction.Tests.Lexicon;

public class TitleWordsTests
{
    [Theory]
    [InlineData("captain", true)]
    [InlineData("Sen.", true)]
    [InlineData("Secretary-General", true)]
    [InlineData("vice-chairman", true)]
    [InlineData("bridge", false)]
    [InlineData("-", false)]
    public void Knows_titles_and_words_made_of_them(string word, bool isTitle) => Assert.Equal(isTitle, Lexeme.Of(word).IsTitle);
}
