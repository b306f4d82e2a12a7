using CorpusGen.Extraction.Quotes.Rules;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Rules;

public class SubjectsTests
{
    [Theory]
    [InlineData("When Mara Lind came and while Jon Park slept, the ferry sank.", "Mara Lind")]
    [InlineData("When Jon Park slept, Mara Lind came.", "Mara Lind")]
    [InlineData("When Jon Park slept, the ferry sank, Mara Lind said.", "Mara Lind")]
    public void Takes_the_first_subject_of_the_main_clause_or_else_of_another(string text, string mention)
    {
        var analysis = Analysis.Of(text);
        var syntax = analysis.Sentences[0];

        Assert.Equal(mention, syntax.SpanOf(syntax.NounPhrases[Subjects.First(analysis.Scene, 0)]).In(text));
    }

    [Fact]
    public void Finds_none_where_only_things_do_something() => Assert.Equal(-1, Subjects.First(Analysis.Of("The ferry sank.").Scene, 0));
}
