using System.Linq;
using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Articles.FrontMatter;

public class FrontMatterProblemTests
{
    [Theory]
    [InlineData("tilte: x", "“tilte” is no key of front matter; the nearest is title")]
    [InlineData("Title: x", "“Title” is no key of front matter; the nearest is title")]
    [InlineData("authors: x", "“authors” is no key of front matter; the nearest is author")]
    [InlineData("langauge: x", "“langauge” is no key of front matter; the nearest is language")]
    [InlineData("layout: x", "“layout” is no key of front matter; its keys are id, title, date, author, publisher, url, language, tags")]
    public void Names_the_nearest_key(string line, string message) => Assert.Equal(["CORP011 2:1 " + message], Fronted.With(line).Problems);

    [Fact]
    public void Sums_up_what_nobody_would_read()
    {
        var problems = Fronted.With([.. Enumerable.Range(0, 5000).Select(i => $"key{i}: x"), "title: The harbour"]).Problems.ToList();

        Assert.Equal(101, problems.Count);
        Assert.StartsWith("CORP011 101:1 “key99” is no key", problems[99]);
        Assert.Equal("CORP011 102:1 4900 more keys or values mean nothing; mend those above first", problems[100]);
    }

    [Fact]
    public void Shows_a_place_where_a_key_is_left_out()
    {
        var diagnostics = DocumentExtractor.Extract(new DocumentText("article.txt", "---\ni: \u2028: \n---\nThe boats left.")).Diagnostics;

        Assert.NotEmpty(diagnostics);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Span.IsEmpty);
    }

    [Fact]
    public void Tells_of_each_value_at_its_line_and_column_and_keeps_the_others()
    {
        var document = Fronted.With("title: The harbour", "date: soon", "author: {name: Ida Marsh}", "tags: [a, [b], c]", "id: [a]");

        Assert.Equal(
            [
                "CORP011 3:7 date takes a day such as 2021-05-03, not “soon”",
                "CORP011 4:9 author takes a name or a list of names, up to 500 characters each, not a map of keys",
                "CORP011 5:11 tags takes a list, or words parted by commas, up to 500 characters each, not a list",
                "CORP011 6:5 id takes up to 100 characters on one line, without # and without invisible ones, not a list",
            ],
            document.Problems);
        Assert.Equal("The harbour", document.Masthead.Headline?.Text);
        Assert.Equal(["a", "c"], document.Masthead.Tags.Select(t => t.Text));
    }

    [Theory]
    [InlineData("title", "words, up to 500 characters")]
    [InlineData("publisher", "words, up to 500 characters")]
    [InlineData("author", "a name or a list of names, up to 500 characters each")]
    [InlineData("tags", "a list, or words parted by commas, up to 500 characters each")]
    public void Takes_a_whole_text_for_no_value(string key, string wanted)
    {
        var shortest = Fronted.With($"{key}: {new string('a', 501)}");
        var longest = Fronted.With($"{key}: {new string('a', 500)}");

        Assert.Equal([$"CORP011 2:{key.Length + 3} {key} takes {wanted}, not “{new string('a', 39)}…”"], shortest.Problems);
        Assert.Null(shortest.Front?.Title ?? shortest.Front?.Publisher);
        Assert.Empty(shortest.Front!.Authors.Concat(shortest.Front.Tags));
        Assert.Empty(longest.Problems);
    }

    [Fact]
    public void Lets_the_first_of_two_values_hold()
    {
        var document = Fronted.With("title: One", "title: Two");

        Assert.Equal("One", document.Masthead.Headline?.Text);
        Assert.Equal(["CORP011 3:1 “title” is given twice; the first one holds"], document.Problems);
    }

    [Theory]
    [InlineData("title: [", 2)]
    [InlineData("title: a\n  b: c", 3)]
    [InlineData("title: \"never closed", 2)]
    [InlineData("title: &a x\nauthor: *a", 2)]
    [InlineData("title: !!python/object x", 2)]
    [InlineData("title: x\n\ttags: y", 3)]
    public void Tells_at_the_line_why_YAML_can_t_be_read_and_reads_the_document_all_the_same(string lines, int line)
    {
        var document = Fronted.With(lines);

        var problem = Assert.Single(document.Problems);
        Assert.StartsWith($"CORP010 {line}:", problem);
        Assert.EndsWith("; the document is read without it", problem);
        Assert.Equal("Harbour stays open", document.Masthead.Headline?.Text);
        Assert.Single(document.Facts.Quotes);
        Assert.All(document.Facts.Paragraphs, paragraph => Assert.True(paragraph.Start >= document.Facts.TextStart));
        Assert.NotNull(document.Front);
    }

    [Fact]
    public void Tells_of_a_block_that_nothing_closes_and_reads_it_as_text()
    {
        var document = new Fronted("---\ntitle: The harbour\n\n" + Fronted.Story);

        Assert.Equal(["CORP010 1:1 The front matter can't be read: no line --- closes it; the document is read without it"], document.Problems);
        Assert.Null(document.Front);
        Assert.Single(document.Facts.Quotes);
    }

    [Fact]
    public void Puts_its_problems_before_those_of_the_text()
    {
        var document = new Fronted("---\ndate: soon\n---\nHarbour stays open\n\n“We will stay, she said.\n\nNobody minds.");

        Assert.Equal(["CORP011", "CORP002"], document.Facts.Diagnostics.Select(d => d.Rule));
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("\uD800")]
    [InlineData("\u202E")]
    [InlineData("\u2028")]
    [InlineData("\u0085")]
    [InlineData("\uFEFF")]
    [InlineData("\uFFFF")]
    [InlineData("\u001B")]
    public void Reads_a_document_whatever_stands_in_its_front_matter(string odd)
    {
        foreach (var text in new[] { $"---\ntitle: a{odd}b\nid: {odd}\n---\n", $"---\n{odd}title: a\n---\n", $"---{odd}\ntitle: a\n---\n", $"---\ntitle: a\n---{odd}\n" })
        {
            var document = new Fronted(text + Fronted.Story);

            Assert.Contains(document.Facts.Quotes, quote => quote.TextIn(document.Facts.Document.Text).StartsWith("We will stay", System.StringComparison.Ordinal));
            Assert.All(document.Facts.Diagnostics, d => Assert.True(d.Span.Start >= 0 && d.Span.End <= document.Facts.Document.Text.Length));
        }
    }

    [Fact]
    public void Gives_no_place_outside_the_text_for_any_beginning_of_a_document()
    {
        const string Text = "---\r\nid: talks-1\r\ntitle: \"Caf\\u00e9\"\r\ntags: [a, 'b', 🚢]\r\nauthor:\r\n  - Ida Marsh\r\n  - {x: y}\r\n---\r\nText.";
        for (var length = 0; length <= Text.Length; length++)
        {
            var document = new Fronted(Text[..length]);
            var spans = document.Facts.Diagnostics.Select(d => d.Span).Concat(document.Facts.Regions.Select(r => r.Span));
            Assert.All(spans, span => Assert.True(span.Start >= 0 && span.Length >= 0 && span.End <= length));
        }
    }
}
