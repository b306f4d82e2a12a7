using CorpusGen.Extraction.Quotes.Rules;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Rules;

public class ContinuationTests
{
    [Theory]
    [InlineData("“We are ready,” Mara Lind said. “The rest is talk.”", "Mara Lind", 1)]
    [InlineData("“We are ready,” said Mara Lind. She looked up. “The rest is talk.”", "Mara Lind", 1)]
    [InlineData("Mara Lind said: “We are ready.” “The rest is talk.”", "Mara Lind", 1)]
    [InlineData("“I am tired,” Hale says, and laughs. “But I will go on.”", "Hale", 1)]
    public void Goes_on_with_the_speaker_before_in_the_paragraph(string text, string mention, int quotation) =>
        Assert.Equal(mention, Analysis.Of(text).Proposed(new Continuation(), quotation));

    [Theory]
    [InlineData("“We are ready,” Mara Lind said.\n\n“The rest is talk.”", 1)]
    [InlineData("“We are ready.”", 0)]
    [InlineData("“We are ready.” Nobody spoke.\n\n“The rest is talk.”", 1)]
    public void Begins_anew_with_a_paragraph(string text, int quotation) =>
        Assert.Null(Analysis.Of(text).Proposed(new Continuation(), quotation));

    [Theory]
    [InlineData("“We are ready,” Mara Lind said. “The rest is talk.”", 0.9, "continuation-in-paragraph")]
    [InlineData("“We are ready,” Mara Lind said. “The rest is talk.”", 0.4, "continuation-of-guess")]
    [InlineData("Mara Lind called it “a mess” and “a disgrace”.", 0.9, "continuation-in-sentence")]
    [InlineData("Mara Lind called it “a mess”. The port was “late”.", 0.9, "continuation-mid-sentence")]
    public void Is_as_sure_as_what_stands_around_it_and_what_it_goes_on_from(string text, double probability, string rule)
    {
        var analysis = Analysis.Of(text);
        var first = analysis.Ask(new SpeakerCueAfter()) ?? analysis.Ask(new GoverningCue());
        var second = new Continuation().Propose(analysis.Scene, 1, [first!.Value with { Probability = probability }, null]);
        Assert.Equal(rule, second?.Rule.Text);
    }
}
