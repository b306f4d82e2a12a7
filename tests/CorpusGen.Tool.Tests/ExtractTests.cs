using System;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace CorpusGen.Tool.Tests;

public sealed class ExtractTests : IDisposable
{
    private const string Saying = "“We will stay,” said Mara Lind.\n";

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Takes_texts_of_a_folder_and_below_in_ordinal_order_and_leaves_the_rest()
    {
        _tool.With("news/b.txt", Saying).With("news/a.md", Saying).With("news/B.TXT", Saying).With("news/deep/c.txt", Saying)
            .With("news/notes.doc", Saying).With("news/.hidden.txt", Saying).With("news/.git/d.txt", Saying)
            .Run("extract", "news");

        var paths = _tool.Json.GetProperty("documents").EnumerateArray().Select(d => d.GetProperty("path").GetString());
        Assert.Equal(["news/B.TXT", "news/a.md", "news/b.txt", "news/deep/c.txt"], paths);
    }

    [Fact]
    public void Takes_a_file_once_however_often_it_is_named()
    {
        _tool.With("news/a.txt", Saying).Run("extract", "news", "news/a.txt", "./news/../news/a.txt");

        Assert.Equal(["a"], _tool.DocumentIds());
    }

    [Fact]
    public void Does_not_follow_a_link_that_leads_back()
    {
        _tool.With("news/a.txt", Saying);
        Directory.CreateSymbolicLink(_tool.Place("news/again"), _tool.Place("news"));

        Assert.Equal(["a"], _tool.Run("extract", "news").DocumentIds());
    }

    [Fact]
    public void Reads_one_text_from_standard_input()
    {
        _tool.RunWithInput(Saying, "extract", "-");

        var document = _tool.Json.GetProperty("documents")[0];
        Assert.Equal("stdin", document.GetProperty("id").GetString());
        var segment = document.GetProperty("quotes")[0].GetProperty("segments")[0];
        Assert.StartsWith("We will stay", Saying[segment.GetProperty("start").GetInt32()..], StringComparison.Ordinal);
    }

    [Fact]
    public void Says_the_same_for_any_number_of_jobs()
    {
        for (var i = 0; i < 60; i++) _tool.With($"news/{i:00}.txt", $"Paragraph {i}.\n\n“We will stay {i} days,” said Mara Lind.\n");

        var one = _tool.Run("extract", "news", "--jobs", "1").Output;

        Assert.Contains("We will stay 59 days", one, StringComparison.Ordinal);
        Assert.Equal(one, _tool.Run("extract", "news", "--jobs", "8").Output);
    }

    [Theory]
    [InlineData("out.json", "{\n")]
    [InlineData("out.jsonl", "{\"id\":")]
    [InlineData("out.csv", "quote,document,")]
    public void Writes_to_a_file_in_the_form_its_ending_says(string file, string beginning)
    {
        _tool.With("a.txt", Saying).Run("extract", "a.txt", "-o", file);

        Assert.Equal((0, "", ""), (_tool.Status, _tool.Output, _tool.Error));
        Assert.StartsWith(beginning, File.ReadAllText(_tool.Place(file)), StringComparison.Ordinal);
    }

    [Fact]
    public void Prints_a_table_on_a_terminal_and_json_elsewhere()
    {
        using var terminal = new ToolRun { IsTerminal = true };

        Assert.StartsWith("{", _tool.With("a.txt", Saying).Run("extract", "a.txt").Output, StringComparison.Ordinal);
        Assert.Contains("a.txt", terminal.With("a.txt", Saying).Run("extract", "a.txt").Output.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_an_unreadable_document_and_goes_on()
    {
        _tool.With("news/a.txt", Saying).With("news/b.txt", Encoding.Latin1.GetBytes("caf\u00e9")).With("news/c.txt", []).Run("extract", "news");

        Assert.Equal(0, _tool.Status);
        Assert.Equal(["a"], _tool.DocumentIds());
        var diagnostics = _tool.Json.GetProperty("diagnostics").EnumerateArray().Where(d => d.GetProperty("id").GetString() == "CORP006").ToList();
        Assert.Equal(["news/b.txt", "news/c.txt"], diagnostics.Select(d => d.GetProperty("path").GetString()));
        Assert.Equal("warning", diagnostics[0].GetProperty("severity").GetString());
        Assert.Equal("Skipped: it is neither UTF-8 nor UTF-16 (byte 0xE9 at offset 3); save it as UTF-8", diagnostics[0].GetProperty("message").GetString());
    }

    [Fact]
    public void Tells_of_an_unreadable_document_beside_forms_that_have_no_diagnostics()
    {
        _tool.With("a.txt", Saying).With("b.txt", []).Run("extract", "a.txt", "b.txt", "--format", "csv");

        Assert.Equal("corpusgen: b.txt: warning CORP006: Skipped: it is empty\n", _tool.Error);
    }

    [Fact]
    public void Points_its_spans_into_the_text_after_the_byte_order_mark()
    {
        _tool.With("a.txt", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Saying)).ToArray()).Run("extract", "a.txt");

        var quote = _tool.Json.GetProperty("documents")[0].GetProperty("quotes")[0];
        Assert.Equal(1, quote.GetProperty("segments")[0].GetProperty("start").GetInt32());
        Assert.Equal((1, 2), (quote.GetProperty("line").GetInt32(), quote.GetProperty("column").GetInt32()));
    }
}
