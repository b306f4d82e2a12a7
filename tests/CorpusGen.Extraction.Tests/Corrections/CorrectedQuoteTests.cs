using System.Linq;
using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Corrections;

public class CorrectedQuoteTests
{
    private const string Talks = "“We stay in the harbour,” Mara Lind said.\n\n“We leave on Monday,” Tim Dahl said.";

    [Fact]
    public void Gives_a_quotation_another_speaker_of_the_corpus()
    {
        var corpus = CorrectedCorpus.Of("quotes:\n  - article: a\n    quote: We stay\n    speaker: Tim Dahl\n", Talks);

        var quote = corpus.Quote("We stay");
        Assert.Equal("Tim Dahl", corpus.SpeakerOf("We stay"));
        Assert.Equal((AttributionKind.Corrected, 1.0, "corrected"), (quote.Attribution, quote.Confidence, quote.Rule));
        Assert.Equal(2, corpus.Speaker("Tim Dahl").Quotes.Count);
        Assert.DoesNotContain("Mara Lind", corpus.Speakers);
        Assert.Empty(corpus.Told);
    }

    [Fact]
    public void Puts_the_corrected_speaker_first_among_the_candidates_and_keeps_the_others()
    {
        var corpus = CorrectedCorpus.Of("quotes:\n  - article: a\n    quote: We stay\n    speaker: Tim Dahl\n", Talks);

        var candidates = corpus.Quote("We stay").Candidates;
        Assert.Equal("Tim Dahl", corpus.Facts.Speakers[candidates[0].Speaker!.Value].Name);
        Assert.Contains(candidates, c => c.Speaker is { } s && corpus.Facts.Speakers[s].Name == "Mara Lind");
        Assert.Single(candidates, c => c.Speaker == candidates[0].Speaker);
    }

    [Fact]
    public void Gives_a_quotation_a_speaker_whom_no_text_names()
    {
        var corpus = CorrectedCorpus.Of("quotes:\n  - article: a\n    quote: We stay\n    speaker: Ole Krag\n", Talks);

        Assert.Equal("Ole Krag", corpus.SpeakerOf("We stay"));
        Assert.Equal(SpeakerKind.Person, corpus.Speaker("Ole Krag").Kind);
        Assert.Empty(corpus.Told);
    }

    [Fact]
    public void Does_not_take_a_mistyped_name_for_somebody_new()
    {
        var corpus = CorrectedCorpus.Of("quotes:\n  - article: a\n    quote: We stay\n    speaker: Tim Dhal\n", Talks);

        Assert.Equal("Mara Lind", corpus.SpeakerOf("We stay"));
        Assert.Equal("CORP014 4:14 No speaker matches “Tim Dhal”; the nearest is “Tim Dahl”", Assert.Single(corpus.Told));
    }

    [Fact]
    public void Takes_a_fuller_name_than_any_text_has_for_somebody_new() =>
        Assert.Equal("Tim Dahl Jensen", CorrectedCorpus.Of("quotes:\n  - article: a\n    quote: We stay\n    speaker: Tim Dahl Jensen\n", Talks).SpeakerOf("We stay"));

    [Fact]
    public void Gives_two_quotations_one_new_speaker() =>
        Assert.Equal(2, CorrectedCorpus.Of(
            "quotes:\n  - article: a\n    quote: We stay\n    speaker: Ole Krag\n  - article: a\n    quote: We leave\n    speaker: OLE KRAG\n", Talks)
            .Speaker("Ole Krag").Quotes.Count);

    [Fact]
    public void Finds_a_speaker_by_id() =>
        Assert.Equal("Tim Dahl", CorrectedCorpus.Of("quotes:\n  - article: a\n    quote: We stay\n    speaker: tim-dahl\n", Talks).SpeakerOf("We stay"));

    [Fact]
    public void Leaves_a_quotation_open_and_tells_nothing_of_it()
    {
        var corpus = CorrectedCorpus.Of("quotes:\n  - article: a\n    quote: We stay\n    speaker: null\n", Talks);

        Assert.Null(corpus.SpeakerOf("We stay"));
        Assert.Equal(AttributionKind.Corrected, corpus.Quote("We stay").Attribution);
        Assert.DoesNotContain(corpus.Facts.Diagnostics, d => d.Rule == "CORP001");
    }

    [Fact]
    public void Changes_the_kind_and_leaves_the_speaker_as_found()
    {
        var corpus = CorrectedCorpus.Of("quotes:\n  - article: a\n    quote: We stay\n    kind: mixed\n", Talks);

        Assert.Equal(QuoteKind.Mixed, corpus.Quote("We stay").Fact.Kind);
        Assert.Equal(AttributionKind.Explicit, corpus.Quote("We stay").Attribution);
    }

