using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Linking;

/// <summary>Says which documents are not called as their front matter would have them called, because another one is.</summary>
internal static class RepeatedIds
{
    /// <summary>The diagnostics of a corpus, each at the id that is not used.</summary>
    /// <param name="corpus">The corpus, complete but for diagnostics.</param>
    /// <returns>The diagnostics, in the order of the documents.</returns>
    public static IEnumerable<CorpusDiagnostic> Of(CorpusFacts corpus)
    {
        var refused = Enumerable.Range(0, corpus.Documents.Count).Where(d => WantedBy(corpus.Documents[d]) is not null).ToList();
        if (refused.Count == 0) return [];
        var owners = corpus.Documents.ToLookup(d => d.Id, StringComparer.OrdinalIgnoreCase);
        return refused.Select(d => Describe(corpus, d, owners));
    }

    /// <summary>The id that the front matter of a document wants and that it has not got.</summary>
    private static WrittenText? WantedBy(CorpusDocument document) =>
        document.Facts is { Document.Id: null, FrontMatter.Id: { } id } && id.Text != document.Id ? id : null;

    private static CorpusDiagnostic Describe(CorpusFacts corpus, int position, ILookup<string, CorpusDocument> owners)
    {
        var document = corpus.Documents[position];
        var id = WantedBy(document)!;
        return new CorpusDiagnostic(
            DiagnosticRules.RepeatedId.Id, position, id.Span, [id.Text, owners[id.Text].First().Facts.Document.Path, document.Id]);
    }
}
