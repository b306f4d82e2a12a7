using System;
using System.Linq;
using System.Reflection;
using System.Text;
using CorpusGen.Tests.Documents;
using CorpusGen.Tests.Driver;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Tests.Emitted;

/// <summary>Where the texts of a corpus are.</summary>
public class StorageTests
{
    private static readonly TestProject Project = TestProject.Of(("texts/harbour.txt", Newspaper.Harbour), ("texts/ferry.txt", Newspaper.Ferry));

    // Longer than a literal may be, so that pieces end within characters of two, three and four bytes.
    private static readonly string LongText = "Long news\n\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i =>
        "aé€🥐"[..(1 + (i % 3))] + "🥐\" \\ \r\n\t\u2028\u202E{0}\"\"\" */ </summary>" + (i % 40 == 0 ? "\n\n" : " ")));

    private static readonly TestProject Long = TestProject.Of(("texts/long.txt", LongText));

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
    public void None_says_why_there_is_no_text_to_copy()
    {
        object article = new EmittedCorpus(Project.With("CorpusGenTextStorage", "None").Run().Load()).Articles.First();

        var failure = Assert.Throws<InvalidOperationException>(() => Utf8Text.Of(article));
        Assert.Contains("CorpusGenTextStorage", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_needs_a_stream()
    {
        object article = new EmittedCorpus(Project.Run().Load()).Articles.First();

        Assert.Throws<ArgumentNullException>("destination", () => Utf8Text.Copy(article, null));
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
        var project = Long with { Language = language, Framework = framework };
        object article = new EmittedCorpus(project.Run().AssertCompiles().Load()).Articles.Single();

        Assert.Equal(LongText, (string)((dynamic)article).Text);
        Assert.Equal(Encoding.UTF8.GetBytes(LongText), Utf8Text.Of(article));
    }

    [Fact]
    public void A_text_of_any_length_and_characters_is_packed_as_stored()
    {
        var project = Long.With("CorpusGenTextStorage", "Resource");
        object article = new EmittedCorpus(project.Run().AssertCompiles().Load(PackedTexts.Of(project))).Articles.Single();

        Assert.Equal(LongText, (string)((dynamic)article).Text);
        Assert.Equal(Encoding.UTF8.GetBytes(LongText), Utf8Text.Of(article));
    }

    [Fact]
    public void A_pack_that_is_older_than_the_code_gives_no_other_text()
    {
        var project = Project.With("CorpusGenTextStorage", "Resource");
        object article = new EmittedCorpus(project.Run().Load(PackedTexts.Of(Long))).Articles.First();

        Assert.Contains("texts/ferry.txt", Assert.Throws<InvalidOperationException>(() => Utf8Text.Of(article)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LanguageVersion.Latest, ReferenceSets.Current)]
    [InlineData(LanguageVersion.CSharp9, "netstandard2.0")]
    public void Many_articles_are_found_by_position_and_id(LanguageVersion language, string framework)
    {
        // More than fit into one literal of an old language, and into one shard.
        var texts = Enumerable.Range(0, 600).Select(i => ($"texts/n{i:D3}.txt", $"Notice {i}\n\n“We go on {i} days,” Mara Lind said.\n")).ToArray();
        var project = TestProject.Of(texts) with { Language = language, Framework = framework };
        var corpus = new EmittedCorpus(project.Run().AssertCompiles().Load());

        Assert.Equal(texts.Select(text => text.Item2), corpus.Articles.Select(article => (string)article.Text));
        for (var i = 0; i < texts.Length; i++)
        {
            Assert.Same((object)corpus.ArticleSet[i], (object)corpus.ArticleSet[$"n{i:D3}"]);
            Assert.Equal($"We go on {i} days,", (string)corpus.QuoteSet[i].Text);
        }
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
