using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Linking;
using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Linking;

public class CorpusTests
{
    private const string Mill = "We bought this old mill with our last savings, and nobody is going to take it from us";
    private const string Wheel = "The wheel has turned since my grandmother was a girl, and it turned this morning";

    [Fact]
    public void Is_the_same_whatever_the_order_of_the_documents()
    {
        var documents = Story().Documents;
        var expected = CorpusLinker.Link(documents);
        var random = new Random(5);
        for (var round = 0; round < 20; round++)
        {
            var shuffled = documents.OrderBy(_ => random.Next()).ToList();
            Assert.Equal(expected, CorpusLinker.Link(shuffled));
        }
    }

    [Fact]
    public void Has_the_documents_by_path_and_the_quotations_by_place()
    {
        var corpus = new CorpusBuilder().Add("b.txt", "Mara Lind: " + Mill).Add("a.txt", "Tom Ode: Good night", "Tom Ode: Good morning").Link();
        Assert.Equal(["a", "b"], corpus.Documents.Select(d => d.Id));
        Assert.Equal([0, 2], corpus.Documents.Select(d => d.FirstQuote));
        Assert.Equal([(1, 10), (2, 10), (1, 12)], corpus.Quotes.Select(q => (q.Line, q.Column)));
    }

    [Fact]
    public void Of_nothing_is_empty() => Assert.Equal(new CorpusFacts(), CorpusLinker.Link([]));

    [Fact]
    public void Gives_an_open_quotation_the_speaker_of_its_other_version()
    {
        var corpus = new CorpusBuilder().Add("a.txt", "Mara Lind: " + Mill).Add("b.txt", "?: " + Mill).Link();
        var quote = corpus.Quotes[1];
        Assert.Equal("Mara Lind", corpus.Speakers[quote.Speaker!.Value].Name);
        Assert.Equal((AttributionKind.Corroborated, "corroborated-by-another-version"), (quote.Attribution, quote.Rule));
        Assert.InRange(quote.Confidence, 0.5, corpus.Quotes[0].Confidence - 0.01);
        Assert.Equal(quote.Speaker, quote.Candidates[0].Speaker);
        Assert.Equal([0, 1], corpus.Speakers[0].Quotes);
    }

    [Fact]
    public void Leaves_a_quotation_open_where_other_versions_disagree()
    {
        var corpus = new CorpusBuilder().Add("a.txt", "Mara Lind: " + Mill).Add("b.txt", "?: " + Mill).Add("c.txt", "Tom Ode: " + Mill).Link();
        Assert.Null(corpus.Quotes[1].Speaker);
    }

    [Fact]
    public void Leaves_a_quotation_open_that_only_its_own_document_repeats()
    {
        var corpus = new CorpusBuilder().Add("a.txt", "Mara Lind: " + Mill, "?: " + Mill).Link();
        Assert.Null(corpus.Quotes[1].Speaker);
    }

    [Fact]
    public void Two_shared_sayings_make_a_family_and_one_does_not()
    {
        var corpus = new CorpusBuilder()
            .Add("a.txt", "Mara Lind: " + Mill, "Mara Lind: " + Wheel)
            .Add("b.txt", "Mara Lind: " + Mill, "Mara Lind: " + Wheel)
            .Add("c.txt", "Mara Lind: " + Mill)
            .Link();
        var family = Assert.Single(corpus.Families);
        Assert.Equal([0, 1], family.Members);
        Assert.Equal(2, Assert.Single(family.Links).SharedSayings);
        Assert.Equal([0, 0, null], corpus.Documents.Select(d => d.Family));
    }

    [Fact]
    public void A_family_is_called_by_the_member_with_most_references()
    {
        var corpus = Story().Link();
        Assert.Equal("b", Assert.Single(corpus.Families).Id);
        Assert.Equal(1, corpus.Families[0].Closest);
        Assert.Equal([0, 1, 2], corpus.Families[0].Members);
    }

    [Fact]
    public void Half_the_sentences_make_a_family_too()
    {
        var corpus = CorpusLinker.Link([
            Text("a.txt", "The old mill stands by the river. Nobody has lived in it for years. A heron nests upon the roof. The door is blue."),
            Text("b.txt", "A fire broke out on Monday night. The old mill stands by the river. Nobody has lived in it for years! A heron nests upon the roof. Nobody was hurt this time.")]);
        var link = Assert.Single(Assert.Single(corpus.Families).Links);
        Assert.Equal(0, link.SharedSayings);
        Assert.InRange(link.Similarity, 0.6, 0.9);
    }

    [Fact]
    public void Reports_a_quotation_without_a_speaker()
    {
        var corpus = new CorpusBuilder().Add("a.txt", "?: Good night").Link();
        Assert.Equal(["CORP001: No speaker for “Good night”; a correction can name one"], Messages(corpus, DiagnosticRules.Unattributed));
    }

    [Fact]
    public void Names_the_candidates_of_a_quotation_without_a_speaker()
    {
        var facts = new CorpusBuilder().Add("a.txt", "Mara Lind: Good night").Documents[0];
        var open = facts.Quotes[0] with { Speaker = null, Candidates = [new CandidateFact(0, null, 0.4, "nearest-name")] };
        var corpus = CorpusLinker.Link([facts with { Quotes = [open] }]);
        Assert.Equal(["CORP001: No speaker for “Good night” (candidates: Mara Lind); a correction can name one"], Messages(corpus, DiagnosticRules.Unattributed));
    }

