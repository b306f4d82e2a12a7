using System;
using System.Linq;
using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Explanation;

public class DocumentExplainerTests
{
    private const string Article =
        """
        Harbour stays open

        “We stay here,” Mara Lind told the board on Monday. “The rest is talk.”

        The film “Winter Light” was shown in the hall, and Lind said the plan was “a mistake”.

        Ole “the Baker” Park walked out.
        """;

    [Fact]
    public void Gives_the_facts_of_the_extractor() =>
        Assert.Equal(DocumentExtractor.Extract(Document(Article)), Explain(Article).Facts);

    [Fact]
    public void Has_all_that_stands_between_marks_in_order()
    {
        var words = Explain(Article).Quotations.Select(q => q.Segments[0].In(Article));

        Assert.Equal(["We stay here,", "The rest is talk.", "Winter Light", "a mistake", "the Baker"], words);
    }

    [Theory]
    [InlineData("Winter Light", "title-of-work")]
    [InlineData("the Baker", "nickname")]
    public void Names_the_filter_that_took_words_for_no_speech(string words, string filter)
    {
        var quotation = Find(Article, words);

        Assert.Null(quotation.Quote);
        Assert.Equal(filter, quotation.Filter?.Name);
        Assert.NotEqual("", quotation.Filter!.Reason);
        Assert.Empty(quotation.Candidates);
    }

    [Fact]
    public void Puts_the_decision_first_with_its_rule_and_cue()
    {
        var quotation = Find(Article, "a mistake");
        var quote = Explain(Article).Facts.Quotes[quotation.Quote!.Value];
        var best = quotation.Candidates[0];

        Assert.Equal("Mara Lind", best.Name);
        Assert.Equal(quote.Mention, best.Mention);
        Assert.Equal(quote.Confidence, best.Confidence);
        Assert.Contains(best.Rules, rule => rule.Rule == quote.Rule && rule.Cue == quote.Cue && rule.Precision > 0.5);
    }

    [Fact]
    public void Leads_both_pieces_of_an_interrupted_quotation_to_one_quote() =>
        Assert.Equal(Find(Article, "We stay here,").Quote, Find(Article, "The rest is talk.").Quote);

    [Fact]
    public void Weighs_nobody_once_and_leaves_something_to_an_unknown_source()
    {
        foreach (var quotation in Explain(Article).Quotations.Where(q => q.Quote is not null))
        {
            Assert.Single(quotation.Candidates, c => c.IsNobody);
            Assert.InRange(quotation.Candidates.Where(c => !c.IsNobody).Sum(c => c.Probability), 0.9, 0.99999);
        }
    }

    [Fact]
    public void Tells_by_the_evidence_why_one_candidate_comes_before_another()
    {
        var candidates = Find(Article, "a mistake").Candidates.Where(c => !c.IsNobody).ToList();
        var sums = candidates.Select(c => c.Evidence.Sum(e => e.Weight)).ToList();

        Assert.True(candidates.Count > 2);
        Assert.Equal(sums.OrderByDescending(s => s), sums);
        Assert.Equal(Math.Exp(sums[1] - sums[0]), candidates[1].Probability / candidates[0].Probability, 6);
    }

    [Fact]
    public void Is_not_sure_of_a_lone_candidate_for_whom_little_speaks()
    {
        var lone = Explain("Mara Lind left.\n\nIt rained.\n\n“The harbour is closed, and nobody knows for how long!”").Quotations[0].Candidates;

        Assert.Equal("Mara Lind", Assert.Single(lone, c => !c.IsNobody).Name);
        Assert.InRange(lone.Single(c => !c.IsNobody).Probability, 0.2, 0.8);
    }

    [Fact]
    public void Keeps_speech_for_which_there_is_no_candidate_at_all()
    {
        var quotation = Assert.Single(Explain("“The harbour is closed, and nobody knows for how long!”").Quotations);

        Assert.Equal(0, quotation.Quote);
        Assert.True(Assert.Single(quotation.Candidates).IsNobody);
        Assert.Equal(0, quotation.Candidates[0].Probability);
    }

    [Fact]
    public void Puts_the_evidence_that_weighs_most_first()
    {
        var weights = Find(Article, "a mistake").Candidates[0].Evidence.Select(e => Math.Abs(e.Weight)).ToList();

        Assert.NotEmpty(weights);
        Assert.Equal(weights.OrderByDescending(w => w), weights);
        Assert.DoesNotContain(0.0, weights);
    }

    [Fact]
    public void Explains_a_post_by_its_signature()
    {
        const string Text =
            """
            The harbour master is gone

            The town learnt of it at noon.

            We have lost a good captain today, and we will not forget her. #harbour

            — Port Elm (@portelm) May 3, 2024

            The flags were at half-mast in the evening.
            """;

        var post = Assert.Single(Explain(Text).Quotations);

        Assert.Equal("Port Elm", Assert.Single(post.Candidates).Name);
        Assert.Equal("tweet-signature", Assert.Single(post.Candidates[0].Rules).Rule);
    }

    [Theory]
    [InlineData("")]
    [InlineData("“")]
    [InlineData("No marks at all.")]
    public void Has_nothing_to_explain_where_there_is_no_quotation(string text) => Assert.Empty(Explain(text).Quotations);

    private static DocumentText Document(string text) => new("harbour.txt", text);

    private static DocumentExplanation Explain(string text) => DocumentExplainer.Explain(Document(text));

    private static QuotationExplanation Find(string text, string words) =>
        Explain(text).Quotations.Single(q => q.Segments[0].In(text) == words);
}
