using CorpusGen.Extraction.Quotes.NonSpeech;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.NonSpeech;

public class TitleOfWorkTests
{
    [Theory]
    [InlineData("Lind’s “Notes From a Small Harbour” sold well.")]
    [InlineData("Lind spoke on Norwegian television’s “The Week in Politics” on Monday.")]
    [InlineData("The film “Winter Light” opened on Monday.")]
    [InlineData("Her first novel, “Winter Light,” was a success.")]
    [InlineData("The book “Emma” is old.")]
    [InlineData("Lind appeared on “The Week in Politics” on Monday.")]
    [InlineData("Lind was on NRK’s “Today” on Monday.")]
    [InlineData("The mayor told “The Week in Politics” that Lind was wrong.")]
    public void Takes_words_in_a_titles_capitals_for_a_title(string text) => Assert.True(Is(text));

    [Theory]
    [InlineData("Lind’s “notes from a small harbour” sold well.")]
    [InlineData("Lind said: “Winter Light.”")]
    [InlineData("“Winter Light,” Lind said.")]
    [InlineData("Lind accused the mayor of “Treason” on Monday.")]
    [InlineData("Lind described the mayor as “The Great Pretender”.")]
    [InlineData("Lind spoke of “A harbour that will never close”.")]
    [InlineData("Lind’s “Never” was heard on Monday.")]
    [InlineData("The crowd went home with chants of “Save Our Harbour” at dusk.")]
    public void Leaves_words_that_may_be_speech(string text) => Assert.False(Is(text));

    private static bool Is(string text) => TitleOfWork.Is(Analysis.Of(text).Scene, 0);
}
