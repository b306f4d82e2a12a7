using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Documents;

/// <summary>The documents of one corpus.</summary>
/// <param name="Name">The name of its class.</param>
/// <param name="Documents">The documents by path, each path once.</param>
internal sealed record CorpusInput(string Name, EquatableArray<ExtractedDocument> Documents)
{
    /// <summary>Sorts documents into corpora.</summary>
    /// <param name="documents">All documents of the project.</param>
    /// <param name="defaultName">The class of documents that name none.</param>
    /// <returns>The corpora by name; an empty one where the project has no document, so that `Corpus.Articles` compiles.</returns>
    public static IEnumerable<CorpusInput> Group(ImmutableArray<ExtractedDocument> documents, string defaultName)
    {
        if (documents.IsEmpty) return [new CorpusInput(defaultName, [])];

        // MSBuild compares ignoring case, so News and news are one corpus; two would also be one generated file.
        return documents
            .GroupBy(d => d.Corpus.Length == 0 ? defaultName : d.Corpus, StringComparer.OrdinalIgnoreCase)
            .Select(g => new CorpusInput(FirstSpelling(g, defaultName), Distinct(g)))
            .OrderBy(c => c.Name, StringComparer.Ordinal);
    }

    private static string FirstSpelling(IEnumerable<ExtractedDocument> documents, string defaultName) =>
        documents.Select(d => d.Corpus.Length == 0 ? defaultName : d.Corpus).OrderBy(n => n, StringComparer.Ordinal).First();

    // A file listed twice, by two globs say, is one document.
    private static EquatableArray<ExtractedDocument> Distinct(IEnumerable<ExtractedDocument> documents) =>
        documents
            .OrderBy(d => d.Path, StringComparer.Ordinal)
            .GroupBy(d => d.FullPath, StringComparer.Ordinal)
            .Select(g => g.First())
            .ToEquatableArray();
}
