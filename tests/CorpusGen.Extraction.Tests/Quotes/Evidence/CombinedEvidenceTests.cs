using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Quotes.Evidence;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Evidence;

public class CombinedEvidenceTests
{
    [Fact]
    public void Names_the_phrase_and_its_verb_of_reporting()
    {
        var (weighing, proposal) = Propose("Mara Lind said that Jo Park had sold the “green” boat.", "Mara Lind");

        Assert.Equal((CombinedEvidence.Name, AttributionKind.Explicit), (proposal.Rule, proposal.Kind));
        Assert.Equal("Mara Lind", proposal.Mention.In(weighing.Text));
        Assert.Equal(("say", "said"), (proposal.Cue!.Lemma, proposal.Cue.Span.In(weighing.Text)));
        Assert.Equal("Mara Lind", weighing.Analysis.Discourse.Sources[proposal.Source].Name);
    }

    [Theory]
    [InlineData("Jo Park")]
    [InlineData("the council")]
    public void Gives_no_cue_to_who_reports_nothing(string mention) =>
        Assert.Null(Propose("Mara Lind told the council that Jo Park had sold the “green” boat.", mention).Proposal.Cue);

    [Fact]
    public void Gives_a_name_the_cue_of_its_role() =>
        Assert.Equal("call", Propose("Its director, Mara Lind, had called the plan “a mistake”.", "Mara Lind").Proposal.Cue?.Lemma);

    [Theory]
    [InlineData("She called the plan “a mistake”.", "She", "Pronoun")]
    [InlineData("The mayor called the plan “a mistake”.", "The mayor", "Nominal")]
    [InlineData("Mara Lind called the plan “a mistake”.", "Mara Lind", "Explicit")]
    public void Tells_how_the_source_is_named(string text, string mention, string kind) =>
        Assert.Equal(kind, Propose(text, mention).Proposal.Kind.ToString());

    [Fact]
    public void Names_the_subject_of_a_relative_clause_by_its_pronoun()
    {
        var (weighing, proposal) = Propose("Lind met Park, who said the plan was “a mistake”.", "who");

        Assert.Equal((AttributionKind.Pronoun, "say"), (proposal.Kind, proposal.Cue?.Lemma));
        Assert.Equal("who", proposal.Mention.In(weighing.Text));
        Assert.Equal("Park", weighing.Analysis.Discourse.Sources[proposal.Source].Name);
    }

    [Fact]
    public void Names_the_possessor_alone_and_gives_it_no_cue()
    {
        var (weighing, proposal) = Propose("Jo Park’s lawyers called the charge “a fairy tale”.", "Jo Park");

        Assert.Equal((AttributionKind.Explicit, null), (proposal.Kind, proposal.Cue));
        Assert.Equal("Jo Park", proposal.Mention.In(weighing.Text));
        Assert.Equal("Jo Park", weighing.Analysis.Discourse.Sources[proposal.Source].Name);
    }

    private static (Weighing Weighing, Proposal Proposal) Propose(string text, string mention)
    {
        var weighing = Weighing.Of(text);
        return (weighing, CombinedEvidence.Propose(weighing.Context(), weighing.Candidate(mention)));
    }
}
