using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Articles;

public class FurnitureRuleTests
{
    [Theory]
    [InlineData("Read: Ferries stop for a second day")]
    [InlineData("Also read: “We stay,” says council")]
    [InlineData("Related: The long way to Oslo")]
    [InlineData("Source link")]
    [InlineData("Leave a Reply")]
    [InlineData("Post a Comment")]
    [InlineData("Be the first to comment")]
    [InlineData("Your email address will not be published. Required fields are marked *")]
    [InlineData("Required fields are marked *")]
    [InlineData("*")]
    [InlineData("Share this:")]
    [InlineData("Sign up for our newsletter")]
    [InlineData("ADVERTISEMENT")]
    [InlineData("© 2021 The Harbour Post")]
    [InlineData("The Harbour Post. All rights reserved.")]
    [InlineData("Photo: Ida Marsh/Harbour Post")]
    [InlineData("Follow Ida Marsh on Twitter @idamarsh.")]
    public void Leaves_the_lines_of_the_page_out_of_the_body(string line)
    {
        var article = new Outlined("The ferries stayed.\n\n" + line + "\n\nNobody was surprised.");

        Assert.Equal([line], article.Of(RegionKind.Boilerplate));
        Assert.Equal(["The ferries stayed.", "Nobody was surprised."], article.Paragraphs);
    }

    [Theory]
    [InlineData("Read the words of the law, Ms Marsh said, and you will see.")]
    [InlineData("Sign up for the trip, “or stay at home,” said Ms Marsh.")]
    [InlineData("Related cases were heard in Oslo.")]
    [InlineData("Copyright law has not changed since, she said.")]
    [InlineData("Share prices fell in Oslo.")]
    [InlineData("“…”")]
    public void Keeps_the_story_s_own_sentences(string line) =>
        Assert.Contains(line, new Outlined("The ferries stayed.\n\n" + line + "\n\nNobody was surprised.").Paragraphs);
}
