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
        var problems = input.Documents.Where(d => d.Problem is not null).Select(d => d.Problem!);
        try
        {
            var facts = CorpusLinker.Link([.. input.Documents.Where(d => d.Document is not null).Select(d => d.Document!)], memory);
            var documents = InOrder(facts, input);
            var diagnostics = facts.Diagnostics.Select(d => Locate(d, documents));
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

    private static EquatableArray<ExtractedDocument> InOrder(CorpusFacts facts, CorpusInput input)
    {
        var documents = new Dictionary<DocumentText, ExtractedDocument>();
        foreach (var document in input.Documents)
        {
            if (document.Document is { } linked) documents[linked.Facts.Document] = document;
        }

        return facts.Documents.Select(d => documents[d.Facts.Document]).ToEquatableArray();
    }

    private static DiagnosticModel Locate(CorpusDiagnostic diagnostic, EquatableArray<ExtractedDocument> documents)
    {
        var document = documents[diagnostic.Document];
        var place = DiagnosticPlace.Of(document.FullPath, document.Document!.Facts.Document, diagnostic.Span);
        return new(diagnostic.Rule, place, diagnostic.Arguments);
    }
}