    [Fact]
    public void Takes_out_what_is_no_quotation()
    {
        var corpus = CorrectedCorpus.Of("quotes:\n  - article: a\n    quote: We stay\n    not-a-quote: true\n", Talks);

        Assert.Equal("We leave on Monday,", corpus.TextOf(Assert.Single(corpus.Facts.Quotes)));
        Assert.Equal(["Tim Dahl"], corpus.Speakers);
        Assert.Equal(0, corpus.Facts.Documents[0].FirstQuote);
    }

    [Fact]
    public void Adds_a_quotation_that_was_missed_where_its_words_stand()
    {
        const string Text = "The board met on Monday. We stay until it is done, said the chair, Mara Lind.\n\n“We leave,” Tim Dahl said.";
        var corpus = CorrectedCorpus.Of("quotes:\n  - article: a\n    missed: We stay until it is done\n    speaker: Mara Lind\n", Text);

        var quote = corpus.Facts.Quotes[0];
        Assert.Equal("We stay until it is done", corpus.TextOf(quote));
        Assert.Equal(Text.IndexOf("We stay", System.StringComparison.Ordinal), quote.Fact.Span.Start);
        Assert.Equal((QuoteKind.Direct, 1, 26), (quote.Fact.Kind, quote.Line, quote.Column));
        Assert.Equal(("a#we-stay-until-it-is-done", "Mara Lind"), (quote.Id, corpus.SpeakerOf("We stay")));
        Assert.Equal("The board met on Monday. We stay until it is done, said the chair, Mara Lind.", quote.Fact.Sentence.In(Text));
        Assert.Equal("Tim Dahl", corpus.SpeakerOf("We leave"));
    }

    [Fact]
    public void Adds_a_missed_quotation_that_the_reporter_interrupts() =>
        Assert.Equal("We stay … until it is done", CorrectedCorpus.Of(
            "quotes:\n  - article: a\n    missed: We stay … until it is done\n    speaker: Mara Lind\n",
            "We stay, said Mara Lind, until it is done, whatever comes.").Facts.Quotes.Select((q, _) => q.Fact.TextIn(
                "We stay, said Mara Lind, until it is done, whatever comes.")).Single());

    [Fact]
    public void Gives_a_missed_quotation_a_segment_in_each_paragraph()
    {
        const string Text = "She had this to say:\n\n\"We stay.\n\n\"We will not leave.";
        var corpus = CorrectedCorpus.Of("quotes:\n  - article: a\n    missed: We stay. We will not leave.\n    speaker: Mara Lind\n", Text);

        var added = corpus.Facts.Quotes.Single(q => q.Fact.Segments.Count == 2);
        Assert.Equal(["We stay.", "We will not leave."], added.Fact.Segments.Select(s => s.In(Text)));
    }

