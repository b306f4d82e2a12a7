using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Quotes;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes;

public class MarkReaderTests
{
    [Theory]
    [InlineData("“We stay,” she said.")]
    [InlineData("\"We stay,\" she said.")]
    [InlineData("„We stay,“ she said.")]
    [InlineData("„We stay,” she said.")]
    [InlineData("‟We stay,” she said.")]
    [InlineData("«We stay,» she said.")]
    [InlineData("« We stay, » she said.")]
    [InlineData("»We stay,« she said.")]
    [InlineData("''We stay,'' she said.")]
    [InlineData("``We stay,'' she said.")]
    [InlineData("‘‘We stay,’’ she said.")]
    public void Pairs_the_marks_of_every_style(string text) => AssertClean(text, "We stay,");

    [Theory]
    [InlineData("”We stay,“ she said.")]
    [InlineData("”We stay,” she said.")]
    [InlineData("“We stay,“ she said.")]
    [InlineData("“We stay,\" she said.")]
    [InlineData("\"We stay,” she said.")]
    [InlineData("“ We stay, ” she said.")]
    [InlineData("“We stay, ”she said.")]
    [InlineData("\"We stay, \"she said.")]
    [InlineData("“We stay,”she said.")]
    [InlineData("““We stay,”” she said.")]
    [InlineData("\"\"We stay,\"\" she said.")]
    [InlineData("” We stay,” she said.")]
    public void Pairs_marks_that_stand_wrong(string text) => AssertClean(text, "We stay,");

    [Fact]
    public void Reads_on_behind_a_closing_mark_that_lost_its_space() =>
        AssertClean("“They are stuck in their positions, ”she added. “But we stay.”", "They are stuck in their positions,", "But we stay.");

    [Fact]
    public void Keeps_the_pieces_of_an_interrupted_quotation_apart() =>
        AssertClean("“We stay,” she said, “and you go.”", "We stay,", "and you go.");

    [Fact]
    public void Counts_the_outermost_of_nested_pairs() =>
        AssertClean("“He told me “go away” and ‘never’ came back,” she said.", "He told me “go away” and ‘never’ came back,");

    [Fact]
    public void Leaves_out_the_marks_inside_markup() =>
        AssertClean("See <a href=\"x.html\" class=“y”>the “old” harbour</a> there.", "old");

    [Theory]
    [InlineData("The board is 12\" wide and 6'2\" long, “too long,” she said.", "too long,")]
    [InlineData("\"It is 12\" long,\" she said.", "It is 12\" long,")]
    [InlineData("She won “in 1992” and “in 1996”.", "in 1992|in 1996")]
    public void Takes_inches_for_no_marks(string text, string quotations) => AssertClean(text, quotations.Split('|'));

    [Theory]
    [InlineData("The ferry (“late”) sank.", "late")]
    [InlineData("The ferry [\"late\"] sank.", "late")]
    [InlineData("The ferry—\"late\"—sank.", "late")]
    [InlineData("The ferry/\"late\"/sank.", "late")]
    [InlineData("It was \"late\"; she left.", "late")]
    [InlineData("It was \"late\": she left.", "late")]
    [InlineData("It was \"late\"… she left.", "late")]
    [InlineData("It was …\"late\" again.", "late")]
    [InlineData("'''Tis late,'' she said.", "'Tis late,")]
    [InlineData("''For the players''' she said.", "For the players'")]
    [InlineData("If 5 < 6 \"then\" stay.", "then")]
    [InlineData("See <b>\"late\"</b> there.", "late")]
    [InlineData("See <!-- \"no\" --> the \"late\" one.", "late")]
    public void Pairs_marks_beside_other_marks(string text, string quotation) => AssertClean(text, quotation);

    [Theory]
    [InlineData("She said “” and left.")]
    [InlineData("She said \" \" and left.")]
    public void Drops_what_is_empty(string text) => Assert.Empty(new MarkedText(text).Quotations);

    [Fact]
    public void Joins_the_paragraphs_of_a_long_quotation()
    {
        var text = new MarkedText("“We stay,” she said.\n\n“First, we talk.\n\n“Then we ‘eat’.\n\n“And then we go.” She left.\n\n“Good,” he said.");

        Assert.Equal(["We stay,", "First, we talk.|Then we ‘eat’.|And then we go.", "Good,"], text.Quotations);
        Assert.Empty(text.Complaints);
        Assert.All(text.Reading.Quotations, q => Assert.True(q.IsClosed));
    }

