using System.Collections.Generic;
using System.Linq;
using CorpusGen.Measure;
using Xunit;

namespace CorpusGen.Extraction.Tests.Measure;

public class CrossValidationTests
{
    private const int Documents = 10;
    private const int General = Documents;

    [Fact]
    public void Judges_each_example_once()
    {
        var examples = ByDocument(isGeneral: true);
        var judged = CrossValidation.Run(examples, Documents + 1, 0.002, 5).Select(o => o.Example).ToList();

        Assert.Equal(examples.Count, judged.Count);
        Assert.Equal(examples.Count, judged.Distinct().Count());
    }

    [Fact]
    public void Lets_evidence_that_other_documents_have_help() =>
        Assert.All(CrossValidation.Run(ByDocument(isGeneral: true), Documents + 1, 0.002, 5), o => Assert.True(o.IsRight));

    /// <summary>What is only in the document itself must not help: nothing fitted on a document judges it.</summary>
    [Fact]
    public void Lets_no_evidence_of_the_document_itself_help()
    {
        var examples = ByDocument(isGeneral: false);
        var fitted = MaximumEntropy.Fit(examples, Documents + 1, 0.002);

        Assert.All(examples, e => Assert.True(Outcome.Of(e, fitted).IsRight));
        Assert.All(CrossValidation.Run(examples, Documents + 1, 0.002, 5), o => Assert.False(o.IsRight));
    }

    /// <summary>Twenty examples a document, the right candidate marked by evidence of all or of its document alone.</summary>
    private static List<Example> ByDocument(bool isGeneral) =>
        [.. Enumerable.Range(0, 20 * Documents).Select(i => Examples.Of($"document {i % Documents}", [], [isGeneral ? General : i % Documents]))];
}
