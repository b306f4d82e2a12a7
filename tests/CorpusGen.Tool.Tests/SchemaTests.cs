using System;
using System.IO;
using System.Text.Json;
using Xunit;

namespace CorpusGen.Tool.Tests;

public sealed class SchemaTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Prints_the_schema_of_corrections()
    {
        _tool.Run("schema");

        Assert.Equal((0, ""), (_tool.Status, _tool.Error));
        Assert.Equal("CorpusGen corrections", _tool.Json.GetProperty("title").GetString());
        Assert.True(_tool.Json.GetProperty("properties").TryGetProperty("quotes", out _));
    }

    [Fact]
    public void Writes_it_to_a_file()
    {
        _tool.Run("schema", "-o", "corpus.schema.json");

        Assert.Empty(_tool.Output);
        Assert.Equal("http://json-schema.org/draft-07/schema#",
            JsonDocument.Parse(File.ReadAllText(_tool.Place("corpus.schema.json"))).RootElement.GetProperty("$schema").GetString());
    }

    [Fact]
    public void Says_in_one_line_where_it_cannot_write()
    {
        _tool.Run("schema", "-o", "none/corpus.schema.json");

        Assert.Equal((2, "corpusgen: the folder of none/corpus.schema.json does not exist; create it first\n"), (_tool.Status, _tool.Error));
    }
}
