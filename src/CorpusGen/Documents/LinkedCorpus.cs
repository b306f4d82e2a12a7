using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Diagnostics;
using CorpusGen.Extraction;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Documents;

/// <summary>A corpus with its facts and all that is to be said of its documents.</summary>
/// <param name="Name">The name of its class.</param>
/// <param name="Facts">The facts.</param>
/// <param name="FullPaths">The paths of the documents as the compiler knows them, in the order of the facts.</param>
/// <param name="Diagnostics">What readers of the build should know.</param>
internal sealed record LinkedCorpus(
    string Name, CorpusFacts Facts, EquatableArray<string> FullPaths, EquatableArray<DiagnosticModel> Diagnostics)
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
            var paths = FindFullPaths(facts, input);
            var diagnostics = facts.Diagnostics.Select(d => Locate(d, facts, paths));
            return new LinkedCorpus(input.Name, facts, paths, problems.Concat(diagnostics).ToEquatableArray());
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new LinkedCorpus(input.Name, new CorpusFacts(), [], problems.Append(Fault.Report(exception)).ToEquatableArray());
        }
    }

    private static EquatableArray<string> FindFullPaths(CorpusFacts facts, CorpusInput input)
    {
        var paths = new Dictionary<DocumentText, string>();
        foreach (var document in input.Documents)
        {
            if (document.Document is { } linked) paths[linked.Facts.Document] = document.FullPath;
        }

        return facts.Documents.Select(d => paths[d.Facts.Document]).ToEquatableArray();
    }

    private static DiagnosticModel Locate(CorpusDiagnostic diagnostic, CorpusFacts facts, EquatableArray<string> paths)
    {
        var document = facts.Documents[diagnostic.Document].Facts.Document;
        return new(diagnostic.Rule, DiagnosticPlace.Of(paths[diagnostic.Document], document, diagnostic.Span), diagnostic.Arguments);
    }
}
