using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Quotes;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes;

public class QuoteAssemblerTests
{
    [Fact]
    public void Says_who_how_and_why()
    {
        var analysis = Analysis.Of("“We are ready,” Mara Lind told reporters.");
        var quote = analysis.Quote();

        Assert.Equal("Mara Lind", analysis.Speaker());
        Assert.Equal(("quotation-speaker-cue", "tell", "Mara Lind"), (analysis.Rule(), analysis.Cue(), analysis.Mention()));
        Assert.Equal("told", quote.Cue!.Span.In(analysis.Text));
        Assert.InRange(quote.Confidence, 0.95, 1);
        Assert.Equal(analysis.Text, quote.Sentence.In(analysis.Text));
    }

    [Theory]
    [InlineData("“We stay,” said Mara Lind.", "Explicit")]
    [InlineData("Mara Lind slept. “We stay,” she said.", "Pronoun")]
    [InlineData("“We stay,” said the minister.", "Nominal")]
    [InlineData("“We stay,” said Mara Lind. It rained. “We stay.”", "Explicit")]
    [InlineData("“We stay.”", "None")]
    [InlineData("“We stay,” she said.", "None")]
    public void Says_how_the_source_is_named(string text, string kind) => Assert.Equal(kind, Analysis.Of(text).Attribution().ToString());

    [Fact]
    public void Calls_what_goes_on_a_continuation() =>
        Assert.Equal(AttributionKind.Continuation, Analysis.Of("“We stay,” said Mara Lind. It rained. “You go.”").Attribution(1));

    [Fact]
    public void Keeps_candidates_where_nobody_is_vouched_for()
    {
        var analysis = Analysis.Of("Mara Lind left.\n\nIt rained.\n\n“The harbour is closed, and nobody knows for how long!”");

        Assert.Null(analysis.Speaker());
        Assert.Equal((null, 0.0), (analysis.Rule(), analysis.Quote().Confidence));
        Assert.Equal("Mara Lind", Assert.Single(analysis.Quote().Candidates).Mention?.In(analysis.Text));
    }

    [Fact]
    public void Lists_the_decision_first_and_each_source_once()
    {
        var candidates = Analysis.Of("Jo Park left. “We stay,” said Mara Lind.").Quote().Candidates;

        Assert.Equal("quotation-cue-speaker", candidates[0].Rule);
        Assert.Equal(candidates.Count, candidates.Select(c => c.Speaker).Distinct().Count());
    }

    [Theory]
    [InlineData("no-such-rule", 0)]
    [InlineData("tweet-signature", 0.95)]
    public void Knows_the_precision_of_a_rule(string rule, double precision) => Assert.Equal(precision, RulePrecisions.Of(rule));
}
