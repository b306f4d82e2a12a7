using System;
using System.IO;
using System.Linq;
using Xunit;

namespace CorpusGen.Tool.Tests.Checking;

/// <summary>What <c>corpusgen check</c> prints for people and compilers' readers, and when it fails.</summary>
public sealed class CheckTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Prints_a_line_for_each_diagnostic_at_its_place_and_closes_with_the_counts()
    {
        HarbourNews.Write(_tool).Run("check", "news");

        Assert.Equal(
            "news/ferry.txt:3:2: note: Altered quotation: “We have waited ten years for this bridge and it opens in June,” is “We have waited ten years for this bridge and it opens in May,” in news/bridge.txt:3 [CORP003]\n"
            + "news/mill.txt:5:1: warning: The quotation mark “ has no partner in its paragraph (“The wheel has turned for a…); the quotation is taken to end before the words that name its speaker, so write the mark that closes it [CORP002]\n"
            + "news/wall.txt:5:48: note: No speaker for “Nobody will ever mend this wall again.”; a correction can name one [CORP001]\n",
            _tool.Output);
        Assert.Equal("1 warning, 2 notes in 4 documents\n", _tool.Error);
        Assert.Equal(1, _tool.Status);
    }

    [Fact]
    public void Says_nothing_of_documents_in_order_but_how_many_they_are()
    {
        _tool.With("news/a.txt", HarbourNews.Clean).Run("check", "news");

        Assert.Equal((0, "", "no diagnostics in 1 document\n"), (_tool.Status, _tool.Output, _tool.Error));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0, "--fail-on", "none")]
    [InlineData(0, "--fail-on", "error")]
    [InlineData(1, "--fail-on", "warning")]
    [InlineData(1, "--fail-on", "info", "--severity", "CORP002=none")]
    [InlineData(0, "--severity", "CORP002=none")]
    [InlineData(0, "--severity", "CORP002=info")]
    [InlineData(1, "--fail-on", "error", "--severity", "CORP001=error")]
    [InlineData(0, "--fail-on", "none", "--severity", "CORP001=error")]
    [InlineData(0, "--level", "error")]
    [InlineData(0, "--level", "warning", "--fail-on", "info", "--severity", "CORP002=info")]
    public void Fails_from_the_severity_the_user_chose(int status, params string[] options) =>
        Assert.Equal(status, HarbourNews.Write(_tool).Run(["check", "news", .. options]).Status);

    [Fact]
    public void Takes_severities_one_by_one_or_together_and_the_last_of_each_kind()
    {
        HarbourNews.Write(_tool).Run("check", "news", "--severity", "corp003=Error,CORP001=error", "--severity", "CORP001=none");

        Assert.Equal(["news/ferry.txt:3:2: error", "news/mill.txt:5:1: warning"], _tool.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Head));
        Assert.Equal("1 error, 1 warning in 4 documents\n", _tool.Error);
    }

    [Fact]
    public void Prints_from_the_level_the_user_chose()
    {
        HarbourNews.Write(_tool).Run("check", "news", "--level", "warning");

        Assert.Equal(["news/mill.txt:5:1: warning"], _tool.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Head));
        Assert.Equal("1 warning in 4 documents\n", _tool.Error);
    }

    [Fact]
    public void Counts_a_document_that_cannot_be_read()
    {
        _tool.With("news/a.txt", HarbourNews.Clean).With("news/b.txt", []).Run("check", "news");

        Assert.Equal("news/b.txt:1:1: warning: Skipped: it is empty [CORP006]\n", _tool.Output);
        Assert.Equal("1 warning in 2 documents\n", _tool.Error);
    }

    [Fact]
    public void Reads_json_lines_and_calls_documents_by_their_ids()
    {
        var text = System.Text.Json.JsonSerializer.Serialize(HarbourNews.Unclosed);
        _tool.RunWithInput($"{{\"id\":\"wire/7\",\"text\":{text}}}\n", "check", "-", "--input-format", "jsonl");

        Assert.StartsWith("wire/7:5:1: warning: ", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Places_what_is_wrong_with_a_correction_in_its_file()
    {
        HarbourNews.Write(_tool).With("news/desk.corpus.yaml", "quotes:\n  - article: wall\n    quote: Nobody will ever stay\n    speaker: Ada Holm\n").Run("check", "news");

        Assert.Contains("news/desk.corpus.yaml:3:12: warning: No quotation of the article matches “Nobody will ever stay”", _tool.Output, StringComparison.Ordinal);
        Assert.Equal("2 warnings, 2 notes in 4 documents\n", _tool.Error);
    }

    [Fact]
    public void Leaves_out_what_a_correction_settles_or_silences()
    {
        HarbourNews.Write(_tool).With("news/desk.corpus.yaml", """
            quotes:
              - article: wall
                quote: Nobody will ever
                speaker: Mara Lind
            silence:
              - diagnostic: CORP003
                article: ferry
                at: We have waited

            """).Run("check", "news", "--fail-on", "error");

        Assert.Equal(["news/mill.txt:5:1: warning"], _tool.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Head));
        Assert.Equal((0, "1 warning in 4 documents\n"), (_tool.Status, _tool.Error));
    }

    [Fact]
    public void Writes_over_no_corrections()
    {
        HarbourNews.Write(_tool).With("news/desk.corpus.yaml", "speakers: []\n").Run("check", "news", "-o", "news/desk.corpus.yaml");

        Assert.Equal((2, "corpusgen: desk.corpus.yaml is input and output; write to another file\n"), (_tool.Status, _tool.Error));
    }

    [Fact]
    public void Says_the_same_for_any_number_of_jobs()
    {
        HarbourNews.Write(_tool);

        Assert.Equal(_tool.Run("check", "news", "-j", "1").Output, _tool.Run("check", "news", "-j", "8").Output);
        Assert.Contains("CORP002", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_to_a_file_and_keeps_the_counts_on_standard_error()
    {
        HarbourNews.Write(_tool).Run("check", "news", "-o", "check.txt");

        Assert.Empty(_tool.Output);
        Assert.Equal("1 warning, 2 notes in 4 documents\n", _tool.Error);
        Assert.Contains("news/mill.txt:5:1: warning: ", File.ReadAllText(_tool.Place("check.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_or_a_text_full_of_controls_stays_one_line_without_commands_to_the_terminal()
    {
        if (OperatingSystem.IsWindows()) return;
        _tool.With("news/a\n\u001B[31m.txt", "A wall\n\nThere was talk of it.\n\n“Nobody \u001B]0;x\u0007 will \u202E mend this wall again\u2028now.”\n").Run("check", "news");

        var line = Assert.Single(_tool.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith(@"news/a\u000A\u001B[31m.txt:5:2: note: ", line, StringComparison.Ordinal);
        Assert.Contains(@"\u202E", line, StringComparison.Ordinal);
        Assert.DoesNotContain(line, char.IsControl);
    }

    [Theory]
    [InlineData("unknown option --nonsense; see corpusgen check --help", "--nonsense")]
    [InlineData("'CORP001' is no severity; write an id and a level, such as CORP003=error; the levels are none, info, warning, error", "--severity", "CORP001")]
    [InlineData("'CORP001=loud' has no severity; write an id and a level, such as CORP003=error; the levels are none, info, warning, error", "--severity", "CORP001=loud")]
    public void Refuses_what_it_cannot_use_and_says_what_to_do(string remedy, params string[] options)
    {
        _tool.With("a.txt", HarbourNews.Clean).Run(["check", "a.txt", .. options]);

        Assert.Equal((2, "", $"corpusgen: {remedy}\n"), (_tool.Status, _tool.Output, _tool.Error));
    }

    [Theory]
    [InlineData("--severity", "CORP007=error")]
    [InlineData("--severity", "XYZ001=error")]
    [InlineData("--severity", "")]
    [InlineData("--fail-on", "loud")]
    [InlineData("--level", "none")]
    [InlineData("--format", "xml")]
    [InlineData("-o", "a.txt")]
    [InlineData("-o", "missing/check.txt")]
    public void Refuses_it_with_status_2_and_one_line(params string[] options)
    {
        _tool.With("a.txt", HarbourNews.Clean).Run(["check", "a.txt", .. options]);

        Assert.Equal((2, ""), (_tool.Status, _tool.Output));
        Assert.Matches(@"\Acorpusgen: [^\n]+\n\z", _tool.Error);
        Assert.Equal(HarbourNews.Clean, File.ReadAllText(_tool.Place("a.txt")));
    }

    [Fact]
    public void Shows_examples_and_the_exit_status_in_its_help()
    {
        _tool.Run("check", "--help");

        Assert.Contains("corpusgen check articles -o corpusgen.sarif", _tool.Output, StringComparison.Ordinal);
        Assert.Contains("Exit status: 0 checked; 1 ", _tool.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("corpusgen explain", _tool.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("corpusgen ch", "check")]
    [InlineData("corpusgen check --fail", "--fail-on")]
    [InlineData("corpusgen check --fail-on ", "warning")]
    [InlineData("corpusgen check --severity CORP00", "CORP002=")]
    public void Completes_commands_options_and_their_values(string line, string completion) =>
        Assert.Contains(completion, _tool.Run($"[suggest:{line.Length}]", line).Output.Split('\n').Select(found => found.Trim()));

    private static string Head(string line) => line[..line.IndexOf(": ", line.IndexOf(": ", StringComparison.Ordinal) + 2, StringComparison.Ordinal)];
}
