using System.Linq;
using CorpusGen.Extraction.Quotes.Evidence;
using CorpusGen.Measure;
using Xunit;

namespace CorpusGen.Extraction.Tests.Measure;

public class ExampleReaderTests
{
    private const string Text = "“We stay for the winter,” Mara Lind told the council on Tuesday. The port runs on “green” diesel. Jo Park called it “a mess”.";

    private readonly Vocabulary _vocabulary = new();

    [Fact]
    public void Marks_the_candidates_that_people_marked()
    {
        var examples = Read(("direct", "We stay for the winter,", "Mara Lind"), ("mixed", "a mess", "Jo Park"));

        Assert.Equal(["direct", "nobody", "mixed"], examples.Select(e => e.Kind));
        Assert.All(examples, e => Assert.Contains(true, e.IsRight));
        Assert.All(examples, e => Assert.Equal(!e.IsSpeech, e.IsRight[e.Nobody]));
        Assert.All(examples, e => Assert.Equal(e.Evidence.Count, e.IsRight.Count));
        Assert.Contains(examples[0].Rules, r => r is { Rule: "quotation-speaker-cue", IsRight: true });
    }

    [Fact]
    public void Marks_the_evidence_of_each_candidate()
    {
        var example = Read(("direct", "We stay for the winter,", "Mara Lind"), ("mixed", "a mess", "Jo Park"))[0];

        Assert.Contains(_vocabulary.NumberOf("phrase name direct"), example.Evidence[example.IsRight.IndexOf(true)]);
        Assert.Contains(_vocabulary.NumberOf("nobody direct"), example.Evidence[example.Nobody]);
    }

    [Fact]
    public void Leaves_out_speech_whose_source_nobody_marked() =>
        Assert.Equal(["nobody", "nobody"], Read(("direct", "We stay for the winter,", "")).Select(e => e.Kind));

    private Example[] Read(params (string Kind, string Content, string Source)[] attributions) =>
        [.. new ExampleReader(_vocabulary, EvidenceWeights.Measured).Read([AnnotatedDocument.Parse(Annotated.Line("a", Text, attributions))])];
}
