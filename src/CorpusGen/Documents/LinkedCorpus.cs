using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using CorpusGen.Diagnostics;
using CorpusGen.Extraction;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Documents;

/// <summary>A corpus with its facts and all that is to be said of its documents.</summary>
/// <param name="Name">The name of its class.</param>
/// <param name="Facts">The facts.</param>
/// <param name="Documents">The documents, in the order of the facts.</param>
/// <param name="Diagnostics">What readers of the build should know.</param>
internal sealed record LinkedCorpus(
    string Name, CorpusFacts Facts, EquatableArray<ExtractedDocument> Documents, EquatableArray<DiagnosticModel> Diagnostics)
{
    /// <summary>Links a corpus. Nothing is thrown: after a fault the corpus is empty and says so.</summary>
    /// <param name="input">Its documents.</param>
    /// <param name="memory">What earlier linkings have left.</param>
    /// <returns>The corpus.</returns>
    public static LinkedCorpus Of(CorpusInput input, LinkingMemory memory)
    {
        var problems = input.Documents.Select(d => d.Problem).Concat(input.Corrections.Select(c => c.Problem)).OfType<DiagnosticModel>();
        try
        {
            var corrections = input.Corrections.Where(c => c.File is not null).ToList();
            var (facts, linked) = CorpusLinker.Link(
                [.. input.Documents.Where(d => d.Document is not null).Select(d => d.Document!)], corrections.ConvertAll(c => c.File!), memory);
            var documents = InOrder(linked, input);
            var diagnostics = facts.Diagnostics.Select(d => Locate(d, documents))
                .Concat(facts.CorrectionDiagnostics.Select(d => Locate(d, facts, corrections)));
            return new LinkedCorpus(input.Name, facts, documents, problems.Concat(diagnostics).ToEquatableArray());
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new LinkedCorpus(input.Name, new CorpusFacts(), [], problems.Append(Fault.Report(exception)).ToEquatableArray());
        }
    }

    /// <summary>Whether it is the same linking. A corpus is linked again only when a text has changed, and it holds its texts.</summary>
    /// <param name="other">The other corpus.</param>
    /// <returns>False without a look at what is nearly all the same.</returns>
    public bool Equals(LinkedCorpus? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    private static EquatableArray<ExtractedDocument> InOrder(IReadOnlyList<LinkableDocument> linked, CorpusInput input)
    {
        var documents = new Dictionary<DocumentText, ExtractedDocument>();
        foreach (var document in input.Documents)
        {
            if (document.Document is { } extracted) documents[extracted.Facts.Document] = document;
        }

        return linked.Select(d => documents[d.Facts.Document].Corrected(d)).ToEquatableArray();
    }

    private static DiagnosticModel Locate(CorpusDiagnostic diagnostic, EquatableArray<ExtractedDocument> documents)
    {
        var document = documents[diagnostic.Document];
        var place = DiagnosticPlace.Of(document.FullPath, document.Document!.Facts.Document, diagnostic.Span);
        return new(diagnostic.Rule, place, diagnostic.Arguments);
    }

    private static DiagnosticModel Locate(CorrectionDiagnostic diagnostic, CorpusFacts facts, List<ReadCorrections> corrections)
    {
        var file = facts.Corrections[diagnostic.File];
        var path = corrections.Find(c => c.File!.Equals(file))!.FullPath;
        return new(diagnostic.Rule, DiagnosticPlace.Of(path, file.Document, diagnostic.Span), diagnostic.Arguments);
    }
}
