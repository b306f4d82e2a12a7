using System.Linq;
using System.Text;
using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Corrections;

public class CorrectionsFileTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("# to be written\n")]
    [InlineData("---\n...\n")]
    [InlineData("~")]
    [InlineData("{}")]
    [InlineData("speakers:\nquotes: []\nsayings: ~\nsilence: # nothing\n")]
    public void Says_nothing_of_a_file_that_says_nothing(string text)
    {
        var file = Corrected.Read(text);

        Assert.Empty(file.Diagnostics);
        Assert.Equal(0, file.Speakers.Count + file.Quotes.Count + file.Sayings.Count + file.Silences.Count);
    }

    [Theory]
    [InlineData("quotes: [", "[", "a value is missing, or a bracket is not closed")]
    [InlineData("quotes:\n  - quote: \"We stay\n", "\"We stay\n", "this quotation mark is never closed")]
    [InlineData("quotes: &all\n", "&all\n", "anchors (&name) are not read; write the value out where it is needed")]
    [InlineData("- quote: We stay\n  speaker: Tamsin\n", "- quote: We stay", "they begin with one of the keys speakers, quotes, sayings, silence")]
    [InlineData("The boats left.\n", "The boats left.", "they begin with one of the keys speakers, quotes, sayings, silence")]
    [InlineData("a\0", "\0", "the character U+0000 may not stand in YAML")]
    public void Tells_where_a_file_is_no_corrections(string text, string place, string message) =>
        Assert.Equal([("CORP012", place, message)], Corrected.Problems(text));

    [Fact]
    public void Keeps_the_sound_entries_beside_those_that_are_not()
    {
        const string text = "speakers:\n  - speaker: Tamsin Reed\n    knd: person\n  - speaker: Wendela Moss\n    gender: female\n"
            + "quotes:\n  - 7\n  - article: a\n    quote: We stay\n    kind: direct\n";
        var file = Corrected.Read(text);

        Assert.Equal("Wendela Moss", Assert.Single(file.Speakers).Speaker.Text);
        Assert.Equal("We stay", Assert.Single(file.Quotes).Words.Text);
        Assert.Equal(["knd", "7"], file.Diagnostics.Select(d => d.Span.In(text)));
    }

    [Fact]
    public void Tells_of_keys_of_the_file_that_mean_nothing() => Assert.Equal(
        [
            ("CORP013", "qoutes", "“qoutes” is no key of a corrections file; the nearest is quotes"),
            ("CORP013", "remarks", "“remarks” is no key of a corrections file; its keys are speakers, quotes, sayings and silence"),
            ("CORP013", "{a: b}", "speakers takes a list, each entry beginning with “- ”, not a map of keys"),
            ("CORP013", "sayings", "sayings is given twice; keep one of the two"),
            ("CORP013", "x", "an entry of silence has keys, as in “- diagnostic: …”, and this is “x”"),
        ],
        Corrected.Problems("qoutes: []\nremarks: 1\nspeakers: {a: b}\nsayings: []\nsayings: []\nsilence:\n- x\n"));

    [Fact]
    public void Tells_in_the_order_of_the_file()
    {
        var problems = Corrected.Read("silence: 1\nsayings: 2\nquotes: 3\nspeakers: 4\n").Diagnostics;

        Assert.Equal([9, 20, 30, 42], problems.Select(p => p.Span.Start));
    }

    [Fact]
    public void Tells_of_five_hundred_faults_and_how_many_more_there_are()
    {
        var problems = Corrected.Problems("quotes:\n" + string.Concat(Enumerable.Repeat("- x\n", 700)));

        Assert.Equal((501, "200 more keys or values mean nothing; mend those above first"), (problems.Count, problems[^1].Message));
    }

    [Fact]
    public void Compares_by_path_and_text()
    {
        Assert.Equal(Corrected.Read("quotes: []"), Corrected.Read("quotes: []"));
        Assert.NotEqual(Corrected.Read("quotes: []"), Corrected.Read("quotes: [] "));
    }

    [Fact]
    public void Reads_thirty_thousand_corrections()
    {
        var text = new StringBuilder("quotes:\n");
        for (var i = 0; i < 30_000; i++) text.Append($"  - article: a-{i}\n    quote: We stay here {i}\n    speaker: Tamsin Reed\n");
        var file = Corrected.Read(text.ToString());

        Assert.Equal((30_000, 0), (file.Quotes.Count, file.Diagnostics.Count));
    }

    [Fact]
    public void Takes_windows_line_ends()
    {
        const string text = "quotes:\r\n  - article: a\r\n    quote: We stay\r\n    speaker: Tamsin\r\n";
        var quote = Assert.Single(Corrected.Read(text).Quotes);

        Assert.Equal(new WrittenText("Tamsin", new Span(text.IndexOf("Tamsin", System.StringComparison.Ordinal), 6)), quote.Speaker);
    }
}
