using System;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace CorpusGen.Tool.Tests;

public sealed class FrontMatterTests : IDisposable
{
    private const string Story = "Harbour stays open\n\nThe ferries run.\n\n“We will stay,” said Mara Lind.\n";

    private const string Text =
        "---\nid: talks-1\ntitle: Talks go on\ndate: 2021-05-03T10:15:00Z\nauthor: [\"Ida Marsh\", Tom Hale]\npublisher: \"Caf\\u00e9 News\"\n"
        + "url: https://example.org/talks\nlanguage: en-GB\ntags: [harbour, ferries]\n---\n" + Story;

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Is_printed_with_the_place_of_its_words()
    {
        var document = Document("a.txt", Text);

        Assert.Equal("talks-1", document.GetProperty("id").GetString());
        Assert.Equal(("Talks go on", "Talks go on"), Phrase(document.GetProperty("headline")));
        Assert.Equal(("Ida Marsh", "Ida Marsh"), Phrase(document.GetProperty("author")));
        Assert.Equal(("Café News", "\"Caf\\u00e9 News\""), Phrase(document.GetProperty("publisher")));
        Assert.Equal(("https://example.org/talks", "https://example.org/talks"), Phrase(document.GetProperty("url")));
        Assert.Equal("Tom Hale", document.GetProperty("contributors")[0].GetProperty("name").GetString());
        Assert.Equal("en", document.GetProperty("language").GetString());
        Assert.Equal(["harbour", "ferries"], document.GetProperty("tags").EnumerateArray().Select(t => t.GetString()));
    }

    [Fact]
    public void Is_the_basis_of_the_date()
    {
        var published = Document("a.txt", Text).GetProperty("published");

        Assert.Equal(("2021-05-03", "frontmatter"), (published.GetProperty("date").GetString(), published.GetProperty("basis").GetString()));
        Assert.Equal("2021-05-03T10:15:00Z", Text[published.GetProperty("start").GetInt32()..published.GetProperty("end").GetInt32()]);
    }

    [Fact]
    public void Is_a_region_beside_the_text_and_its_headline()
    {
        var regions = Document("a.txt", Text).GetProperty("regions").EnumerateArray().Select(r => r.GetProperty("kind").GetString());

        Assert.Equal(["boilerplate", "heading", "body"], regions);
    }

    [Fact]
    public void Is_read_with_Windows_line_ends_behind_a_byte_order_mark()
    {
        var document = Document("a.txt", "\uFEFF" + Text.ReplaceLineEndings("\r\n"));
        var headline = document.GetProperty("headline");

        Assert.Equal("Talks go on", Text.ReplaceLineEndings("\r\n")[headline.GetProperty("start").GetInt32()..headline.GetProperty("end").GetInt32()]);
        Assert.Equal("talks-1#we-will-stay", document.GetProperty("quotes")[0].GetProperty("id").GetString());
    }

    [Fact]
    public void Is_told_of_at_its_line_where_a_value_is_none_and_where_an_id_is_taken()
    {
        _tool.With("a.txt", Text).With("b.txt", "---\nid: talks-1\ndate: soon\n---\nNothing is decided.\n").Run("extract", "a.txt", "b.txt");

        Assert.Equal(["talks-1", "b"], _tool.DocumentIds());
        Assert.Equal(
            [
                ("CORP017", "b.txt", 2, 5, "The id “talks-1” is that of a.txt too; this article is called “b” instead"),
                ("CORP011", "b.txt", 3, 7, "date takes a day such as 2021-05-03, not “soon”"),
            ],
            _tool.Json.GetProperty("diagnostics").EnumerateArray().Select(d => (
                d.GetProperty("id").GetString(), d.GetProperty("path").GetString(), d.GetProperty("line").GetInt32(),
                d.GetProperty("column").GetInt32(), d.GetProperty("message").GetString())));
    }

    [Fact]
    public void Does_not_change_an_id_that_the_input_gives()
    {
        var line = JsonSerializer.Serialize(new { id = "a#1", text = Text, desk = "port" });
        _tool.With("news.jsonl", line).Run("extract", "news.jsonl");

        var document = _tool.Json.GetProperty("documents")[0];
        Assert.Equal("a#1", document.GetProperty("id").GetString());
        Assert.Equal("port", document.GetProperty("metadata").GetProperty("desk").GetString());
        Assert.Equal("Talks go on", document.GetProperty("headline").GetProperty("text").GetString());
        Assert.Empty(_tool.Json.GetProperty("diagnostics").EnumerateArray());
    }

    [Fact]
    public void Gives_the_table_its_title() =>
        Assert.StartsWith("a.txt  Talks go on\n", _tool.With("a.txt", Text).Run("extract", "a.txt", "--format", "table").Output, StringComparison.Ordinal);

    private JsonElement Document(string path, string text) => _tool.With(path, text).Run("extract", path).Json.GetProperty("documents")[0];

    private static (string Words, string Place) Phrase(JsonElement phrase) => (
        phrase.GetProperty("text").GetString()!,
        Text[phrase.GetProperty("start").GetInt32()..phrase.GetProperty("end").GetInt32()]);
}
