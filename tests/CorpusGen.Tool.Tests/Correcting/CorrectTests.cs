using System;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Tool.Tests.Correcting;

public sealed class CorrectTests : IDisposable
{
    private const string Article =
        "The Harbour Stays\n\n“We stay here,” Tamsin Reed said on Monday. “The rest is talk.”\n\n"
        + "Wendela Moss called the plan “a mistake” and praised the novel “Winter Light”.\n\n"
        + "The boats, Reed added, will be there until it is done.\n";

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    private string File(string path = "news/corrections.corpus.yaml") => System.IO.File.ReadAllText(_tool.Place(path));

    private ToolRun Correct(params string[] arguments) => _tool.With("news/a.txt", Article).Run(["correct", .. arguments]);

    [Fact]
    public void Writes_who_said_it_into_a_new_file_beside_the_document()
    {
        Correct("news/a.txt:3:5", "--speaker", "Wendela Moss");
        const string entry = "quotes:\n  - article: a\n    quote: We stay here\n    speaker: Wendela Moss\n";

        Assert.Equal((0, ""), (_tool.Status, _tool.Error));
        Assert.Equal($"# yaml-language-server: $schema={ProjectSite.CorrectionsSchema}\n{entry}", File());
        Assert.Equal("news/corrections.corpus.yaml:1 (new)\n" + string.Concat(File().TrimEnd().Split('\n').Select(l => $"+ {l}\n")), _tool.Output);
    }

    [Fact]
    public void Makes_the_next_extraction_say_so()
    {
        Correct("news/a.txt:3:5", "--speaker", "Ada Alder");
        Correct("news/a.txt:5:30", "--nobody");
        Correct("news/a.txt:7", "--missed", "will be there until it is done", "--speaker", "Tamsin Reed");
        Assert.Equal((0, ""), (_tool.Status, _tool.Error));
        _tool.Run("extract", "news", "--format", "json");
        var quotes = _tool.Json.GetProperty("documents")[0].GetProperty("quotes").EnumerateArray().Select(
            q => $"{q.GetProperty("id").GetString()} {q.GetProperty("speaker").GetString()} {q.GetProperty("attribution").GetString()}");

        Assert.Equal(
            ["a#we-stay-here-the-rest-is ada-alder corrected", "a#a-mistake  corrected", "a#will-be-there-until-it-is tamsin-reed corrected"],
            quotes);
        Assert.DoesNotContain(_tool.Json.GetProperty("diagnostics").EnumerateArray(), d => d.GetRawText().Contains("CORP01", StringComparison.Ordinal));
    }

    [Fact]
    public void Changes_the_entry_of_a_quotation_that_has_one()
    {
        _tool.With("desk.corpus.yaml", "# Ours.\r\nquotes:\r\n  - article: A   # the first\r\n    quote: \"“we stay\"\r\n    speaker: Moss # no?\r\n  - {article: b, quote: We stay, speaker: X}\r\n");
        Correct("news/a.txt:3:5", "-s", "Ada Alder", "-k", "mixed");

        Assert.Equal((0, ""), (_tool.Status, _tool.Error));
        Assert.Equal(
            "# Ours.\r\nquotes:\r\n  - article: A   # the first\r\n    quote: \"“we stay\"\r\n    speaker: Ada Alder # no?\r\n    kind: mixed\r\n  - {article: b, quote: We stay, speaker: X}\r\n",
            File("desk.corpus.yaml"));
        Assert.Equal("desk.corpus.yaml:5\n-     speaker: Moss # no?\n+     speaker: Ada Alder # no?\n+     kind: mixed\n", _tool.Output);
    }

    [Fact]
    public void Says_so_where_nothing_changes()
    {
        Correct("news/a.txt:3:5", "--kind", "direct");
        Correct("news/a.txt:3:5", "--kind", "direct");

        Assert.Equal((0, "news/corrections.corpus.yaml says so already\n"), (_tool.Status, _tool.Output));
    }

    [Fact]
    public void Turns_a_quotation_into_none_and_back()
    {
        Correct("news/a.txt:5:31", "--speaker", "Moss", "--kind", "mixed");
        Correct("news/a.txt:5:31", "--not-a-quote");
        Assert.EndsWith("  - article: a\n    quote: a mistake\n    not-a-quote: true\n", File(), StringComparison.Ordinal);
        Correct("news/a.txt:5:31", "--nobody");
        Assert.EndsWith("  - article: a\n    quote: a mistake\n    speaker: null\n", File(), StringComparison.Ordinal);
    }

