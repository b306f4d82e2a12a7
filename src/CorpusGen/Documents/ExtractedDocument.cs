using System;
using CorpusGen.Diagnostics;
using CorpusGen.Emit.Members;
using CorpusGen.Extraction;

namespace CorpusGen.Documents;

/// <summary>A document with its facts, or with what keeps it out of its corpus.</summary>
/// <param name="FullPath">The path as the compiler knows it, for locations.</param>
/// <param name="Path">The path relative to the project.</param>
/// <param name="Corpus">The name of the corpus class; empty for the project's default.</param>
/// <param name="Document">Its facts, ready to be linked with others, or null.</param>
/// <param name="Problem">What is to be said of it, or null.</param>
internal sealed record ExtractedDocument(string FullPath, string Path, string Corpus, LinkableDocument? Document, DiagnosticModel? Problem)
{
    /// <summary>What the article is called, or null where there are no facts.</summary>
    public ArticleLabel? Label { get; init; }

    /// <summary>Runs the engine over a document. Nothing is thrown: a fault costs this document, not the build.</summary>
    /// <param name="reading">The document's text.</param>
    /// <returns>The facts or the problem.</returns>
    public static ExtractedDocument Of(DocumentReading reading)
    {
        var extracted = new ExtractedDocument(reading.FullPath, reading.Path, reading.Corpus, null, null);
        if (reading.Document is not { } document) return extracted.With(Descriptors.Unreadable.Id, reading.Problem ?? string.Empty);
        try
        {
            var facts = DocumentExtractor.Extract(document);
            return extracted with { Document = new LinkableDocument(facts), Label = ArticleLabel.Of(facts) };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return extracted.With(Descriptors.InternalFault.Id, Fault.Describe(exception));
        }
    }

    /// <summary>The document as corrections leave it.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The same where they leave it as it is.</returns>
    public ExtractedDocument Corrected(LinkableDocument document) =>
        ReferenceEquals(document, Document) ? this : this with { Document = document, Label = ArticleLabel.Of(document.Facts) };

    private ExtractedDocument With(string id, string argument) =>
        this with { Problem = new DiagnosticModel(id, DiagnosticPlace.StartOf(FullPath), [argument]) };
}
