using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using CorpusGen.Emit;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Documents;

/// <summary>The documents of one corpus, and what is to be put right about them.</summary>
/// <param name="Name">The name of its class.</param>
/// <param name="Documents">The documents by path, each path once.</param>
/// <param name="Corrections">The corrections files by path, each path once.</param>
internal sealed record CorpusInput(string Name, EquatableArray<ExtractedDocument> Documents, EquatableArray<ReadCorrections> Corrections)
{
    /// <summary>Sorts documents and corrections into corpora.</summary>
    /// <param name="documents">All documents of the project.</param>
    /// <param name="corrections">All corrections files.</param>
    /// <param name="defaultName">The class of documents that name none.</param>
    /// <returns>The corpora by name; an empty one where the project has no document, so that `Corpus.Articles` compiles.</returns>
    public static IEnumerable<CorpusInput> Group(
        ImmutableArray<ExtractedDocument> documents, ImmutableArray<ReadCorrections> corrections, string defaultName)
    {
        // MSBuild compares ignoring case, so News and news are one corpus; two would also be one generated file. So are names of
        // which one gives way to the other: Article and _Article.
        var names = documents.Select(d => d.Corpus).Concat(corrections.Select(c => c.Corpus)).Select(OrDefault).DefaultIfEmpty(defaultName);
        var documentsOf = documents.ToLookup(d => Key(OrDefault(d.Corpus)), StringComparer.OrdinalIgnoreCase);
        var correctionsOf = corrections.ToLookup(c => Key(OrDefault(c.Corpus)), StringComparer.OrdinalIgnoreCase);
        return names
            .GroupBy(Key, StringComparer.OrdinalIgnoreCase)
            .Select(g => g.OrderBy(n => n, StringComparer.Ordinal).First())
            .OrderBy(n => n, StringComparer.Ordinal)
            .Select(n => new CorpusInput(
                n, Distinct(documentsOf[Key(n)], d => d.Path, d => d.FullPath), Distinct(correctionsOf[Key(n)], c => c.Path, c => c.FullPath)));

        string OrDefault(string name) => name.Length == 0 ? defaultName : name;
    }

    private static string Key(string name) => TypeNames.OfCorpus(name).TrimStart('@');

    // A file listed twice, by two globs say, is one.
    private static EquatableArray<T> Distinct<T>(IEnumerable<T> files, Func<T, string> path, Func<T, string> fullPath)
        where T : IEquatable<T>
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return files.OrderBy(path, StringComparer.Ordinal).Where(f => seen.Add(fullPath(f))).ToEquatableArray();
    }
}