    [Fact]
    public void Makes_a_quotation_of_words_that_were_taken_for_none()
    {
        Correct("news/a.txt:5:70", "--speaker", "Moss");
        Assert.EndsWith("  - article: a\n    missed: Winter Light\n    speaker: Moss\n", File(), StringComparison.Ordinal);

        Correct("news/a.txt:5:70", "--speaker", "Tamsin Reed");
        Assert.EndsWith("  - article: a\n    missed: Winter Light\n    speaker: Tamsin Reed\n", File(), StringComparison.Ordinal);

        Correct("news/a.txt:5:70", "--not-a-quote");
        Assert.Equal("corpusgen: news/corrections.corpus.yaml:4 makes these words a quotation; delete that entry\n", _tool.Error);
    }

    [Fact]
    public void Silences_a_diagnostic()
    {
        const string text = "“We stay here, Tamsin Reed said.\n\nThe boats left.\n";
        _tool.With("b.txt", text).Run("check", "b.txt");
        Assert.Contains("CORP002", _tool.Output, StringComparison.Ordinal);

        _tool.Run("correct", "b.txt:1", "--silence", "CORP002");
        Assert.Equal((0, ""), (_tool.Status, _tool.Error));
        Assert.EndsWith("silence:\n  - diagnostic: CORP002\n    article: b\n    at: “We stay here,\n", File("corrections.corpus.yaml"), StringComparison.Ordinal);
        _tool.Run("correct", "b.txt:1", "--silence", "CORP002");
        Assert.Equal("corrections.corpus.yaml says so already\n", _tool.Output);
        Assert.DoesNotContain("CORP002", _tool.Run("check", "b.txt", "corrections.corpus.yaml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Silences_what_only_a_corpus_shows_and_says_that_it_cannot_see_it()
    {
        Correct("news/a.txt:3:5", "--silence", "CORP004");

        Assert.Equal(0, _tool.Status);
        Assert.EndsWith("silence:\n  - diagnostic: CORP004\n    article: a\n    at: We stay here\n", File(), StringComparison.Ordinal);
        Assert.StartsWith("corpusgen: the file alone does not show this diagnostic", _tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_a_name_that_is_like_another_and_says_so()
    {
        Correct("news/a.txt:3:5", "--speaker", "Tamsin Red");

        Assert.Contains("speaker: Tamsin Red\n", File(), StringComparison.Ordinal);
        Assert.Equal(
            (0, "corpusgen: no speaker matches “Tamsin Red”; the nearest is “Tamsin Reed”; the entry holds only if another document has that name\n"),
            (_tool.Status, _tool.Error));
    }

    [Fact]
    public void Leaves_the_other_entries_of_the_file_to_the_check()
    {
        _tool.With("desk.corpus.yaml", "quotes:\n  - article: b\n    quote: We stay\n    speaker: Moss\n  - article: a\n    quote: nonsense\n    speaker: Moss\n  - kind: mixed\n");
        Correct("news/a.txt:3:5", "--nobody");

        Assert.Equal((0, ""), (_tool.Status, _tool.Error));
        Assert.EndsWith("  - kind: mixed\n  - article: a\n    quote: We stay here\n    speaker: null\n", File("desk.corpus.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Leaves_a_file_untouched_that_says_so_already()
    {
        Correct("news/a.txt:3:5", "--nobody");
        var before = DateTime.UnixEpoch.AddDays(1);
        System.IO.File.SetLastWriteTimeUtc(_tool.Place("news/corrections.corpus.yaml"), before);
        Correct("news/a.txt:3:5", "--nobody");

        Assert.Equal(before, System.IO.File.GetLastWriteTimeUtc(_tool.Place("news/corrections.corpus.yaml")));
    }

    [Fact]
    public void Writes_nothing_on_a_dry_run()
    {
        _tool.With("desk.corpus.yaml", "quotes: []\n");
        Correct("news/a.txt:3:5", "--nobody", "--dry-run");

        Assert.Equal("quotes: []\n", File("desk.corpus.yaml"));
        Assert.Equal("desk.corpus.yaml:1 (not written: --dry-run)\n- quotes: []\n+ quotes:\n+   - article: a\n+     quote: We stay here\n+     speaker: null\n", _tool.Output);
    }

    [Fact]
    public void Takes_the_nearest_corrections_up_to_the_current_folder()
    {
        _tool.With("desk.corpus.yaml", "").With("news/near.corpus.yaml", "");
        Correct("news/a.txt:3:5", "--nobody");

        Assert.Equal("", File("desk.corpus.yaml"));
        Assert.StartsWith("quotes:\n", File("news/near.corpus.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_the_file_it_is_told()
    {
        Correct("news/a.txt:3:5", "--nobody", "-c", "mine.corpus.yaml");

        Assert.Contains("speaker: null", File("mine.corpus.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_the_encoding_of_the_file()
    {
        _tool.With("desk.corpus.yaml", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("# é\n")]);
        Correct("news/a.txt:3:5", "--nobody");

        Assert.Equal([0xFF, 0xFE], System.IO.File.ReadAllBytes(_tool.Place("desk.corpus.yaml"))[..2]);
        Assert.StartsWith("# é\nquotes:\n", File("desk.corpus.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Uses_the_id_that_front_matter_gives()
    {
        _tool.With("a.txt", "---\nid: harbour-1\n---\n" + Article).Run("correct", "a.txt:6:5", "--nobody");

        Assert.Contains("article: harbour-1\n", File("corrections.corpus.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("news/a.txt:3:5", "nothing to correct: name --speaker, --nobody, --kind, --not-a-quote, --missed or --silence; see corpusgen correct --help")]
    [InlineData("news/a.txt --nobody", "name the line of the quotation: news/a.txt:12")]
    [InlineData("news/a.txt:3:5 --nobody --speaker X", "--speaker and --nobody contradict each other; keep one")]
    [InlineData("news/a.txt:3:5 --not-a-quote --kind mixed", "--not-a-quote and what is said of a quotation contradict each other; keep one")]
    [InlineData("news/a.txt:3:5 --silence CORP001 --nobody", "--silence and what is said of a quotation contradict each other; keep one")]
    [InlineData("news/a.txt:1 --nobody", "news/a.txt:1 stands in no quotation; the first is at 3:1 (“We stay here,”)")]
    [InlineData("news/a.txt:3:5 --silence CORP02", "CORP02 is no diagnostic; the nearest is CORP002")]
    [InlineData("news/a.txt:3:5 --silence CORP002", "news/a.txt:3:5 has no CORP002; the file has none")]
    [InlineData("news/a.txt:7 --missed nonsense", "news/a.txt has no words “nonsense”; write them as the text has them")]
    [InlineData("news/a.txt:3 --missed boats", "“boats” begins in line 7, not in line 3")]
    [InlineData("news/a.txt:5:70 --not-a-quote", "news/a.txt:5:70 is no quotation as it is; corpusgen explain news/a.txt:5:70 says why")]
    [InlineData("news/a.txt:3:5 --nobody -c mine.yaml", "mine.yaml does not end in .corpus.yaml, so nothing would take it for corrections")]
    [InlineData("news/a.txt:3:5 --nobody -c none/x.corpus.yaml", "the folder of none/x.corpus.yaml does not exist; create it first")]
    [InlineData("news/a.txt:3:5 --nobody -c news", "news is a folder; name a file in it")]
    [InlineData("news/b.txt:3 --nobody", "there is no file news/b.txt; check the path")]
    [InlineData("- --nobody", "correct reads a file, not standard input; name one")]
    public void Says_in_one_line_what_is_wrong(string arguments, string message)
    {
        Correct(arguments.Split(' '));

        Assert.Equal((2, $"corpusgen: {message}\n"), (_tool.Status, _tool.Error));
        Assert.Empty(Directory.GetFiles(_tool.Place("news"), "*.yaml"));
    }

    [Fact]
    public void Asks_for_the_column_where_a_line_has_several_quotations()
    {
        _tool.With("b.txt", "“We go,” Tamsin Reed said. But Wendela Moss said: “We come back.”\n").Run("correct", "b.txt:1", "--nobody");

        Assert.Equal(
            (2, "corpusgen: b.txt:1 has 2 quotations; add the column: b.txt:1:1 (“We go,”), b.txt:1:51 (“We come back.”)\n"),
            (_tool.Status, _tool.Error));
    }

    [Fact]
    public void Asks_which_file_where_there_are_several()
    {
        _tool.With("a.corpus.yaml", "").With("b.corpus.yaml", "");
        Correct("news/a.txt:3:5", "--nobody");

        Assert.Equal((2, "corpusgen: there are 2 files to write into, a.corpus.yaml, b.corpus.yaml; name one with --corrections\n"), (_tool.Status, _tool.Error));
    }

    [Theory]
    [InlineData("quotes: [", "desk.corpus.yaml:1:9 can't be read: a value is missing, or a bracket is not closed; mend it first")]
    [InlineData("quotes: {a: b}\n", "desk.corpus.yaml has no list of quotes to write into; mend it first")]
    public void Leaves_a_file_alone_that_it_cannot_write_into(string text, string message)
    {
        _tool.With("desk.corpus.yaml", text);
        Correct("news/a.txt:3:5", "--nobody");

        Assert.Equal((2, $"corpusgen: {message}\n"), (_tool.Status, _tool.Error));
        Assert.Equal(text, File("desk.corpus.yaml"));
    }

    [Fact]
    public void Refuses_a_missed_quotation_inside_another()
    {
        Correct("news/a.txt:3", "--missed", "We stay here");

        Assert.Equal(2, _tool.Status);
        Assert.StartsWith("corpusgen: news/corrections.corpus.yaml stays as it is: ", _tool.Error, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(_tool.Place("news/corrections.corpus.yaml")));
    }

    [Fact]
    public void Shows_examples_in_the_help() =>
        Assert.Contains("corpusgen correct article.txt:12 --speaker \"Mara Lind\"", _tool.Run("correct", "--help").Output, StringComparison.Ordinal);
}
