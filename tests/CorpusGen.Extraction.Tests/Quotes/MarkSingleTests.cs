using System.Linq;
using CorpusGen.Extraction.Quotes;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes;

public class MarkSingleTests
{
    [Theory]
    [InlineData("‘We won’t go,’ said Ms Hale.", "We won’t go,")]
    [InlineData("'We won't go,' said Ms Hale.", "We won't go,")]
    [InlineData("‘The players’ union won’t go,’ said Ms Hale.", "The players’ union won’t go,")]
    [InlineData("‘It is James’ boat, and it’s rock ’n’ roll,’ said Ms Hale.", "It is James’ boat, and it’s rock ’n’ roll,")]
    [InlineData("‘We won’t go,’ said Ms Hale. ‘Not ’til noon.’", "We won’t go,", "Not ’til noon.")]
    [InlineData("‘He told me “go away” and left,’ said Ms Hale.", "He told me “go away” and left,")]
    [InlineData("‘We go.' said Ms Hale.", "We go.")]
    [InlineData("‘Rock 'n' roll,’ said Ms Hale.", "Rock 'n' roll,")]
    [InlineData("‘It is James’ boat,’ said Ms Hale.", "It is James’ boat,")]
    [InlineData("(‘We stay,’ said Ms Hale.)", "We stay,")]
    [InlineData("– ‘We stay,’ said Ms Hale.", "We stay,")]
    public void Reads_speech_in_the_British_way(string text, params string[] quotations)
    {
        var marked = new MarkedText(text);

        Assert.Equal(quotations, marked.Quotations);
        Assert.Empty(marked.Complaints);
        Assert.All(marked.Reading.Quotations, q => Assert.Equal(MarkStyle.Single, q.Style));
    }

    [Fact]
    public void Reads_terms_beside_speech_in_double_marks() => Assert.Equal(
        ["no-go", "We stay,"],
        new MarkedText("The ‘no-go’ zones hurt the players’ union. “We stay,” she said.").Quotations);

    [Theory]
    [InlineData("“He told me ‘go away’ twice,” she said.", "He told me ‘go away’ twice,")]
    [InlineData("In the '90s the players' union and 'em all said \"no more\".", "no more")]
    [InlineData("Wait ’til the owners’ meeting, she said, “and see.”", "and see.")]
    [InlineData("The ‘90s were good to ‘em all, she said, “and so on.”", "and so on.")]
    [InlineData("In '92 and '90s cars, she said, “go on.”", "go on.")]
    [InlineData("The boss’ boat and the captains’ boats, she said, “go on.”", "go on.")]
    public void Takes_apostrophes_and_nested_marks_for_no_quotations(string text, string quotation) =>
        Assert.Equal([quotation], new MarkedText(text).Quotations);

    [Fact]
    public void Joins_the_paragraphs_of_a_long_quotation()
    {
        var text = new MarkedText("‘We stay,’ she said. ‘First, we’ll talk.\n\n‘Talk of ‘peace’, that is.\n\n‘Then we go.’ She left.");

        Assert.Equal(["We stay,", "First, we’ll talk.|Talk of ‘peace’, that is.|Then we go."], text.Quotations);
        Assert.Empty(text.Complaints);
    }

    [Fact]
    public void Ends_a_quotation_without_a_closing_mark_with_its_paragraph()
    {
        var text = new MarkedText("‘We stay,’ she said.\n\n‘We’ll talk.\n\nShe left.");

        Assert.Equal(["We stay,", "We’ll talk."], text.Quotations);
        Assert.Equal(["CORP002 22 ‘: the quotation is taken to end with the paragraph, so write the mark that closes it"], text.Complaints);
        Assert.Equal([true, false], text.Reading.Quotations.Select(q => q.IsClosed));
    }

    [Fact]
    public void Joins_no_paragraphs_where_speech_stands_in_double_marks() => Assert.Equal(
        ["We stay,", "go"],
        new MarkedText("“We stay,” she said.\n\n‘The quay is shut.\n\n‘The ferry is a ‘go’ now.").Quotations);
}
