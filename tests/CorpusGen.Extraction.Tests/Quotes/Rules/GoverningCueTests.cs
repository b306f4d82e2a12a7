using CorpusGen.Extraction.Quotes.Rules;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Rules;

public class GoverningCueTests
{
    [Theory]
    [InlineData("Mara Lind told the board the plan was “a mistake”.", "Mara Lind")]
    [InlineData("She attacked it as “a mistake”.", "She")]
    [InlineData("Mara Lind said that the bridge was “beyond repair”.", "Mara Lind")]
    [InlineData("Mara Lind said Jon Park was “a fool”.", "Mara Lind")]
    [InlineData("Mara Lind said Jon Park had called her “a fool”.", "Jon Park")]
    [InlineData("The Oxby Herald reported that Ada Quist called the plan “dead”.", "Ada Quist")]
    [InlineData("Said Mara Lind: “We stay here for good.”", "Mara Lind")]
    [InlineData("Mara Lind said she was “tired”.", "Mara Lind")]
    [InlineData("Mara Lind has repeatedly warned that there would be “a lost decade”.", "Mara Lind")]
    [InlineData("Ada Quist told Tom Hale he was “a fool”.", "Ada Quist")]
    [InlineData("Ada Quist believes the bridge is “beyond repair”.", "Ada Quist")]
    [InlineData("The report found that the bridge was “beyond repair”.", "The report")]
    [InlineData("Mara Lind criticised the port, saying it had “no plan”.", "Mara Lind")]
    [InlineData("Mara Lind said she would call it “a mistake”.", "Mara Lind")]
    [InlineData("Mara Lind smiled, “Good.”", "Mara Lind")]
    [InlineData("Jon Park had called it “a mistake”, Mara Lind said.", "Jon Park")]
    public void Takes_the_subject_of_the_verb_that_governs_the_clause(string text, string mention) =>
        Assert.Equal(mention, Analysis.Of(text).Proposed(new GoverningCue()));

    [Theory]
    [InlineData("Mara Lind attacked Jon Park as “a fool”.", "Mara Lind")]
    [InlineData("Mara Lind called Jon Park “a fool”.", "Mara Lind")]
    [InlineData("Mara Lind described the plan put forward by Jon Park as “a mistake”.", "Mara Lind")]
    [InlineData("Tom Hale accused Ada Quist of “sleeping on the job”.", "Tom Hale")]
    [InlineData("Ada Quist accused Tom Hale, who chairs the board, of “sleeping on the job”.", "Ada Quist")]
    [InlineData("Mara Lind praised the crew and chided the board for “sleeping on the job”.", "Mara Lind")]
    [InlineData("The senator, speaking to reporters on Monday, called the bill “dead”.", "The senator")]
    public void Keeps_nearer_objects_from_the_words_of_whom_evaluates_them(string text, string mention) =>
        Assert.Equal(mention, Analysis.Of(text).Proposed(new GoverningCue()));

    [Theory]
    [InlineData("The plan was described by Mara Lind as “a mistake”.", "Mara Lind")]
    [InlineData("Jon Park was called “a fool” by Mara Lind.", "Mara Lind")]
    [InlineData("Ada Quist was accused by Tom Hale of “sleeping on the job”.", "Tom Hale")]
    public void Takes_the_agent_of_a_passive(string text, string mention) =>
        Assert.Equal(mention, Analysis.Of(text).Proposed(new GoverningCue()));

    [Theory]
    [InlineData("The Herald quoted her as saying it was “a mistake”.", "her")]
    [InlineData("The Herald quoted Mara Lind as saying: “We are ready.”", "Mara Lind")]
    [InlineData("Mara Lind was quoted as saying: “We are ready.”", "Mara Lind")]
    [InlineData("Mara Lind was quoted by the Herald as saying the plan was “a mistake”.", "Mara Lind")]
    public void Takes_whom_an_outlet_quotes(string text, string mention) =>
        Assert.Equal(mention, Analysis.Of(text).Proposed(new GoverningCue()));

    [Theory]
    [InlineData("The aim, Mara Lind said, is “a rest”.", "Mara Lind")]
    [InlineData("The trouble, says Mara Lind, is that “nobody came”.", "Mara Lind")]
    [InlineData("The plan, said Jon Park of the Harbour Board, was “a mistake”.", "Jon Park")]
    [InlineData("Ada Quist, Jon Park said, called the plan “a mistake”.", "Ada Quist")]
    [InlineData("Ada Quist called the plan, Jon Park said, “a mistake”.", "Ada Quist")]
    public void Takes_the_speaker_of_an_aside(string text, string mention) =>
        Assert.Equal(mention, Analysis.Of(text).Proposed(new GoverningCue()));

    [Theory]
    [InlineData("Mara Lind left the “old” port.")]
    [InlineData("The plan is “dead”.")]
    [InlineData("Ada Quist was accused of “sleeping on the job”.")]
    [InlineData("“We are ready.”")]
    [InlineData("It was called “a mess”.")]
    public void Leaves_clauses_without_a_report_alone(string text) =>
        Assert.Null(Analysis.Of(text).Proposed(new GoverningCue()));

    [Theory]
    [InlineData("The Herald quoted Mara Lind as saying: “We are ready.”", "The Herald")]
    [InlineData("Mara Lind was quoted by the Herald as saying the plan was “a mistake”.", "the Herald")]
    [InlineData("Mara Lind was quoted as saying: “We are ready.”", null)]
    [InlineData("Mara Lind told the Herald that it was “a mistake”.", null)]
    public void Tells_the_outlet_that_relays(string text, string? outlet) =>
        Assert.Equal(outlet, Analysis.Of(text).Ask(new GoverningCue())?.Via?.Name);

    [Theory]
    [InlineData("Mara Lind said the bridge was “late”.", "governing-cue")]
    [InlineData("Mara Lind called the bridge “late”.", "governing-cue-nearest")]
    [InlineData("The bridge was called by Mara Lind “a mistake”.", "cue-by-speaker")]
    [InlineData("The Herald quoted Mara Lind as saying: “We are ready.”", "relayed-speech")]
    public void Tells_by_name_how_the_verb_governs(string text, string rule) =>
        Assert.Equal(rule, Analysis.Of(text).Ask(new GoverningCue())?.Rule.Text);

    [Theory]
    [InlineData("Lind spoke of Park, who called her “a fool”.", "who", "Park")]
    [InlineData("“We lost,” said Park, who called her “a fool”.", "who", "Park", 1)]
    [InlineData("Park, who called her “a fool”, left.", "Park", "Park")]
    [InlineData("Lind read a letter from Park, which called her “a fool”.", "which", "Park")]
    public void Names_a_source_by_its_relative_pronoun(string text, string mention, string name, int quotation = 0)
    {
        var analysis = Analysis.Of(text);

        Assert.Equal(mention, analysis.Ask(new GoverningCue(), quotation)?.Mention.In(analysis.Text));
        Assert.Equal(name, analysis.Discourse.Sources[analysis.Ask(new GoverningCue(), quotation)!.Value.Source].Name);
    }

    [Theory]
    [InlineData("“No,” Lind said, adding that it was “a mistake”.", "add", 1)]
    [InlineData("Lind spoke of Park, who called her “a fool”.", "call", 0)]
    [InlineData("Lind said she would call it “a mistake”.", "say", 0)]
    public void Chooses_the_verb_that_reports(string text, string cue, int quotation) =>
        Assert.Equal(cue, Analysis.Of(text).Ask(new GoverningCue(), quotation)?.Cue?.Lemma);
}
