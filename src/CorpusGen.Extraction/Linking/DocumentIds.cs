using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Linking;

/// <summary>
/// Names the documents: by the id they came with, else by that of their front matter unless a document before has it, else by the
/// file name without extension, with as many folders before it as it takes to tell two apart. Letter case alone tells nothing
/// apart: file systems differ in it.
/// </summary>
internal static class DocumentIds
{
    private static readonly string[] Extensions = [".txt", ".md"];

    /// <summary>The ids of documents, each id once.</summary>
    /// <param name="documents">The documents in the order of the corpus.</param>
    /// <returns>An id for each.</returns>
    public static string[] Of(IReadOnlyList<DocumentFacts> documents)
    {
        var given = Given(documents);
        var ids = given.Select((id, position) => id ?? Name(PathOf(documents, position), folders: 0)).ToArray();
        for (var folders = 1; Widen(documents, given, ids, folders); folders++)
        {
        }

        TellApartByExtension(documents, given, ids);
        TellApartByNumber(ids);
        return ids;
    }

    private static string PathOf(IReadOnlyList<DocumentFacts> documents, int position) => documents[position].Document.Path;

    // Ids that documents came with are to be kept to the letter, so they are taken before those that stand in a text.
    private static string?[] Given(IReadOnlyList<DocumentFacts> documents)
    {
        var taken = new HashSet<string>(documents.Select(d => d.Document.Id).OfType<string>(), StringComparer.OrdinalIgnoreCase);
        return [.. documents.Select(d => d.Document.Id ?? (d.FrontMatter?.Id is { } id && taken.Add(id.Text) ? id.Text : null))];
    }

    private static bool Widen(IReadOnlyList<DocumentFacts> documents, string?[] given, string[] ids, int folders)
    {
        var changed = false;
        foreach (var position in Ambiguous(ids))
        {
            if (given[position] is not null) continue;
            var wider = Name(PathOf(documents, position), folders);
            changed |= wider != ids[position];
            ids[position] = wider;
        }

        return changed;
    }

    // a/talks.txt and a/talks.md
    private static void TellApartByExtension(IReadOnlyList<DocumentFacts> documents, string?[] given, string[] ids)
    {
        foreach (var position in Ambiguous(ids))
        {
            if (given[position] is null) ids[position] = PathOf(documents, position);
        }
    }

    // Two documents that came with one id, or one path listed twice: nothing but their order is left.
    private static void TellApartByNumber(string[] ids)
    {
        var taken = new HashSet<string>(ids, StringComparer.OrdinalIgnoreCase);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < ids.Length; i++)
        {
            if (seen.Add(ids[i])) continue;
            var number = 2;
            string id;
            do id = ids[i] + "~" + (number++).ToString(CultureInfo.InvariantCulture);
            while (!taken.Add(id));
            ids[i] = id;
        }
    }

    private static List<int> Ambiguous(string[] ids) =>
        [.. Enumerable.Range(0, ids.Length).GroupBy(i => ids[i], StringComparer.OrdinalIgnoreCase)
            .Where(g => g.Skip(1).Any()).SelectMany(g => g)];

    private static string Name(string path, int folders)
    {
        var start = path.Length;
        for (var parts = 0; parts <= folders && start > 0; parts++) start = Math.Max(path.LastIndexOf('/', start - 1), 0);
        var name = path.Substring(start).TrimStart('/');
        foreach (var extension in Extensions)
        {
            if (name.Length > extension.Length && name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return name.Substring(0, name.Length - extension.Length);
        }

        return name;
    }
}
