using System.Linq;
using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Articles.FrontMatter;

public class FrontMatterTests
{
    private static readonly string[] AllKeys =
    [
        "id: talks-1",
        "title: The harbour stays open",
        "date: 2021-05-03",
        "author: Ida Marsh",
        "publisher: Harbour News",
        "url: https://example.org/talks",
        "language: en",
        "tags: [harbour, ferries]",
    ];

    [Fact]
    public void Reads_every_key()
    {
        var document = Fronted.With(AllKeys);

        Assert.Empty(document.Problems);
        Assert.Equal("talks-1", document.Front?.Id?.Text);
        Assert.Equal("The harbour stays open", document.Masthead.Headline?.Text);
        Assert.Equal("2021-05-03", document.Facts.Published?.Date);
        Assert.Equal(DateBasis.FrontMatter, document.Facts.Published?.Basis);
        Assert.Equal("Ida Marsh", document.Masthead.Author?.Text);
        Assert.Equal("Harbour News", document.Masthead.Publisher?.Text);
        Assert.Equal("https://example.org/talks", document.Masthead.Url?.Text);
        Assert.Equal("en", document.Facts.Language);
        Assert.Equal(["harbour", "ferries"], document.Masthead.Tags.Select(t => t.Text));
    }

    [Fact]
    public void Points_at_the_words_of_every_value()
    {
        var document = Fronted.With(AllKeys);
        var front = document.Front!;

        foreach (var value in new[] { front.Id, front.Title, front.Authors[0], front.Publisher, front.Url, front.Language, front.Tags[0], front.Tags[1] })
            Assert.Equal(value!.Text, document.At(value.Span));
        Assert.Equal("2021-05-03", document.At(front.Published!.Span));
    }

    [Theory]
    [InlineData("title: \"Harbour: open\"", "Harbour: open", "Harbour: open")]
    [InlineData("title: 'Harbour: open'", "Harbour: open", "Harbour: open")]
    [InlineData("title: 'Lind''s harbour'", "Lind's harbour", "'Lind''s harbour'")]
    [InlineData("title: \"Caf\\u00e9\"", "Café", "\"Caf\\u00e9\"")]
    [InlineData("title: >\n  The harbour\n  stays", "The harbour stays", ">\n  The harbour\n  stays")]
    public void Points_at_the_whole_value_where_YAML_makes_other_words_of_it(string line, string words, string place)
    {
        var document = Fronted.With(line, "language: en");

        Assert.Equal(words, document.Front?.Title?.Text);
        Assert.Equal(place, document.At(document.Front!.Title!.Span).TrimEnd('\n'));
    }

    [Fact]
    public void Wins_over_what_the_text_seems_to_say()
    {
        var document = new Fronted(
            "---\ntitle: Ferries run on\ndate: 2021-05-03\nauthor: Ida Marsh\n---\nHarbour stays open\nBy Tom Hale\nPublished: 9 June 2020\n\nThe ferries run.\n\nNobody minds.");

        Assert.Equal("Ferries run on", document.Masthead.Headline?.Text);
        Assert.Equal("Ida Marsh", document.Masthead.Author?.Text);
        Assert.Equal("2021-05-03", document.Facts.Published?.Date);
        Assert.Equal("Tom Hale", document.At(document.Facts.Author!.Value));
    }

    [Fact]
    public void Leaves_to_the_text_what_it_does_not_say()
    {
        var document = new Fronted("---\nlanguage: en\n---\nHarbour stays open\nBy Tom Hale\nPublished: 9 June 2020\n\nThe ferries run.\n\nNobody minds.");

        Assert.Equal("Harbour stays open", document.Masthead.Headline?.Text);
        Assert.Equal("Tom Hale", document.Masthead.Author?.Text);
        Assert.Equal(new PublishedFact("2020-06-09", document.Facts.Published!.Span, DateBasis.Byline), document.Facts.Published);
    }

    [Fact]
    public void Is_a_region_of_its_own()
    {
        var document = Fronted.With("title: The harbour stays open");

        Assert.Equal(new RegionFact(RegionKind.Boilerplate, document.Front!.Span), document.Facts.Regions[0]);
        Assert.Equal("---\ntitle: The harbour stays open\n---", document.At(document.Front.Span));
    }

    [Fact]
    public void Keeps_the_headline_of_the_text_as_a_heading_where_it_has_another_title()
    {
        var titled = Fronted.With("title: Ferries run on");
        var untitled = Fronted.With("language: en");

        Assert.Equal(["Harbour stays open"], titled.Facts.Regions.Where(r => r.Kind == RegionKind.Heading).Select(r => titled.At(r.Span)));
        Assert.DoesNotContain(untitled.Facts.Regions, r => r.Kind == RegionKind.Heading);
    }

    [Fact]
    public void Holds_no_quotation_no_paragraph_and_no_speaker()
    {
        var document = Fronted.With("title: “We will leave,” Tom Hale said", "author: Ada Lind", "tags: [“We will leave”, Tom Hale]");

        Assert.All(document.Facts.Quotes, quote => Assert.True(quote.Sentence.Start >= document.Facts.TextStart));
        Assert.All(document.Facts.Paragraphs, paragraph => Assert.True(paragraph.Start >= document.Facts.TextStart));
        Assert.Equal("Harbour stays open", document.At(document.Facts.Headline!.Value));
        Assert.Equal(["Mara Lind"], document.Facts.Speakers.Concat(document.Facts.Mentioned).Select(s => s.Name));
        Assert.DoesNotContain(document.Facts.Diagnostics, d => d.Rule == "CORP002");
    }

