using System.Linq;
using CorpusGen.Extraction.Speakers;
using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class NameInsideTests
{
    [Theory]
    [InlineData("Mara Lind’s speech was long.", "Mara Lind")]
    [InlineData("The Oxby Herald’s report was long.", "Oxby Herald")]
    [InlineData("Mara Lind supporters left.", "Mara Lind")]
    [InlineData("Mara Lind supporters and Park’s aides left.", "Mara Lind")]
    public void Finds_the_name_before_a_common_noun(string text, string name)
    {
        var syntax = Analysis.Of(text).Sentences[0];
        var found = NameInside.Find(syntax, syntax.NounPhrases[0]);

        Assert.Equal(name, found is { } phrase ? syntax.SpanOf(phrase).In(syntax.Text) : null);
    }

    [Theory]
    [InlineData("Monday’s speech was long.")]
    [InlineData("The captain’s speech was long.")]
    [InlineData("Oxby Bridge supporters left.")]
    public void Finds_no_name_where_none_is_a_persons_or_a_bodys(string text)
    {
        var syntax = Analysis.Of(text).Sentences[0];

        Assert.Null(NameInside.Find(syntax, syntax.NounPhrases[0]));
    }
}
