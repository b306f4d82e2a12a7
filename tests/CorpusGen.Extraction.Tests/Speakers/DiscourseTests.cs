using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class DiscourseTests
{
    [Theory]
    [InlineData("Mara Lind met Jon Park on Monday. Then she left.", "she", "Mara Lind")]
    [InlineData("Mara Lind met Jon Park on Monday. Then he left.", "he", "Jon Park")]
    [InlineData("Ada Quist met Mara Lind on Monday. Then she left.", "she", "Ada Quist")]
    [InlineData("Ada Quist praised Mara Lind’s speech. Then she left.", "she", "Ada Quist")]
    [InlineData("Ada Quist watched the boats. Her brother Tom waited. Then she left.", "she", "Ada Quist")]
    [InlineData("Mr. Brandt met Ms. Quist. Then she left.", "she", "Quist")]
    [InlineData("After talks with Tom Hale, Ada Quist slept. Then he left.", "he", "Tom Hale")]
    [InlineData("Ada Quist slept. After talks with Tom Hale, she left.", "she", "Ada Quist")]
    [InlineData("Ada Quist said she would leave.", "she", "Ada Quist")]
    [InlineData("The Harbour Board met. Then it voted.", "it", "Harbour Board")]
    [InlineData("The Harbour Board met Ada Quist. Then it voted.", "it", "Harbour Board")]
    [InlineData("The captains met on Monday. They were late.", "They", "captains")]
    [InlineData("The captains met Ada Quist. Then they left.", "they", "captains")]
    [InlineData("A spokesman for the port was calm. Then he left.", "he", "spokesman")]
    [InlineData("A woman in the crowd wept. Then she left.", "she", "woman")]
    public void Finds_whom_a_pronoun_means(string text, string pronoun, string name) =>
        Assert.Equal(name, Analysis.Of(text).Meant(pronoun));

    [Theory]
    [InlineData("Ada Quist left. Then he left.", "he")]
    [InlineData("Then she left.", "she")]
    [InlineData("Ada Quist left. Then they left.", "they")]
    [InlineData("Ada Quist left. It rained. It rained. It rained. It rained. It rained. It rained. It rained. Then she left.", "she")]
    [InlineData("Ada Quist left. Then everyone left.", "everyone")]
    public void Leaves_a_pronoun_without_a_fitting_source_open(string text, string pronoun) =>
        Assert.Null(Analysis.Of(text).Meant(pronoun));

    [Theory]
    [InlineData("Sen. Ada Quist met the board. Then the senator left.", "senator", "Ada Quist")]
    [InlineData("Gov. Ada Quist met the board. Then the governor left.", "governor", "Ada Quist")]
    [InlineData("Rep. Tom Hale met the board. Then the congressman left.", "congressman", "Tom Hale")]
    [InlineData("Mayor Tom Hale met the board. Then the mayor left.", "mayor", "Tom Hale")]
    [InlineData("Gen. Tom Hale slept. Then the general left.", "general", "Tom Hale")]
    [InlineData("Capt. Tom Hale slept. Then the captain left.", "captain", "Tom Hale")]
    [InlineData("Col. Tom Hale slept. Then the colonel left.", "colonel", "Tom Hale")]
    [InlineData("Lt. Tom Hale slept. Then the lieutenant left.", "lieutenant", "Tom Hale")]
    [InlineData("Sgt. Tom Hale slept. Then the sergeant left.", "sergeant", "Tom Hale")]
    [InlineData("Tom Hale, a fisherman, slept. Then the fisherman left. Later this fisherman left.", "this", "fisherman")]
    [InlineData("Mayor Tom Hale slept. Then a mayor left.", "a", "mayor")]
    [InlineData("Mayor Tom Hale slept. Then the ferry captain came back.", "captain", "ferry captain")]
    [InlineData("The report was late.", "report", "report")]
    public void Knows_an_office_by_who_holds_it(string text, string word, string name) =>
        Assert.Equal(name, Analysis.Of(text).Meant(word));

    [Fact]
    public void Learns_a_gender_from_the_pronouns()
    {
        var analysis = Analysis.Of("Sasha Lind slept. Then she left. Then she came back.");

        Assert.Equal(Gender.Female, analysis.Fact("Sasha Lind").Gender);
    }

    [Fact]
    public void Names_the_person_where_the_role_is_the_subject()
    {
        var analysis = Analysis.Of("“We stay,” the mayor of Oxby, Mara Lind, said.");

        Assert.Equal(("Mara Lind", "Mara Lind"), (analysis.Speaker(), analysis.Mention()));
    }
}