    [Fact]
    public void Refuses_a_missed_quotation_that_is_one_already()
    {
        var corpus = CorrectedCorpus.Of("quotes:\n  - article: a\n    missed: We stay in the harbour\n    speaker: Mara Lind\n", Talks);

        Assert.Equal(2, corpus.Facts.Quotes.Count);
        Assert.StartsWith("CORP015 3:13", Assert.Single(corpus.Told), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_the_posts_with_their_quotations_when_one_before_them_goes()
    {
        const string Text = "“We stay,” Mara Lind said.\n\nOur talks went well. We go on tomorrow.\n\n— Harbour Board (@harbour) January 13, 2022";
        var before = CorrectedCorpus.Of(string.Empty, Text);
        var corpus = CorrectedCorpus.Of("quotes:\n  - article: a\n    quote: We stay\n    not-a-quote: true\n", Text);

        Assert.Equal(1, before.Facts.Documents[0].Facts.Tweets[0].Quote);
        Assert.Equal(0, corpus.Facts.Documents[0].Facts.Tweets[0].Quote);
    }

    [Theory]
    [InlineData("we  STAY in", "white space and letter case")]
    [InlineData("\"We stay in\"", "marks around the words")]
    public void Finds_words_that_were_copied_by_hand(string words, string difference)
    {
        Assert.NotEmpty(difference);
        Assert.Equal("Tim Dahl", CorrectedCorpus.Of($"quotes:\n  - article: a\n    quote: '{words}'\n    speaker: Tim Dahl\n", Talks).SpeakerOf("We stay"));
    }

    [Fact]
    public void Names_the_nearest_quotation_where_none_matches() =>
        Assert.Equal(
            "CORP014 3:12 No quotation of the article matches “We stya”; the nearest is “We stay”",
            Assert.Single(CorrectedCorpus.Of("quotes:\n  - article: a\n    quote: We stya\n    speaker: Tim Dahl\n", Talks).Told));

    [Fact]
    public void Names_the_quotation_in_which_the_words_stand_later() =>
        Assert.Equal(
            "CORP014 3:12 No quotation of the article matches “and go on Monday”; the nearest is “We stay, … and go on Monday.”",
            Assert.Single(CorrectedCorpus.Of(
                "quotes:\n  - article: a\n    quote: and go on Monday\n    speaker: Tim Dahl\n", "“We stay,” Mara Lind said, “and go on Monday.”").Told));

    [Fact]
    public void Names_the_nearest_article_where_none_matches() =>
        Assert.Equal(
            "CORP014 2:14 No article matches “aa”; the nearest is “a”",
            Assert.Single(CorrectedCorpus.Of("quotes:\n  - article: aa\n    quote: We stay\n    speaker: Tim Dahl\n", Talks).Told));

    [Fact]
    public void Does_nothing_where_words_begin_two_quotations_and_asks_for_more()
    {
        var corpus = CorrectedCorpus.Of("quotes:\n  - article: a\n    quote: We\n    speaker: Ole Krag\n", Talks);

        Assert.Equal(["Mara Lind", "Tim Dahl"], corpus.Speakers.Order());
        Assert.Equal("CORP015 3:12 “We” matches more than one quotation of the article: line 1, line 3; write more words, or the line", Assert.Single(corpus.Told));
    }

    [Fact]
    public void Tells_quotations_that_begin_alike_apart_by_line() =>
        Assert.Equal("Ole Krag", CorrectedCorpus.Of("quotes:\n  - article: a\n    quote: We\n    line: 3\n    speaker: Ole Krag\n", Talks).SpeakerOf("We leave"));

    [Fact]
    public void Means_the_quotation_of_just_these_words_where_another_begins_with_them()
    {
        const string Text = "“We stay,” Mara Lind said.\n\n“We stay, whatever they do,” Tim Dahl said.";
        var corpus = CorrectedCorpus.Of("quotes:\n  - article: a\n    quote: We stay,\n    speaker: Ole Krag\n", Text);

        Assert.Equal("Ole Krag", corpus.Facts.Speakers[corpus.Facts.Quotes[0].Speaker!.Value].Name);
        Assert.Empty(corpus.Told);
    }

    [Fact]
    public void Holds_to_the_first_of_two_corrections_that_contradict_each_other()
    {
        var corpus = CorrectedCorpus.Of(
            "quotes:\n  - article: a\n    quote: We stay\n    speaker: Tim Dahl\n  - article: a\n    quote: We stay\n    speaker: Ole Krag\n", Talks);

        Assert.Equal("Tim Dahl", corpus.SpeakerOf("We stay"));
        Assert.Equal("CORP016 6:12 “We stay” is said by Ole Krag here; corpus.corpus.yaml:3 says otherwise and holds", Assert.Single(corpus.Told));
    }

    [Fact]
    public void Reads_files_in_the_order_of_their_paths() =>
        Assert.Equal("Tim Dahl", CorrectedCorpus.Of(
            [("z.corpus.yaml", "quotes:\n  - article: a\n    quote: We stay\n    speaker: Ole Krag\n"), ("b.corpus.yaml", "quotes:\n  - article: a\n    quote: We stay\n    speaker: Tim Dahl\n")],
            Talks).SpeakerOf("We stay"));

    [Fact]
    public void Takes_two_corrections_of_one_quotation_that_go_together()
    {
        var corpus = CorrectedCorpus.Of(
            "quotes:\n  - article: a\n    quote: We stay\n    speaker: Tim Dahl\n  - article: a\n    quote: We stay\n    kind: mixed\n", Talks);

        Assert.Equal(("Tim Dahl", QuoteKind.Mixed), (corpus.SpeakerOf("We stay"), corpus.Quote("We stay").Fact.Kind));
        Assert.Empty(corpus.Told);
    }

    [Fact]
    public void Tells_of_a_speaker_for_what_another_correction_says_is_no_quotation() =>
        Assert.Equal(
            "CORP016 6:12 “We stay” has a speaker here; corpus.corpus.yaml:3 says otherwise and holds",
            Assert.Single(CorrectedCorpus.Of(
                "quotes:\n  - article: a\n    quote: We stay\n    not-a-quote: true\n  - article: a\n    quote: We stay\n    speaker: Tim Dahl\n", Talks).Told));

    [Fact]
    public void Links_sayings_by_the_corrected_speakers()
    {
        const string One = "“We will stay in the harbour until the talks are over,” Mara Lind said.";
        const string Other = "“We will stay in the harbour until the talks have ended,” Tim Dahl said.";
        var corpus = CorrectedCorpus.Of("quotes:\n  - article: b\n    quote: We will\n    speaker: Mara Lind\n", One, Other);

        Assert.False(Assert.Single(corpus.Facts.Utterances).IsContested);
        Assert.Equal(["Mara Lind"], corpus.Speakers);
    }
}
