using System.Linq;
using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class IssuerReaderTests
{
    [Theory]
    [InlineData("Mara Lind slept. Then her statement was read.", "statement", "Mara Lind")]
    [InlineData("Then Mara Lind’s email was read.", "email", "Mara Lind")]
    [InlineData("Then a statement from Mara Lind was read.", "statement", "Mara Lind")]
    [InlineData("Then an email sent out by Mara Lind was read.", "email", "Mara Lind")]
    [InlineData("Then a letter this week to the captains from Mara Lind was read.", "letter", "Mara Lind")]
    [InlineData("Mara Lind sent out an email. Jon Park slept. Then the message was read.", "message", "Mara Lind")]
    [InlineData("Mara Lind emailed the captains. Jon Park slept. Then the email was read.", "email", "Mara Lind")]
    [InlineData("Mara Lind said the boats were late. Then the letter was read.", "letter", "Mara Lind")]
    [InlineData("Mara Lind slept. Then her book was read.", "book", "Mara Lind")]
    [InlineData("Mara Lind slept. Then her order was read.", "order", "Mara Lind")]
    [InlineData("Then a report on the boats by the Oxby Institute was read.", "report", "Oxby Institute")]
    [InlineData("Then an Oxby Institute ferry survey was read.", "survey", "Oxby Institute")]
    [InlineData("Then an editorial in the Harbour Herald was read.", "editorial", "Harbour Herald")]
    [InlineData("Then a post on the Oxby Institute website was read.", "post", "Oxby Institute")]
    [InlineData("Then a post on the Lind campaign Facebook page was read.", "post", "Lind campaign")]
    [InlineData("Mara Lind slept. Then a video on her website was read.", "video", "Mara Lind")]
    [InlineData("Mara Lind posted it. Jon Park slept. Then the post was read.", "post", "Mara Lind")]
    [InlineData("Mara Lind tweeted it. Jon Park slept. Then the tweet was read.", "tweet", "Mara Lind")]
    [InlineData("Jon Park read a statement. It rained. Mara Lind announced a plan. Then the release was read.", "release", "Mara Lind")]
    [InlineData("Jon Park sent a letter. Mara Lind said the boats were late. Then the cable was read.", "cable", "Mara Lind")]
    [InlineData("Then the front page of the Oxby Herald was read.", "page", "Oxby Herald")]
    [InlineData("Then a fresh OBC-NBR poll was read.", "poll", "OBC-NBR")]
    [InlineData("Mara Lind wrote a letter. Jon Park slept. Then the message was read.", "message", "Mara Lind")]
    [InlineData("Mara Lind signed a letter. Jon Park slept. Then this letter was read.", "this", "Mara Lind")]
    [InlineData("Then the statements of Mara Lind’s lawyer were read.", "statements", "statements")]
    [InlineData("Then the captain’s email was read.", "email", "captain")]
    [InlineData("Then a children’s letter was read.", "letter", "children’s letter")]
    [InlineData("The ferry was late, Mara Lind wrote via email. Jon Park slept. Then the message was read.", "message", "Mara Lind")]
    public void Finds_who_answers_for_words(string text, string noun, string name) => Assert.Equal(name, Analysis.Of(text).Meant(noun));

    [Theory]
    [InlineData("Mara Lind issued a statement. Jon Park slept. “We stay,” the statement said.")]
    [InlineData("Mara Lind was calm in a statement. Jon Park slept. “We stay,” the statement said.")]
    [InlineData("In a statement, Mara Lind was calm. Jon Park slept. “We stay,” the statement said.")]
    [InlineData("Mara Lind was calm during a speech. Jon Park slept. “We stay,” the speech said.")]
    [InlineData("Mara Lind was calm through a statement. Jon Park slept. “We stay,” the statement said.")]
    [InlineData("Mara Lind released a statement. “We stay,” the statement said.")]
    [InlineData("Mara Lind published a statement. Jon Park slept. “We stay,” the statement said.")]
    [InlineData("Mara Lind shared a statement. Jon Park slept. “We stay,” the statement said.")]
    [InlineData("Mara Lind said the boats were late. Jon Park slept. “We stay,” the statement said.")]
    public void Finds_who_issued_words_before(string text) => Assert.Equal("Mara Lind", Analysis.Of(text).Speaker());

    [Theory]
    [InlineData("Mara Lind slept. Then a statement was read.", "statement")]
    [InlineData("Mara Lind discussed a statement. Jon Park slept. Then the statement was read.", "statement")]
    [InlineData("Mara Lind wrote a book. Then the book was read.", "book")]
    [InlineData("Mara Lind slept. Then the report was read.", "report")]
    [InlineData("Then a report in the Oxby Institute was read.", "report")]
    [InlineData("Then a post on the website was read.", "post")]
    [InlineData("Mara Lind lost a letter. Jon Park slept. Then the message was read.", "message")]
    [InlineData("Mara Lind said the boats were late. It rained. It rained. Then the letter was read.", "letter")]
    [InlineData("Mara Lind wrote a letter. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. Then the message was read.", "message")]
    public void Lets_words_speak_for_themselves_where_nobody_issued_them(string text, string noun) =>
        Assert.Equal(noun, Analysis.Of(text).Meant(noun));

    [Theory]
    [InlineData("Then a Norway report was read.", "Norway report")]
    [InlineData("Then a Republican poll was read.", "Republican poll")]
    [InlineData("Then the Lind report was read.", "Lind report")]
    public void Asks_no_place_party_or_person_for_a_report_that_bears_the_name(string text, string name) =>
        Assert.Equal(name, Analysis.Of(text).Meant(name.Substring(name.LastIndexOf(' ') + 1)));

    [Fact]
    public void Passes_over_the_time_that_a_possessive_tells() =>
        Assert.Equal("Thursday’s memo", Analysis.Of("Mara Lind slept. Then Thursday’s memo was read.").Meant("memo"));

    [Fact]
    public void Lets_a_pronoun_behind_another_mean_the_same()
    {
        var analysis = Analysis.Of("Mara Lind’s email was short. “We stay,” it said, after Norway came. “We go,” it said.");

        Assert.Equal("Mara Lind", analysis.Speaker(1));
    }

    [Fact]
    public void Reads_a_long_chain_of_letters_without_losing_its_footing()
    {
        var chain = string.Concat(Enumerable.Repeat("The letter from the man with the letter by the man sent the letter. ", 20_000));

        Assert.NotNull(Analysis.Of("Ada Quist slept. " + chain + "“We stay,” the letter said.").Speaker());
    }
}