    [Fact]
    public void Gives_a_surname_of_the_text_no_full_name()
    {
        var document = Fronted.With("author: Ada Quill", "title: What Ada Quill knows");
        var quoting = new Fronted("---\ntitle: What Ada Quill knows\n---\nHarbour stays open\n\n“We will stay,” Quill said.\n");

        Assert.Empty(document.Problems);
        Assert.Equal(["Quill"], quoting.Facts.Speakers.Select(s => s.Name));
    }

    [Fact]
    public void Changes_no_fact_of_the_text_but_its_offsets()
    {
        var with = Fronted.With("language: en");
        var without = new Fronted(Fronted.Story);
        var shift = with.Facts.Document.Text.Length - Fronted.Story.Length;

        Assert.Equal(without.Facts.Quotes.Select(q => q.Span.Start + shift), with.Facts.Quotes.Select(q => q.Span.Start));
        Assert.Equal(without.Facts.Quotes.Select(q => q.TextIn(Fronted.Story)), with.Facts.Quotes.Select(q => q.TextIn(with.Facts.Document.Text)));
        Assert.Equal(without.Facts.Speakers, with.Facts.Speakers);
        Assert.Equal(without.Facts.Paragraphs.Select(p => p.Start + shift), with.Facts.Paragraphs.Select(p => p.Start));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    public void Is_read_with_any_line_ends(string lineEnd)
    {
        var text = ("---\n" + string.Join("\n", AllKeys) + "\n---\n" + Fronted.Story).Replace("\n", lineEnd, System.StringComparison.Ordinal);
        var document = new Fronted(text);

        Assert.Empty(document.Problems);
        Assert.Equal("The harbour stays open", document.At(document.Front!.Title!.Span));
        Assert.Equal("ferries", document.At(document.Front.Tags[1].Span));
        Assert.EndsWith("---", document.At(document.Front.Span), System.StringComparison.Ordinal);
        Assert.Equal("Harbour stays open", document.At(document.Facts.Headline!.Value));
    }

    [Fact]
    public void Is_read_behind_a_byte_order_mark() =>
        Assert.Equal("talks-1", new Fronted("\uFEFF---\nid: talks-1\n---\n" + Fronted.Story).Front?.Id?.Text);

    [Fact]
    public void Points_at_the_words_behind_characters_of_two_code_units()
    {
        var document = Fronted.With("title: 🚢 The harbour 🚢", "author: Ida Marsh");

        Assert.Equal("🚢 The harbour 🚢", document.At(document.Front!.Title!.Span));
        Assert.Equal("Ida Marsh", document.At(document.Front.Authors[0].Span));
    }

    [Theory]
    [InlineData("---  \nid: a\n---\t\nText.")]
    [InlineData("---\nid: a\n...\nText.")]
    [InlineData("---\n# yaml-language-server: $schema=x\nid: a\n---\nText.")]
    [InlineData("---\n\"id\": a\n---\nText.")]
    [InlineData("---\nid:\n  a\n---\nText.")]
    [InlineData("---\nid: a\n---")]
    public void Is_closed_by_three_dashes_or_stops(string text) => Assert.Equal("a", new Fronted(text).Front?.Id?.Text);

    [Theory]
    [InlineData("---\n\nThe ferries run.\n\n---\n\nNobody minds.")]
    [InlineData("---\nThe ferries run.\n---\nNobody minds.")]
    [InlineData("---\nMara Lind: We stay.\n---\nNobody minds.")]
    [InlineData("----\nid: a\n---\nText.")]
    [InlineData("--- id: a\n---\nText.")]
    [InlineData(" ---\nid: a\n---\nText.")]
    [InlineData("\n---\nid: a\n---\nText.")]
    [InlineData("---\nhttps://example.org\n---\nText.")]
    [InlineData("---")]
    [InlineData("---\n")]
    [InlineData("---\n---\n")]
    public void Is_none_where_no_key_follows_the_first_line(string text)
    {
        var document = new Fronted(text);

        Assert.Null(document.Front);
        Assert.Empty(document.Problems);
        Assert.Equal(0, document.Facts.TextStart);
    }

    [Fact]
    public void Can_be_all_there_is()
    {
        var document = new Fronted("---\nid: talks-1\ntitle: The harbour\n---\n");

        Assert.Empty(document.Facts.Paragraphs);
        Assert.Empty(document.Facts.Quotes);
        Assert.Equal("The harbour", document.Masthead.Headline?.Text);
    }

    [Fact]
    public void Takes_the_first_author_for_the_author_and_the_others_for_contributors()
    {
        var document = new Fronted(
            "---\nauthor:\n  - Ida Marsh\n  - Tom Hale\n  - Ida Marsh\n---\nHarbour stays open\n\nThe ferries run.\n\n(Additional reporting by Nora Quill in Oslo)");

        Assert.Equal("Ida Marsh", document.Masthead.Author?.Text);
        Assert.Equal([("Tom Hale", null), ("Nora Quill", "Oslo")], document.Masthead.Contributors.Select(c => (c.Name, c.Place)));
    }

    [Fact]
    public void Says_who_I_is()
    {
        const string Column = "The old harbour\n\n“I was wrong about the ferries,” I said at the time.\n\nNobody minded.\n";
        var one = new Fronted("---\nauthor: Ida Marsh\n---\n" + Column);
        var two = new Fronted("---\nauthor: [Ida Marsh, Tom Hale]\n---\n" + Column);
        var none = new Fronted("---\nauthor: Press office, 2nd floor\n---\n" + Column);

        Assert.Equal(["Ida Marsh"], one.Facts.Speakers.Select(s => s.Name));
        Assert.Empty(two.Facts.Speakers);
        Assert.Empty(none.Facts.Speakers);
    }
}
