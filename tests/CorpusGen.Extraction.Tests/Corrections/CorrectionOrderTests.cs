using System.Linq;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Corrections;

public class CorrectionOrderTests
{
    [Fact]
    public void Gives_the_same_corpus_for_any_order_of_documents_and_files()
    {
        DocumentFacts[] documents = [.. new[] { "“We stay,” Mara Lind said.", "“We go,” Lind said.", "“We may,” Tim Dahl said." }
            .Select((t, i) => DocumentExtractor.Extract(new DocumentText($"{i}.txt", t)))];
        CorrectionsFile[] files = [.. new[]
            {
                "speakers:\n  - speaker: Tim Dahl\n    merge: [Mara Lind]\n",
                "quotes:\n  - article: '2'\n    quote: We may\n    speaker: Ole Krag\n  - article: '9'\n    quote: x\n    speaker: Ole Krag\n",
            }.Select((t, i) => CorrectionsReader.Read(new DocumentText($"{i}.corpus.yaml", t)))];

        var corpus = CorpusLinker.Link(documents, files);

        Assert.Single(corpus.CorrectionDiagnostics);
        Assert.Equal(corpus, CorpusLinker.Link([.. documents.Reverse()], [.. files.Reverse()]));
    }

    [Fact]
    public void Corrects_again_what_a_memory_keeps()
    {
        LinkableDocument[] documents = [new(DocumentExtractor.Extract(new DocumentText("a.txt", "“We stay,” Mara Lind said.\n\n“We go,” Tim Dahl said.")))];
        var memory = new LinkingMemory();
        var first = Link("We stay");

        Assert.Equal("We go,", first.Quotes[0].Fact.TextIn(documents[0].Facts.Document.Text));
        Assert.Equal(first, Link("We stay"));
        Assert.Equal("We stay,", Link("We go").Quotes[0].Fact.TextIn(documents[0].Facts.Document.Text));

        CorpusFacts Link(string words) => CorpusLinker.Link(
            documents, [CorrectionsReader.Read(new DocumentText("c.corpus.yaml", $"quotes:\n  - article: a\n    quote: {words}\n    not-a-quote: true\n"))], memory).Facts;
    }
}