    [Fact]
    public void Reports_an_altered_version_with_both_wordings_and_the_place()
    {
        var corpus = new CorpusBuilder()
            .Add("a.txt", "Mara Lind: The mill is going to be sold")
            .Add("b.txt", "Tom Ode: Good night", "Mara Lind: The mill is not going to be sold")
            .Add("c.txt", "Mara Lind: The mill is not going to be sold")
            .Link();
        Assert.Equal(["CORP003: Altered quotation: “The mill is going to be sold” is “The mill is not going to be sold” in b.txt:2"], Messages(corpus, DiagnosticRules.Altered));
        Assert.Equal(0, corpus.Diagnostics[0].Document);
    }

    [Fact]
    public void Shows_of_a_long_altered_version_what_differs()
    {
        const string Long = "Mara Lind: When we came into the valley there was nothing here but a ruined {0} and a family of owls, and look at it now";
        var corpus = new CorpusBuilder()
            .Add("a.txt", Long.Replace("{0}", "mill", StringComparison.Ordinal))
            .Add("b.txt", Long.Replace("{0}", "tower", StringComparison.Ordinal))
            .Add("c.txt", Long.Replace("{0}", "mill", StringComparison.Ordinal))
            .Link();
        var message = Assert.Single(Messages(corpus, DiagnosticRules.Altered));
        Assert.Contains("ruined tower", message, StringComparison.Ordinal);
        Assert.Contains("ruined mill", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_a_contested_saying_where_it_differs_from_the_reference()
    {
        var corpus = new CorpusBuilder().Add("a.txt", "Mara Lind: " + Wheel).Add("b.txt", "Tom Ode: " + Wheel).Add("c.txt", "Mara Lind: " + Wheel).Link();
        Assert.StartsWith("CORP004: Contested: “The wheel has turned", Assert.Single(Messages(corpus, DiagnosticRules.Contested)), StringComparison.Ordinal);
        Assert.EndsWith("is said by Tom Ode here and by Mara Lind in a.txt:1; a correction can name the right one", Messages(corpus, DiagnosticRules.Contested)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_a_duplicate_at_the_later_path()
    {
        var corpus = CorpusLinker.Link([Text("a.txt", "Same.\nText."), Text("b.txt", "Same.\nText."), Text("c.txt", "Other text.")]);
        Assert.Equal(["CORP005: 100 % of the sentences of this document stand in a.txt too; leave one of the two out of the corpus"], Messages(corpus, DiagnosticRules.Duplicate));
        Assert.Equal((1, new Span(0, 5)), (corpus.Diagnostics[0].Document, corpus.Diagnostics[0].Span));
    }

    [Theory]
    [InlineData("- ")]
    [InlineData(".")]
    [InlineData("… ")]
    [InlineData("we the ")]
    [InlineData("\u0301")]
    [InlineData("it’s [so] ")]
    [InlineData("\uD800")]
    public void Endures_any_text(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 400_000 / unit.Length));
        EquatableArray<Span> segments = [new Span(0, text.Length)];
        var quote = new QuoteFact { Kind = QuoteKind.Direct, Segments = segments, Content = segments, Sentence = segments[0] };
        var corpus = CorpusLinker.Link([Text("a.txt", text) with { Quotes = [quote] }, Text("b.txt", text + "x") with { Quotes = [quote, quote] }]);
        Assert.Equal(3, corpus.Quotes.Select(q => q.Id).Distinct().Count());
    }

    [Fact]
    public void Compares_a_number_of_quotations_that_grows_with_the_corpus_and_not_with_its_square()
    {
        var (small, large) = (Comparisons(250), Comparisons(1000));
        Assert.True(large < 6 * Math.Max(small, 100), $"{small} comparisons for 250 sayings, {large} for 1000");
    }

    private static int Comparisons(int count)
    {
        var vocabulary = new Vocabulary();
        var aligner = new WordAligner(vocabulary);
        var matcher = new SayingMatcher(aligner);
        var random = new Random(3);
        var sayings = new SayingList();
        for (var i = 0; i < count; i++) sayings.Apart(Words(vocabulary, random), new SayingSource(0, true), isParted: false);
        SayingClusters.Of(sayings.All, new SayingMatches(matcher).Of(sayings), matcher);
        return aligner.Comparisons;
    }

    // One speaker, common words: the worst that a corpus can be.
    private static SayingWords Words(Vocabulary vocabulary, Random random)
    {
        string[] words = ["we", "the", "of", "will", "people", "country", "work", "make", "not", "great", "time", "again", "and", "to"];
        var text = string.Join(' ', Enumerable.Range(0, 20).Select(_ => words[random.Next(words.Length)]));
        return new SayingWords(new SayingReader().Read(text, [new Span(0, text.Length)]), vocabulary);
    }

    private static CorpusBuilder Story() => new CorpusBuilder()
        .Add("a.txt", "Mara Lind: We bought this ancient mill with our last savings, and nobody is going to take it from us", "Mara Lind: " + Wheel)
        .Add("b.txt", "Mara Lind: " + Mill, "Mara Lind: " + Wheel)
        .Add("c.txt", "Mara Lind: We bought this old mill", "Mara Lind: The wheel has stood still since my grandmother was a girl, and it turned this morning", "?: " + Mill.Replace("mill", "barn", StringComparison.Ordinal));

    private static DocumentFacts Text(string path, string text) =>
        new() { Document = new DocumentText(path, text), Paragraphs = [new Span(0, text.Length)] };

    private static List<string> Messages(CorpusFacts corpus, DiagnosticRule rule) =>
        [.. corpus.Diagnostics.Where(d => d.Rule == rule.Id).Select(d => d.Rule + ": " + DiagnosticRules.Format(d.Rule, d.Arguments))];
}
