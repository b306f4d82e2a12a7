using System;
using System.Linq;
using Xunit;

namespace CorpusGen.Tool.Tests;

public sealed class JsonLinesInputTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Keeps_ids_to_the_letter()
    {
        string[] ids = ["a/b.txt", "a/b", "C:\\x", "v1.2", "ü ", "#"];
        var lines = ids.Select(id => $$"""{"id": {{System.Text.Json.JsonSerializer.Serialize(id)}}, "text": "“Stay,” said Mara Lind."}""");

        _tool.RunWithInput(string.Join('\n', lines), "extract", "-", "--input-format", "jsonl");

        Assert.Equal(ids.Order(StringComparer.Ordinal), _tool.DocumentIds());
    }

    [Fact]
    public void Keeps_further_members_as_metadata()
    {
        _tool.RunWithInput(
            """
            {"date": "2024-05-01", "id": "a", "text": "“Stay,” said Mara Lind.", "tags": ["x", {"y": null}]}

            {"id": "b", "text": "“Go,” said Mara Lind."}
            """,
            "extract",
            "-",
            "--input-format",
            "jsonl");

        var documents = _tool.Json.GetProperty("documents");
        Assert.Equal("""{"date":"2024-05-01","tags":["x",{"y":null}]}""", System.Text.Json.JsonSerializer.Serialize(documents[0].GetProperty("metadata")));
        Assert.False(documents[1].TryGetProperty("metadata", out _));
    }

    [Theory]
    [InlineData("{\"id\": \"b\"", "the line is no JSON")]
    [InlineData("[]", "the line is no JSON object")]
    [InlineData("{\"id\": \"b\"}", "the line has no string \"text\"")]
    [InlineData("{\"id\": 7, \"text\": \"x\"}", "the line has no string \"id\"")]
    [InlineData("{\"id\": \"\", \"text\": \"x\"}", "the id is empty")]
    [InlineData("{\"id\": \"a\", \"text\": \"x\"}", "the id 'a' is taken by dump.jsonl:2")]
    [InlineData("{\"id\": \"b\", \"text\": \"\\ud800\"}", "a string in the line is no valid Unicode")]
    public void Names_file_and_line_of_a_bad_line(string line, string what)
    {
        _tool.With("dump.jsonl", "\n{\"id\": \"a\", \"text\": \"x\"}\r\n" + line).Run("extract", "dump.jsonl");

        Assert.Equal(2, _tool.Status);
        Assert.StartsWith($"corpusgen: dump.jsonl:3: {what}; ", _tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_an_empty_text_by_its_id()
    {
        _tool.RunWithInput("""{"id": "a/b", "text": " \n"}""", "extract", "-", "--input-format", "jsonl");

        Assert.Equal(0, _tool.Status);
        Assert.Equal("a/b", _tool.Json.GetProperty("diagnostics")[0].GetProperty("path").GetString());
    }

    [Fact]
    public void Knows_json_lines_by_the_ending_of_a_file()
    {
        _tool.With("dump.jsonl", "\uFEFF{\"id\": \"a\", \"text\": \"“Stay,” said Mara Lind.\"}").Run("extract", "dump.jsonl");

        Assert.Equal(["a"], _tool.DocumentIds());
    }
}
