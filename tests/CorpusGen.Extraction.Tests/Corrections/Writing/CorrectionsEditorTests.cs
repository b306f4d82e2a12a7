using System.Linq;
using CorpusGen.Extraction.Corrections.Writing;
using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Corrections.Writing;

public class CorrectionsEditorTests
{
    private static readonly CorrectionLine[] Entry = [new("article", "b"), new("quote", "We go"), new("speaker", "Moss")];

    [Theory]
    [InlineData("", "quotes:\n  - article: b\n    quote: We go\n    speaker: Moss\n")]
    [InlineData("# mine", "# mine\nquotes:\n  - article: b\n    quote: We go\n    speaker: Moss\n")]
    [InlineData("sayings: []\n\n# the end\n", "sayings: []\n\n# the end\nquotes:\n  - article: b\n    quote: We go\n    speaker: Moss\n")]
    [InlineData("---\nsayings: []\n...\n", "---\nsayings: []\nquotes:\n  - article: b\n    quote: We go\n    speaker: Moss\n...\n")]
    [InlineData("quotes:\nsayings: []\n", "quotes:\n  - article: b\n    quote: We go\n    speaker: Moss\nsayings: []\n")]
    [InlineData("quotes: ~ # none\nsayings: []\n", "quotes: # none\n  - article: b\n    quote: We go\n    speaker: Moss\nsayings: []\n")]
    [InlineData("quotes: []", "quotes:\n  - article: b\n    quote: We go\n    speaker: Moss\n")]
    [InlineData("{}", "{quotes: [{article: \"b\", quote: \"We go\", speaker: \"Moss\"}]}")]
    [InlineData("{sayings: []}", "{sayings: [], quotes: [{article: \"b\", quote: \"We go\", speaker: \"Moss\"}]}")]
    [InlineData("{quotes: []}", "{quotes: [{article: \"b\", quote: \"We go\", speaker: \"Moss\"}]}")]
    public void Begins_a_section(string before, string after) => Assert.Equal(after, CorrectionsEditor.Add(before, "quotes", Entry));

    [Theory]
    [InlineData("    ", "")]
    [InlineData("  ", "")]
    [InlineData("", "")]
    [InlineData("", "\nsayings:\n")]
    [InlineData("  ", "\n# About sayings.\nsayings:\n")]
    [InlineData("  ", "# About sayings.\nsayings:\n")]
    public void Adds_to_a_section_with_its_indentation(string indentation, string rest)
    {
        var text = $"# Head.\nquotes:   # q\n{indentation}- article: a\n{indentation}  quote: We stay # so\n{indentation}  speaker: Moss   # who else\n{{0}}{rest}";
        var added = $"{indentation}- article: b\n{indentation}  quote: We go\n{indentation}  speaker: Moss\n";

        Assert.Equal(text.Replace("{0}", added), CorrectionsEditor.Add(text.Replace("{0}", ""), "quotes", Entry));
    }

    [Fact]
    public void Keeps_a_comment_below_an_entry_with_it()
    {
        const string text = "quotes:\n  - article: a\n    quote: We stay\n    speaker: |\n      Moss\n    # said twice\n  # - article: old\n# Silence.\nsilence: []\n";
        const string added = "  - article: b\n    quote: We go\n    speaker: Moss\n";

        Assert.Equal(text.Replace("# Silence", added + "# Silence"), CorrectionsEditor.Add(text, "quotes", Entry));
    }

    [Fact]
    public void Keeps_an_empty_line_between_entries_where_they_have_one()
    {
        const string text = "quotes:\n  - {article: a, quote: One, kind: mixed}\n\n  - {article: a, quote: Two, kind: mixed}\n";

        Assert.Equal(text + "\n  - article: b\n    quote: We go\n    speaker: Moss\n", CorrectionsEditor.Add(text, "quotes", Entry));
    }

    [Fact]
    public void Keeps_the_line_ends_of_the_file()
    {
        const string text = "quotes:\r\n  - article: a\r\n    quote: We stay\r\n    kind: mixed";

        Assert.Equal(text + "\r\n  - article: b\r\n    quote: We go\r\n    speaker: Moss\r\n", CorrectionsEditor.Add(text, "quotes", Entry));
    }

    [Fact]
    public void Adds_within_brackets()
    {
        const string text = "quotes: [ {article: a, quote: We stay, kind: mixed} ] # all\n";

        Assert.Equal(
            "quotes: [ {article: a, quote: We stay, kind: mixed}, {article: \"b\", quote: \"We go\", speaker: \"Moss\"} ] # all\n",
            CorrectionsEditor.Add(text, "quotes", Entry));
    }

    [Theory]
    [InlineData("quotes: {}")]
    [InlineData("quotes: none")]
    [InlineData("- a")]
    [InlineData("quotes: [")]
    public void Refuses_what_is_no_list(string text) => Assert.Null(CorrectionsEditor.Add(text, "quotes", Entry));

