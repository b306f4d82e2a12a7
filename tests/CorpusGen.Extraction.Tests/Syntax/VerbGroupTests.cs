using Xunit;

namespace CorpusGen.Extraction.Tests.Syntax;

public class VerbGroupTests
{
    [Theory]
    [InlineData("Mara Lind said it.", "said", "say")]
    [InlineData("Mara Lind told Park.", "told", "tell")]
    [InlineData("Mara Lind wrote it.", "wrote", "write")]
    [InlineData("Mara Lind called it a mess.", "called", "evaluate")]
    [InlineData("Mara Lind thinks it is a mess.", "thinks", "think")]
    [InlineData("Mara Lind nodded.", "nodded", "weak")]
    [InlineData("Mara Lind paid it.", "paid", "none")]
    public void Knows_the_classes_of_verbs_of_reporting(string text, string verb, string term) =>
        Assert.Equal(term, Analysis.Of(text).Verb(verb).ReportClass);

    [Theory]
    [InlineData("Mara Lind said it.", "said", true, true)]
    [InlineData("Mara Lind told Park.", "told", true, true)]
    [InlineData("Mara Lind wrote it.", "wrote", true, true)]
    [InlineData("Mara Lind called it a mess.", "called", true, false)]
    [InlineData("Mara Lind nodded.", "nodded", true, false)]
    [InlineData("Mara Lind paid it.", "paid", false, false)]
    public void Reports_words_or_judges_them_or_neither(string text, string verb, bool isReporting, bool isSaying)
    {
        var group = Analysis.Of(text).Verb(verb);
        Assert.Equal((isReporting, isSaying), (group.IsReporting, group.IsSaying));
    }
}
