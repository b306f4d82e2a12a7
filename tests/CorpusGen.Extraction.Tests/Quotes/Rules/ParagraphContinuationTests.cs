using CorpusGen.Extraction.Quotes.Rules;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Rules;

public class ParagraphContinuationTests
{
    [Theory]
    [InlineData("“We are ready,” Mara Lind said.\n\n“The rest is talk.”", "Mara Lind", 1)]
    [InlineData("Mara Lind said it was late.\n\n“We were betrayed.”", "Mara Lind", 0)]
    [InlineData("Mara Lind called it “a mess”.\n\n“We were betrayed.”", "Mara Lind", 1)]
    public void Goes_on_from_the_paragraph_before(string text, string mention, int quotation) =>
        Assert.Equal(mention, Analysis.Of(text).Proposed(new ParagraphContinuation(), quotation));

    [Theory]
    [InlineData("Mara Lind said it was late.\n\nIt was “a mess”.", 0)]
    [InlineData("“We are ready.”", 0)]
    [InlineData("The boats left.\n\n“We are ready.”", 0)]
    public void Needs_a_quotation_that_opens_its_paragraph(string text, int quotation) =>
        Assert.Null(Analysis.Of(text).Proposed(new ParagraphContinuation(), quotation));

    [Theory]
    [InlineData("Mara Lind called it “a mess”.\n\n“We were betrayed.”", 1, "continuation-over-paragraph")]
    [InlineData("Mara Lind said it was late.\n\n“We were betrayed.”", 0, "paragraph-subject")]
    [InlineData("Mara Lind said it was late.\n\n“Betrayed” boats left the port.", 0, "paragraph-opening")]
    public void Is_surest_where_one_quotation_follows_another(string text, int quotation, string rule) =>
        Assert.Equal(rule, Analysis.Of(text).Ask(new ParagraphContinuation(), quotation)?.Rule.Text);
}