    [Theory]
    [InlineData("speaker: Moss", "speaker: Reed")]
    [InlineData("speaker: \"Moss\"  # or not", "speaker: Reed  # or not")]
    [InlineData("speaker: ~", "speaker: Reed")]
    [InlineData("speaker:", "speaker: Reed")]
    [InlineData("speaker: # who", "speaker: Reed # who")]
    [InlineData("not-a-quote: true # ?", "speaker: Reed # ?")]
    [InlineData("kind: mixed # ?", "kind: mixed # ?\n    speaker: Reed")]
    public void Changes_a_key_in_its_place(string line, string changed)
    {
        var text = $"quotes:\n  - article: a\n    quote: We stay\n    {line}\n  # next\n  - article: a\n    quote: We go\n    speaker: Moss\n";
        var place = Assert.Single(Corrected.Read(text).Quotes, q => q.Words.Text == "We stay").Article.Span;

        Assert.Equal(text.Replace("stay\n    " + line, "stay\n    " + changed), CorrectionsEditor.Change(text, place, [new("speaker", "Reed")], ["not-a-quote"]));
    }

    [Theory]
    [InlineData("{article: a, quote: We, speaker: Moss}", "{article: a, quote: We, speaker: \"Reed\"}")]
    [InlineData("{article: a, quote: We, speaker}", "{article: a, quote: We, speaker: \"Reed\"}")]
    [InlineData("{ article: a, quote: We, kind: mixed }", "{ article: a, quote: We, kind: mixed, speaker: \"Reed\" }")]
    [InlineData("{article: a, quote: We, not-a-quote: true}", "{article: a, quote: We, speaker: \"Reed\"}")]
    public void Changes_a_key_within_braces(string entry, string changed)
    {
        var place = Assert.Single(Corrected.Read($"quotes: [{entry}]").Quotes).Article.Span;

        Assert.Equal($"quotes: [{changed}]", CorrectionsEditor.Change($"quotes: [{entry}]", place, [new("speaker", "Reed")], ["not-a-quote"]));
    }

    [Theory]
    [InlineData("  - article: a\n    quote: We\n    speaker: Moss\n    kind: mixed\n", "  - article: a\n    quote: We\n    not-a-quote: true\n")]
    [InlineData("  - kind: mixed\n    article: a\n    speaker: Moss\n    quote: We\n", "  - not-a-quote: true\n    article: a\n    quote: We\n")]
    [InlineData("  - {kind: mixed, article: a, quote: We, speaker: Moss}\n", "  - {not-a-quote: true, article: a, quote: We}\n")]
    public void Takes_out_what_contradicts(string entry, string changed)
    {
        var place = Assert.Single(Corrected.Read("quotes:\n" + entry).Quotes).Article.Span;
        var after = CorrectionsEditor.Change("quotes:\n" + entry, place, [new("not-a-quote", "true", IsText: false)], ["speaker", "kind"]);

        Assert.Equal("quotes:\n" + changed, after);
        Assert.True(Assert.Single(Corrected.Read(after!).Quotes).IsNoQuote);
    }

    [Theory]
    [InlineData("Wendela Moss", "Wendela Moss")]
    [InlineData("“We stay” – for now!", "“We stay” – for now!")]
    [InlineData("Zoë 2", "Zoë 2")]
    [InlineData("W: Moss", "\"W: Moss\"")]
    [InlineData("W #1", "\"W #1\"")]
    [InlineData("\"Wen\" Moss", "\"\\\"Wen\\\" Moss\"")]
    [InlineData("'t was", "\"'t was\"")]
    [InlineData("- stay", "\"- stay\"")]
    [InlineData("12", "\"12\"")]
    [InlineData("No", "\"No\"")]
    [InlineData("null", "\"null\"")]
    [InlineData("a\\b", "\"a\\\\b\"")]
    [InlineData("🚢 ahoy", "\"🚢 ahoy\"")]
    [InlineData("a\u202Eb\u2028c\0", "\"a\\u202Eb\\u2028c\\u0000\"")]
    [InlineData("{{a}}", "\"{{a}}\"")]
    [InlineData("*/ \"\"\"", "\"*/ \\\"\\\"\\\"\"")]
    public void Writes_a_text_so_that_it_is_read_back(string name, string yaml)
    {
        var text = CorrectionsEditor.Add("", "speakers", [new("speaker", "Moss"), new("name", name)])!;

        Assert.Equal($"speakers:\n  - speaker: Moss\n    name: {yaml}\n", text);
        if (!name.Any(char.IsControl)) Assert.Equal(string.Join(' ', name.Split((char[]?)null)), Assert.Single(Corrected.Read(text).Speakers).Name!.Text);
    }

    [Fact]
    public void Finds_no_entry_outside_the_lists() => Assert.Null(CorrectionsEditor.Change("quotes: []", new Span(0, 1), Entry, []));
}
