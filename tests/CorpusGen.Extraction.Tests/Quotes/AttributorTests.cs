using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Quotes.Evidence;
using CorpusGen.Extraction.Quotes.Rules;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes;

public class AttributorTests
{
    private const string Many = "Lind met Park, Otieno met Reyes, Quist met Moen and Berg met Falk at “a ruin”.";
    private const string Two = "Mara Lind met Jo Park at “a ruin”.";

    [Fact]
    public void Tells_who_watches_of_each_quotation_of_speech_once()
    {
        var watched = new List<int>();
        var analysis = Analysis.Of(
            "“We stay,” said Ole “the Baker” Lind. “The rest is talk.” Jo Park called it “a mess”.",
            null,
            (context, _) => watched.Add(context.Quotation));

        Assert.Equal(4, analysis.Scene.Quotations.Count);
        Assert.Equal([0, 2, 3], watched);
    }

    [Theory]
    [InlineData("“We stay,” Mara Lind yodelled.", "yodelled")]
    [InlineData("“We stay,” Mara Lind said.", "say")]
    public void Shows_a_verb_that_no_list_has_as_it_is_written(string sentence, string lemma) => Assert.Equal(lemma, Analysis.Of(sentence).Cue());

    [Fact]
    public void Shows_the_candidates_the_best_first()
    {
        var scores = new List<int>();
        Analysis.Of(Many, null, (_, candidates) => scores.AddRange(candidates.Select(c => c.Score)));

        Assert.NotEmpty(scores);
        Assert.Equal(scores.OrderDescending(), scores);
    }

    [Fact]
    public void Names_no_more_than_five() => Assert.Equal(5, Read(Many).Length);

    [Fact]
    public void Names_nobody_among_the_sources() =>
        Assert.Equal(2, Read(Two, ("nobody mixed", 1000)).Length);

    [Fact]
    public void Names_only_who_may_well_be_the_source() =>
        Assert.Equal("Mara Lind", Assert.Single(Read(Two, ("opens-sentence name", 9000))).Mention.In(Two));

    [Fact]
    public void Names_the_best_however_improbable()
    {
        const string Text = "The plan was “a ruin”.";
        Assert.Equal("The plan", Assert.Single(Read(Text, ("phrase thing mixed", -9000))).Mention.In(Text));
    }

    [Fact]
    public void Gives_the_measured_reliability_for_a_confidence()
    {
        Candidate? best = null;
        var analysis = Analysis.Of("“We stay,” Mara Lind told reporters.", null, (_, candidates) => best = candidates[0]);
        Assert.Equal(Reliability.Of(best!.Value.Probability), analysis.Quote().Confidence);
    }

    [Fact]
    public void Names_the_rule_that_proposes_or_what_all_evidence_says()
    {
        Assert.Equal(GoverningCue.Name, Read("Mara Lind said the plan was “a mistake”.", ("phrase name mixed", 9000))[0].Rule);
        Assert.Equal(CombinedEvidence.Name, Read("Mara Lind said the plan was “a mistake”.", ("phrase thing mixed", 9000))[0].Rule);
    }

    /// <summary>Two sources and an unknown one have the power of three: nobody needs that of seven.</summary>
    [Theory]
    [InlineData(1900, true)]
    [InlineData(2000, false)]
    public void Takes_words_for_no_speech_where_nobody_is_probable(int weight, bool isSpeech)
    {
        var analysis = Analysis.Of(Two, Weights(("nobody mixed", weight)));

        Assert.Equal(isSpeech, analysis.Scene.IsSpeech(0));
        Assert.Equal(isSpeech ? 1 : 0, analysis.QuoteCount);
    }

    [Theory]
    [InlineData("The port runs on “green” diesel.", "scare-quote")]
    [InlineData(Two, "combined-evidence")]
    public void Says_what_takes_words_out(string text, string filter) =>
        Assert.Equal(filter, Analysis.Of(text, Weights(("nobody mixed", 9000))).Scene.FilterOf(0)?.Name);

    [Theory]
    [InlineData("Mara Lind left. “The rest is talk.”", true)]
    [InlineData("Mara Lind left. “The rest is talk”", false)]
    [InlineData("Mara Lind left. “the rest is talk.”", false)]
    public void Keeps_a_sentence_that_stands_alone(string text, bool isSpeech) =>
        Assert.Equal(isSpeech, Analysis.Of(text, Weights(("nobody direct", 9000))).Scene.IsSpeech(0));

    [Fact]
    public void Does_not_weigh_a_list_of_one_persons_words()
    {
        var watched = 0;
        var analysis = Analysis.Of(
            "Here are ten things Mara Lind has said about trade:\n\n“We lose every day.”\n\n“Nobody sells like us.”\n\n“We will win.”",
            null,
            (_, _) => watched++);

        Assert.Equal(0, watched);
        Assert.Equal(("Mara Lind", ListedByIntroduction.Name.Text), (analysis.Speaker(1), analysis.Rule(1)));
        Assert.Equal(RulePrecisions.Of(ListedByIntroduction.Name.Text), analysis.Quote(1).Confidence);
    }

    [Fact]
    public void Lets_a_decision_speak_in_the_next_quotation()
    {
        var earlier = new List<string?>();
        const string Text = "“We stay,” Mara Lind said. “The rest is talk.”";
        Analysis.Of(Text, null, (context, _) => earlier.Add(context.Earlier?.Mention.In(Text)));

        Assert.Equal([null, "Mara Lind"], earlier);
    }

    private static Proposal[] Read(string text, params (string Evidence, int Weight)[] weights)
    {
        var analysis = Analysis.Of(text, Weights(weights));
        return Attributor.Read(new Scene(analysis.Sentences, analysis.Discourse, analysis.Scene.Quotations), Weights(weights)).Of(0).ToArray();
    }

    private static EvidenceWeights Weights(params (string Evidence, int Weight)[] weights) =>
        new(weights.Select(w => KeyValuePair.Create(w.Evidence, w.Weight)));
}
