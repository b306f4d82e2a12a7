using System;
using System.Linq;
using System.Reflection;
using CorpusGen.Tests.Documents;
using CorpusGen.Tests.Driver;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Tests.Emitted;

/// <summary>Where the texts of a corpus are.</summary>
public class StorageTests
{
    private static readonly TestProject Project = TestProject.Of(("texts/harbour.txt", Newspaper.Harbour), ("texts/ferry.txt", Newspaper.Ferry));

    [Fact]
    public void None_keeps_quotations_and_spans_but_no_text()
    {
        var run = Project.With("CorpusGenTextStorage", "None").Run().AssertCompiles();
        var corpus = new EmittedCorpus(run.Load());

        Assert.Equal("We will find work for every one of them.", (string)corpus.Quotes.ElementAt(1).Text);
        Assert.True(corpus.Quotes.First().Span.Length > 0);
        Assert.DoesNotContain("met in the town hall", run.AllText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Text")]
    [InlineData("Body")]
    public void None_says_why_there_is_no_text(string property)
    {
        var article = new EmittedCorpus(Project.With("CorpusGenTextStorage", "None").Run().Load()).Articles.First();

        var failure = Assert.Throws<TargetInvocationException>(() => ((object)article).GetType().GetProperty(property)!.GetValue(article));
        Assert.Contains("CorpusGenTextStorage", Assert.IsType<InvalidOperationException>(failure.InnerException).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Auto_keeps_texts_inline_where_nothing_packed_them()
    {
        var corpus = new EmittedCorpus(Project.With("CorpusGenTextStorage", "Auto").Run().AssertCompiles().Load());

        Assert.Equal([Newspaper.Ferry, Newspaper.Harbour], corpus.Articles.Select(article => (string)article.Text));
    }

    [Theory]
    [InlineData(LanguageVersion.Latest, ReferenceSets.Current)]
    [InlineData(LanguageVersion.CSharp9, "netstandard2.0")]
    public void A_text_of_any_length_and_characters_is_kept_as_stored(LanguageVersion language, string framework)
    {
        // Longer than a literal may be, so that pieces end within characters of two, three and four bytes.
        var text = "Long news\n\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i =>
            "aé€🥐"[..(1 + (i % 3))] + "🥐\" \\ \r\n\t\u2028\u202E{0}\"\"\" */ </summary>" + (i % 40 == 0 ? "\n\n" : " ")));
        var project = TestProject.Of(("texts/long.txt", text)) with { Language = language, Framework = framework };

        Assert.Equal(text, (string)new EmittedCorpus(project.Run().AssertCompiles().Load()).Articles.Single().Text);
    }

    [Fact]
    public void The_body_leaves_the_headline_out()
    {
        var article = new EmittedCorpus(Project.Run().Load()).ArticleSet["harbour"];

        Assert.StartsWith("The new bridge will be ready", (string)article.Body, StringComparison.Ordinal);
        Assert.Contains("\n\n“We have waited", (string)article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_change_offsets_alone()
    {
        var windows = new EmittedCorpus(TestProject.Of(("texts/harbour.txt", "\uFEFF" + Newspaper.Harbour.ReplaceLineEndings("\r\n"))).Run().Load());
        var unix = new EmittedCorpus(TestProject.Of(("texts/harbour.txt", Newspaper.Harbour)).Run().Load());

        Assert.Equal(Newspaper.Harbour.ReplaceLineEndings("\r\n"), (string)windows.Articles.Single().Text);
        Assert.Equal(
            unix.Quotes.Select(quote => ((string)quote.Id, (string)quote.Text, (int)quote.Line, (int)quote.Column)),
            windows.Quotes.Select(quote => ((string)quote.Id, (string)quote.Text, (int)quote.Line, (int)quote.Column)));
    }
}
