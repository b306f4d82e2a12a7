using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Extraction;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Model;
using CorpusGen.Tool.Input;

namespace CorpusGen.Tool.Extraction;

/// <summary>Reads and extracts documents side by side, then links them.</summary>
internal static class ExtractionRun
{
    /// <summary>Runs the engine over all documents.</summary>
    /// <param name="input">The documents.</param>
    /// <param name="jobs">How many at once; the result does not depend on it.</param>
    /// <param name="console">Who hears of each document done, if it is a terminal.</param>
    /// <returns>The facts, and what was left out.</returns>
    public static ExtractionResult Run(FoundDocuments input, int jobs, ToolConsole console)
    {
        using var progress = new Progress(console, input.Documents.Count);
        var documents = input.Documents;
        var facts = new DocumentFacts?[documents.Count];
        var skipped = new ConcurrentBag<SkippedDocument>();
        Parallel.For(0, documents.Count, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i =>
        {
            facts[i] = Read(documents[i], DocumentExtractor.Extract, skipped);
            progress.Advance();
        });

        var corrections = input.Corrections.ConvertAll(file => Read(file, CorrectionsReader.Read, skipped));
        return new ExtractionResult(
            CorpusLinker.Link([.. facts.OfType<DocumentFacts>()], [.. corrections.OfType<CorrectionsFile>()]),
            [.. skipped.OrderBy(s => s.Path, StringComparer.Ordinal).ThenBy(s => s.Reason, StringComparer.Ordinal)],
            input.Metadata);
    }

    private static T? Read<T>(PendingDocument pending, Func<DocumentText, T> read, ConcurrentBag<SkippedDocument> skipped)
        where T : class
    {
        try
        {
            if (pending.Load(out var problem) is { } document) return read(document);
            skipped.Add(new SkippedDocument(pending.Path, DiagnosticRules.Unreadable, problem!));
        }
        catch (Exception fault)
        {
            // One document must not cost the others; the engine promises not to throw, and this is for when it breaks the promise.
            skipped.Add(new SkippedDocument(pending.Path, DiagnosticRules.InternalFault, fault.GetType().Name));
        }

        return null;
    }
}
