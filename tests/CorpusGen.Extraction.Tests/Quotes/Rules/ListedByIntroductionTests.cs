using System.Linq;
using CorpusGen.Extraction.Quotes.Rules;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Rules;

public class ListedByIntroductionTests
{
    private const string Items =
        "\n\n1. “We lose money every day.”\n\nMay 2014\n\n“Nobody knows tariffs as I do.”\n\nJo Park asked her for talks.\n\n“Talks are for losers.”";

    [Theory]
    [InlineData("Jo Park read them all. Here are ten things Mara Lind has said about trade:", "Mara Lind")]
    [InlineData("Jo Park came on Friday. Read Lind’s remarks:", "Lind")]
    [InlineData("Some of Mara Lind’s most memorable quotes:", "Mara Lind")]
    [InlineData("Below are a few of the things that Mara Lind, the mayor, told Jo Park.", "Mara Lind")]
    [InlineData("Mara Lind sees Jo Park on Monday. This is what she has said so far:", "she")]
    [InlineData("Here are five quotes from Mara Lind on trade.", "Mara Lind")]
    [InlineData("Mara Lind often speaks of trade. Here are the best quotes:", "Mara Lind")]
    [InlineData("Jo Park left. Mara Lind’s remarks are listed below.", "Mara Lind")]
    [InlineData("Jo Park left. Mara Lind said the following things of trade.", "Mara Lind")]
    [InlineData("Here is what Mara Lind said of Jo Park’s remarks:", "Mara Lind")]
    [InlineData("Mara Lind was late. Here is what she said when Jo Park left:", "she")]
    public void Holds_for_each_item_of_the_list_that_a_sentence_announces(string introduction, string mention)
    {
        var analysis = Analysis.Of(introduction + Items);
        Assert.All(Enumerable.Range(0, 3), q => Assert.Equal(mention, analysis.Proposed(new ListedByIntroduction(), q)));
        Assert.All(Enumerable.Range(0, 3), q => Assert.Equal(ListedByIntroduction.Name.Text, analysis.Rule(q)));
    }

    [Theory]
    [InlineData("Ten things Mara Lind has said about trade", "Mara Lind")]
    [InlineData("What Mara Lind Thinks of Trade and Jo Park", "Mara Lind")]
    [InlineData("Mara Lind’s 5 Worst Quotes", "Mara Lind")]
    [InlineData("Mara Lind on Trade, in Her Own Words", "Mara Lind")]
    [InlineData("10 Times Mara Lind Was Wrong About Trade", "Mara Lind")]
    [InlineData("How Mara Lind’s Remarks Describe Jo Park", "Mara Lind")]
    [InlineData("Everything Mara Lind Said of Trade and Jo Park", "Mara Lind")]
    public void Takes_the_person_of_a_headline_that_titles_a_list(string headline, string mention)
    {
        var analysis = Analysis.OfArticle(headline + "\n\nThe mayor meets Jo Park on Friday." + Items);
        Assert.All(Enumerable.Range(0, 3), q => Assert.Equal(mention, analysis.Proposed(new ListedByIntroduction(), q)));
    }

    [Fact]
    public void Leaves_an_item_to_the_person_who_is_said_to_answer_in_it()
    {
        var analysis = Analysis.Of(
            "Here are three things Mara Lind said:\n\n“We lose.”\n\nPark answered:\n\n“She loses.”\n\n“We will win.”");
        Assert.Equal("Mara Lind", analysis.Speaker(0));
        Assert.Equal("Park", analysis.Speaker(1));
        Assert.Equal("Mara Lind", analysis.Speaker(2));
    }

    [Theory]
    [InlineData("Mara Lind spoke of trade." + Items)]
    [InlineData("Here is what people said about Mara Lind:" + Items)]
    [InlineData("Mara Lind said in the days following that trade was slow." + Items)]
    [InlineData("Mara Lind said the things of trade that voters like." + Items)]
    [InlineData("Here are ten things Mara Lind said:\n\n“We lose money every day.”")]
    [InlineData("Here are ten things Mara Lind said:\n\n“We lose,” Jo Park said.\n\n“Nobody knows,” Jo Park said.")]
    [InlineData("Here is where Mara Lind stands:\n\nShe left.\n\nJo Park stayed.\n\nThey met.\n\nIt was late." + Items)]
    public void Needs_the_announcement_of_one_persons_words_and_a_list_below_it(string text) =>
        Assert.Null(Analysis.Of(text).Proposed(new ListedByIntroduction()));

    [Theory]
    [InlineData("“She loses.” – Jo Park", "Jo Park")]
    [InlineData("JO PARK: “She loses.”", "Jo Park")]
    [InlineData("“She loses.” – Oxby Herald, 2014", "Mara Lind")]
    public void Leaves_an_item_to_the_person_who_signs_it(string item, string speaker) =>
        Assert.Equal(speaker, Analysis.Of(
            "Mara Lind and Jo Park met.\n\nHere are three things Mara Lind said:\n\n“We lose.”\n\n" + item + "\n\n“We win.”").Speaker(1));
}
