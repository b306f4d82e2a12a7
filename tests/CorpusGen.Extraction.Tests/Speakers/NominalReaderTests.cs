using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class NominalReaderTests
{
    [Theory]
    [InlineData("Mara Lind left the stage. Tom Park slept. “We won,” the billionaire said.", "Tom Park")]
    [InlineData("Mara Lind left the stage. It rained. It snowed. It rained. “We won,” the billionaire said.", "Mara Lind")]
    [InlineData("Mara Lind left the stage. Tom Park asked about tax. “We won,” the billionaire said.", "Mara Lind")]
    [InlineData("Mara Lind slept. Mara Lind read. Mara Lind wrote. Tom Park slept. It rained. “We won,” the billionaire said.", "Tom Park")]
    [InlineData("Mara Lind ate. Mara Lind slept. Mara Lind read. Mara Lind wrote. Tom Park slept. It rained. “We won,” the billionaire said.", "Mara Lind")]
    public void Takes_the_latest_subject_the_article_is_about(string text, string name) => Assert.Equal(name, Analysis.Of(text).Meant("billionaire"));

    [Theory]
    [InlineData("A captain, Tom Park, slept. “We stay,” the captain said.", "Tom Park")]
    [InlineData("A captain, Tom Park, slept. “We stay,” the other captain said.", "other captain")]
    public void Takes_the_other_one_for_somebody_else(string text, string name) => Assert.Equal(name, Analysis.Of(text).Speaker());
}
