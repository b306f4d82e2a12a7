using CorpusGen.Extraction.Explanation;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction;

/// <summary>One document again, this time with the reasons. A pure function of the document; safe to call from many threads.</summary>
public static class DocumentExplainer
{
    /// <summary>Finds what a document says of itself, and what was weighed for each of its quotations.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The facts that <see cref="DocumentExtractor.Extract(DocumentText)"/> gives, with the reasons; never null.</returns>
    public static DocumentExplanation Explain(DocumentText document)
    {
        var record = new WeighingRecord();
        using var workspace = Workspace.Rent();
        var (facts, scene) = DocumentExtractor.Extract(document, workspace, record.Add);
        return new DocumentExplanation(facts, new ExplanationReader(facts, scene, record).Read());
    }
}
