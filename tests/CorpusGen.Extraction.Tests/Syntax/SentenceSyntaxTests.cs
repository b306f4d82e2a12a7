using System.Linq;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Syntax;
using Xunit;

namespace CorpusGen.Extraction.Tests.Syntax;

public class SentenceSyntaxTests
{
    [Fact]
    public void Has_nothing_but_stops_outside_even_where_a_longer_sentence_stood_before()
    {
        var workspace = new SyntaxPools();
        SentenceAnalyser.Read(Analysis.Of("The old quay of Oxby and the new harbour wall failed in the storm last night.").Narration, workspace);
        var syntax = SentenceAnalyser.Read(Analysis.Of("Mara Lind left.").Narration, workspace).Single();

        Assert.Equal([Tag.Name, Tag.Name, Tag.Verb, Tag.Stop], syntax.Tags.ToArray());
        Assert.All(Enumerable.Range(4, 30), token => Assert.Equal(Tag.Stop, syntax.TagAt(token)));
        Assert.Equal(Tag.Stop, syntax.TagAt(-1));
    }

    [Fact]
    public void Reads_the_clauses_once_they_are_asked_for()
    {
        var syntax = SentenceAnalyser.Read(Analysis.Of("“We stay” was the plan, Mara Lind said.").Narration).Single();

        Assert.Equal(1, syntax.QuotationCount);
        Assert.True(syntax.HasVerb("be"));
        Assert.False(syntax.HasVerb("tell"));
        Assert.Equal(1, syntax.Closing);
        Assert.Equal(["the plan", "Mara Lind"], syntax.NounPhrases.Select(p => syntax.SpanOf(p).In(syntax.Text)));
        Assert.Equal(1, syntax.VerbGroups[1].Subject);
        Assert.Equal(0, Assert.Single(syntax.Sites).Quotation);
    }

    [Fact]
    public void Has_no_sites_where_nothing_is_quoted() =>
        Assert.Empty(SentenceAnalyser.Read(Analysis.Of("Mara Lind said she would stay.").Narration).Single().Sites);

    // Whoever counts quotations does not ask the clauses.
    [Theory]
    [InlineData("Lind (who had said “no”) came “late”: “Yes.”", 3)]
    [InlineData("“Yes” and “no”, “maybe” – the “old” quay.", 4)]
    [InlineData("The “very, very” old, “grim” captain of the “Hope” said that “no” was “no”.", 5)]
    [InlineData("Mara Lind said she would stay.", 0)]
    public void Counts_the_quotations_that_have_a_site(string text, int count)
    {
        var syntax = Analysis.Of(text).Sentences.Single();

        Assert.Equal((count, count), (syntax.QuotationCount, syntax.Sites.Count));
    }
}
