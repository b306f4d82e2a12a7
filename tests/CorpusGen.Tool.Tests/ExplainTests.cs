using System;
using System.Linq;
using Xunit;

namespace CorpusGen.Tool.Tests;

public sealed class ExplainTests : IDisposable
{
    private const string Article =
        """
        Harbour stays open

        “We stay here,” Mara Lind told the board on Monday. “The rest is talk.”

        Lind said the plan was “a mistake” and the film “Winter Light” was a bore.

        The boats left at noon.
        """;

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Shows_decision_candidates_rules_and_evidence_of_the_quotation_in_a_line()
    {
        Explain("a.txt:3:2");

        Assert.Equal(0, _tool.Status);
        Assert.Empty(_tool.Error);
        Assert.StartsWith("a.txt:3:1  direct  a#we-stay-here", _tool.Output, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^  speaker     Mara Lind, confidence 0\.\d\d, by quotation-speaker-cue \(explicit\)$", _tool.Output);
        Assert.Matches(@"(?m)^  mention     “Mara Lind” 3:17$", _tool.Output);
        Assert.Matches(@"(?m)^  cue         “told” 3:27$", _tool.Output);
        Assert.Matches(@"(?m)^ +\d+\.\d %  Mara Lind, “Mara Lind” 3:17$", _tool.Output);
        Assert.Matches(@"rule quotation-speaker-cue, right in \d+ % of cases, cue “told” 3:27 ", OneLine);
        Assert.Matches(@"(?m)^ +[+-]\d\.\d\d  [a-z]", _tool.Output);
        Assert.Matches(@"(?m)^ +\d+\.\d %  nobody: the words are no speech$", _tool.Output);
    }

    [Theory]
    [InlineData("a.txt:3", "We stay here,", "The rest is talk.")]
    [InlineData("a.txt(3)", "We stay here,", "The rest is talk.")]
    [InlineData("a.txt:3:", "We stay here,", "The rest is talk.")]
    [InlineData("a.txt:3:1", "We stay here,")]
    [InlineData("a.txt(3,60)", "The rest is talk.")]
    [InlineData("a.txt:3:60:", "The rest is talk.")]
    [InlineData("./a.txt:5:60", "Winter Light")]
    [InlineData("a.txt", "We stay here,", "The rest is talk.", "a mistake", "Winter Light")]
    public void Finds_the_quotations_of_a_place_however_it_is_written(string place, params string[] words)
    {
        Explain(place, "--format", "json");

        Assert.Equal(words, _tool.Json.GetProperty("quotations").EnumerateArray().Select(q => q.GetProperty("text").GetString()));
    }

    [Fact]
    public void Says_why_words_between_marks_are_no_speech()
    {
        Explain("a.txt:5:60");

        Assert.StartsWith("a.txt:5:49  no speech", _tool.Output, StringComparison.Ordinal);
        Assert.Matches(@"no speech a title: .* \(title-of-work\)", OneLine);
        Assert.DoesNotContain("speaker ", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_which_piece_decides_for_a_later_one()
    {
        Explain("a.txt:3:60");

        Assert.Matches(@"(?m)^  part        of the quotation at 3:2, which decides for it$", _tool.Output);
    }

    [Fact]
    public void Says_when_it_vouches_for_nobody()
    {
        _tool.With("b.txt", "The boats left at noon.\n\n“The harbour is closed, and nobody knows for how long!”\n\nThe rain fell.").Run("explain", "b.txt:3");

        Assert.Matches(@"(?m)^  speaker     nobody", _tool.Output);
    }

    [Fact]
    public void Writes_json_with_the_quote_as_extract_writes_it()
    {
        Explain("a.txt:5:25", "--format", "json");
        var quotation = _tool.Json.GetProperty("quotations")[0];
        var best = quotation.GetProperty("candidates")[0];

        Assert.Equal("corpusgen/1", _tool.Json.GetProperty("schema").GetString());
        Assert.Equal("a.txt", _tool.Json.GetProperty("path").GetString());
        Assert.Equal((5, 24), (quotation.GetProperty("line").GetInt32(), quotation.GetProperty("column").GetInt32()));
        Assert.Equal("mara-lind", quotation.GetProperty("quote").GetProperty("speaker").GetString());
        Assert.Equal("Mara Lind", best.GetProperty("name").GetString());
        Assert.Equal("Lind", best.GetProperty("mention").GetProperty("text").GetString());
        Assert.False(best.GetProperty("nobody").GetBoolean());
        Assert.NotEqual(0, best.GetProperty("evidence")[0].GetProperty("weight").GetDouble());
        Assert.Equal("said", best.GetProperty("rules")[0].GetProperty("cue").GetProperty("text").GetString());
    }

    [Fact]
    public void Shows_all_evidence_on_request()
    {
        Explain("a.txt:5:25");
        var (few, isCut) = (CountLines(), _tool.Output.Contains("--all shows them", StringComparison.Ordinal));
        Explain("a.txt:5:25", "--all");

        Assert.True(isCut);
        Assert.DoesNotContain("--all shows them", _tool.Output, StringComparison.Ordinal);
        Assert.True(CountLines() > few);
    }

    [Theory]
    [InlineData("a.txt:7", "a.txt:7 stands in no quotation; the last is at 5:49 (“Winter Light”)")]
    [InlineData("a.txt:1", "a.txt:1 stands in no quotation; the first is at 3:1 (“We stay here,”)")]
    [InlineData("a.txt:4", "a.txt:4 stands in no quotation; the nearest are at 3:53 (“The rest is talk.”) and 5:24 (“a mistake”)")]
    [InlineData("a.txt:3:20", "a.txt:3:20 stands in no quotation; the nearest are at 3:1 (“We stay here,”) and 3:53 (“The rest is talk.”)")]
    [InlineData("a.txt:8", "a.txt has 7 lines; there is no line 8")]
    [InlineData("a.txt:0", "lines are counted from 1, and 0 is none")]
    [InlineData("a.txt:3:0", "columns are counted from 1, and 0 is none")]
    [InlineData("a.txt:99999999999", "lines are counted from 1, and 99999999999 is none")]
    [InlineData("b.txt:3", "there is no file b.txt; check the path")]
    [InlineData("b.txt", "there is no file b.txt; check the path")]
    [InlineData(".", ". is a folder; name a file in it")]
    [InlineData("--nonsense", "unknown option --nonsense; see corpusgen explain --help")]
    [InlineData("-", "explain reads a file, not standard input; name one")]
    [InlineData("none.txt:1", "none.txt:1 stands in no quotation; the file has none")]
    [InlineData("empty.txt:1", "empty.txt cannot be explained: it is empty")]
    [InlineData("many.jsonl:1", "many.jsonl holds many documents; save the one to explain as a text file")]
    public void Says_in_one_line_what_is_wrong(string place, string message)
    {
        _tool.With("none.txt", "The boats left.\n").With("empty.txt", "").With("many.jsonl", "{}");
        Explain(place);

        Assert.Equal(2, _tool.Status);
        Assert.Empty(_tool.Output);
        Assert.Equal($"corpusgen: {message}\n", _tool.Error);
    }

    [Fact]
    public void Takes_a_file_whose_name_ends_like_a_place()
    {
        if (OperatingSystem.IsWindows()) return;
        _tool.With("notes:3", Article).Run("explain", "notes:3");

        Assert.Equal(0, _tool.Status);
        Assert.StartsWith("notes:3:3:1  direct", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_so_where_a_whole_file_has_no_quotation()
    {
        _tool.With("none.txt", "The boats left.\n").Run("explain", "none.txt");

        Assert.Equal((0, "none.txt has no quotations\n"), (_tool.Status, _tool.Output));
    }

    [Fact]
    public void Has_no_colour_where_nobody_looks()
    {
        Explain("a.txt");

        Assert.DoesNotContain('\e', _tool.Output);
    }

    [Fact]
    public void Shows_an_example_in_the_help() =>
        Assert.Contains("corpusgen explain article.txt:12", _tool.Run("explain", "--help").Output, StringComparison.Ordinal);

    [Fact]
    public void Completes_its_options() =>
        Assert.Contains("--format", _tool.Run("[suggest:20]", "corpusgen explain --f").Output, StringComparison.Ordinal);

    private string OneLine => string.Join(' ', _tool.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private void Explain(params string[] arguments) => _tool.With("a.txt", Article).Run(["explain", .. arguments]);

    private int CountLines() => _tool.Output.Count(c => c == '\n');
}