    [Fact]
    public void Ends_a_quotation_without_a_closing_mark_with_its_paragraph()
    {
        var text = new MarkedText("She left. “We stay.\n\nHe said: “We go.”");

        Assert.Equal(["We stay.", "We go."], text.Quotations);
        Assert.Equal(["CORP002 10 “: the quotation is taken to end with the paragraph, so write the mark that closes it"], text.Complaints);
        Assert.Equal([false, true], text.Reading.Quotations.Select(q => q.IsClosed));
    }

    [Fact]
    public void Ends_a_quotation_without_a_closing_mark_before_the_words_that_name_its_speaker()
    {
        var text = new MarkedText("“We stay, the harbour master said on Monday. “You go.”");

        Assert.Equal(["We stay,", "You go."], text.Quotations);
        Assert.Equal(["CORP002 0 “: the quotation is taken to end before the words that name its speaker, so write the mark that closes it"], text.Complaints);
    }

    [Theory]
    [InlineData("“We stay, said Ms Hale on Monday.", "We stay,")]
    [InlineData("“We stay, said the captain.", "We stay,")]
    [InlineData("“We stay, said quickly by all.", "We stay, said quickly by all.")]
    [InlineData("“We stay, said 5 of them.", "We stay, said 5 of them.")]
    [InlineData("“Will we stay? she asked.", "Will we stay?")]
    [InlineData("“Stay! Ida Marsh told the board.", "Stay!")]
    [InlineData("“We stay, Ida T. Marsh said.", "We stay,")]
    [InlineData("“We stay, the old harbour master said.", "We stay,")]
    [InlineData("“We stay, the old harbour\u00A0master said.", "We stay,")]
    [InlineData("“We stay, the crew, they said.", "We stay, the crew,")]
    [InlineData("“We stay, the very old harbour master said.", "We stay, the very old harbour master said.")]
    [InlineData("“We stay, and he said so.", "We stay, and he said so.")]
    [InlineData("“We stay; she said.", "We stay; she said.")]
    [InlineData("“We stay, she wept.", "We stay, she wept.")]
    public void Ends_a_quotation_without_a_closing_mark_at_the_speaker_only(string text, string words) =>
        Assert.Equal([words], new MarkedText(text).Quotations);

    [Fact]
    public void Ends_a_quotation_without_a_closing_mark_before_the_next_mark()
    {
        var text = new MarkedText("She called it “a mistake and a “very bad” idea.");

        Assert.Equal(["a mistake and a", "very bad"], text.Quotations);
        Assert.Equal(["CORP002 14 “: the quotation is taken to end before the next mark, so write the mark that closes it"], text.Complaints);
    }

    [Theory]
    [InlineData("We stay,” she said.", 8, "”")]
    [InlineData("We stay,\" she said.", 8, "\"")]
    [InlineData("We stay, she said. “", 19, "“")]
    public void Leaves_a_stray_mark_alone(string text, int offset, string mark)
    {
        var marked = new MarkedText(text);

        Assert.Empty(marked.Quotations);
        Assert.Equal([$"CORP002 {offset} {mark}: it is left alone, so delete it or write its partner"], marked.Complaints);
    }

    [Fact]
    public void Reads_the_headline_by_itself() => Assert.Equal(
        ["stay", "We go."],
        new MarkedText("Captains want to “stay” in the harbour\n\nHe said: “We go.”").Quotations);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Finds_the_same_whatever_ends_the_lines(string lineEnd) => Assert.Equal(
        ["We stay.|And we eat.", "Good,"],
        new MarkedText("“We stay.\n\n“And we eat.”\n\n“Good,” he said.".Replace("\n", lineEnd)).Quotations);

    [Fact]
    public void Leaves_a_mark_without_a_partner_to_its_paragraph()
    {
        var text = new MarkedText("“We stay.\n\nThe captain “left” the port.” It rained.");

        Assert.Equal(["We stay.", "left"], text.Quotations);
    }

    [Theory]
    [InlineData("“We stay.\n\n“")]
    [InlineData("The ‘no-go’ zones stay.")]
    public void Forgets_the_marks_of_the_document_before(string before)
    {
        var pools = new MarkPools();
        Read(before, pools);

        Assert.Equal(["We eat."], Read("“We eat.”", pools));
    }

    private static IEnumerable<string> Read(string text, MarkPools pools)
    {
        var document = new DocumentText("article.txt", text);
        var reading = MarkReader.Read(document, ArticleReader.Read(document), pools);
        return reading.Quotations.SelectMany(q => q.Segments).Select(s => s.In(document.Text));
    }

    private static void AssertClean(string text, params string[] quotations)
    {
        var marked = new MarkedText(text);

        Assert.Equal(quotations, marked.Quotations);
        Assert.Empty(marked.Complaints);
        Assert.All(marked.Reading.Quotations, q => Assert.Equal(MarkStyle.Double, q.Style));
    }
}
