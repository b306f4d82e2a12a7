using CorpusGen.Extraction.Quotes.NonSpeech;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.NonSpeech;

public class InscriptionTests
{
    [Theory]
    [InlineData("Lind said the “Winter Light” star had left.")]
    [InlineData("Men in “Save the Harbour for Us All” hats cheered Lind.")]
    [InlineData("Readers who click the “subscribe” button get a letter.")]
    [InlineData("“Winter Light” star Ada Park left early.")]
    public void Takes_words_before_a_thing_that_bears_them(string text) => Assert.True(Is(text));

    [Theory]
    [InlineData("“We lit the lamps,” star Ada Park said.")]
    [InlineData("Lind praised the “bold” plan.")]
    [InlineData("Lind said it was “late”.")]
    [InlineData("Lind spoke of “a harbour that will never close, whatever the council may decide” signs and all.")]
    public void Leaves_words_that_may_be_speech(string text) => Assert.False(Is(text));

    private static bool Is(string text) => Inscription.Is(Analysis.Of(text).Scene, 0);
}
