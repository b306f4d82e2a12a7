using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes;

public class RelayedReportTests
{
    [Theory]
    [InlineData("“We stay,” Mara Lind said, according to the Oxby Herald.", "Mara Lind", "the Oxby Herald")]
    [InlineData("“We stay,” said Mara Lind, according to Jon Park.", "Mara Lind", "Jon Park")]
    [InlineData("According to the Oxby Herald, Mara Lind said, “We stay.”", "Mara Lind", "the Oxby Herald")]
    [InlineData("Mara Lind said, “We stay,” the Oxby Herald reported.", "Mara Lind", "The Oxby Herald")]
    [InlineData("Mara Lind said she was “ready to stay,” according to the Oxby Herald.", "Mara Lind", "the Oxby Herald")]
    public void Gives_words_to_who_says_them_by_way_of_who_relays_them(string text, string speaker, string via)
    {
        var analysis = Analysis.Of(text);

        Assert.Equal(speaker, analysis.Speaker());
        Assert.Equal(via, analysis.Via(), ignoreCase: true);
    }

    [Theory]
    [InlineData("“We stay,” according to the Oxby Herald.", "Oxby Herald")]
    [InlineData("“Mara Lind stays,” the Oxby Herald reported.", "Oxby Herald")]
    public void Leaves_words_to_who_alone_reports_them(string text, string speaker)
    {
        var analysis = Analysis.Of(text);

        Assert.Equal(speaker, analysis.Speaker());
        Assert.Null(analysis.Via());
    }

    [Fact]
    public void Takes_no_survey_for_the_way_of_what_people_answered() =>
        Assert.Null(Analysis.Of("Most voters said the ferries were “too late,” according to an Oxby Institute survey.").Via());
}
