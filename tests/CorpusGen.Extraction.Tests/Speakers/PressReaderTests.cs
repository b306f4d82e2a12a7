using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class PressReaderTests
{
    [Theory]
    [InlineData("The Harbour Herald was bold. Jon Park slept. “We stay,” the paper said.", "Harbour Herald")]
    [InlineData("The Harbour Herald was bold. Jon Park slept. “We stay,” the conservative publication said.", "Harbour Herald")]
    [InlineData("The Harbour Herald was bold. Jon Park slept. “We stay,” the paper’s editorial board said.", "Harbour Herald")]
    [InlineData("The Harbour Herald was bold. Jon Park slept. “We stay,” the editorial said.", "Harbour Herald")]
    [InlineData("The Harbour Herald’s editors were bold. Jon Park slept. “We stay,” the editors said.", "Harbour Herald’s editors")]
    [InlineData("A Harbour Herald editorial was bold. CNN slept. “We stay,” the editorial said.", "Harbour Herald")]
    [InlineData("The Harbour Herald editorial board was bold. CNN slept. “We stay,” the editorial board said.", "Harbour Herald editorial board")]
    [InlineData("Jon Park was on CNN. He slept. “We stay,” the network said.", "CNN")]
    [InlineData("A Harbour Herald editorial was bold. The Hove Post slept. “We stay,” the editorial said.", "Harbour Herald")]
    [InlineData("The Harbour Herald editorial was bold. It rained. “We stay,” the editorial said.", "Harbour Herald")]
    public void Finds_which_paper_or_broadcaster_is_meant(string text, string name) => Assert.Equal(name, Analysis.Of(text).Speaker());

    [Theory]
    [InlineData("The Harbour Herald was bold. Jon Park wrote a paper. “We stay,” the paper said.", "paper")]
    [InlineData("The Oxby Institute was bold. Jon Park slept. “We stay,” the editorial said.", "editorial")]
    [InlineData("The Harbour Herald was bold. Jon Park slept. “We stay,” the board said.", "board")]
    [InlineData("The Harbour Herald was bold. Jon Park slept. “We stay,” the city’s paper said.", "city’s paper")]
    [InlineData("The Harbour Herald was bold. Jon Park slept. “We stay,” a paper said.", "paper")]
    public void Takes_no_paper_for_another(string text, string name) => Assert.Equal(name, Analysis.Of(text).Speaker());
}
