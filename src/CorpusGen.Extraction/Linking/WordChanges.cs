using System.Collections.Generic;
using System.Linq;
using System;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Linking;

/// <summary>
/// Turns aligned words into runs of displayed words that together spell both quotations. A displayed word whose parts went
/// different ways ("don't" against "did not") is one change with all that it is aligned to.
/// </summary>
internal static class WordChanges
{
    /// <summary>The runs, in order.</summary>
    /// <param name="reference">The reference's words.</param>
    /// <param name="version">The version's words.</param>
    /// <param name="columns">Their alignment.</param>
    /// <returns>The changes; neighbours differ in kind.</returns>
    public static EquatableArray<WordChange> Of(SayingWords reference, SayingWords version, List<AlignedWords> columns)
    {
        var runs = new List<(ChangeKind Kind, List<string> Reference, List<string> Version)>();
        int i = 0, j = 0, words = 0, versionWords = 0;
        for (var first = 0; first < columns.Count;)
        {
            var end = EndOfBlock(reference, version, columns, first, ref words, ref versionWords);
            var theirs = Take(reference, columns, first, end, c => c.Reference, ref i);
            var ours = Take(version, columns, first, end, c => c.Version, ref j);
            Add(runs, KindOf(theirs, ours), theirs, ours);
            first = end;
        }

        return runs.Select(r => new WordChange(r.Kind, string.Join(" ", r.Reference), string.Join(" ", r.Version))).ToEquatableArray();
    }

    // A block ends where no displayed word of either side goes on. Each word stands in one column, in order, so counting the
    // columns passed tells which word comes next.
    private static int EndOfBlock(
        SayingWords reference, SayingWords version, List<AlignedWords> columns, int first, ref int words, ref int versionWords)
    {
        var end = first;
        do
        {
            if (columns[end].Reference >= 0) words++;
            if (columns[end].Version >= 0) versionWords++;
            end++;
        }
        while (end < columns.Count && (GoesOn(reference, words) || GoesOn(version, versionWords)));
        return end;
    }

    private static bool GoesOn(SayingWords words, int next) =>
        next > 0 && next < words.Count && words.ChunkOf(next) == words.ChunkOf(next - 1);

    private static List<string> Take(
        SayingWords words, List<AlignedWords> columns, int first, int end, Func<AlignedWords, int> side, ref int chunk)
    {
        var taken = new List<string>();
        for (var n = first; n < end; n++)
        {
            if (side(columns[n]) < 0) continue;
            for (; chunk <= words.ChunkOf(side(columns[n])); chunk++) taken.Add(words.Display(chunk));
        }

        return taken;
    }

    private static ChangeKind KindOf(List<string> reference, List<string> version)
    {
        if (reference.Count == 0) return ChangeKind.Added;
        if (version.Count == 0) return ChangeKind.Removed;
        var isSame = reference.Select(Slug.Of).SequenceEqual(version.Select(Slug.Of), StringComparer.Ordinal);
        return isSame ? ChangeKind.Kept : ChangeKind.Replaced;
    }

    private static void Add(
        List<(ChangeKind Kind, List<string> Reference, List<string> Version)> runs,
        ChangeKind kind,
        List<string> reference,
        List<string> version)
    {
        if (runs.Count > 0 && MayJoin(runs[runs.Count - 1].Kind, kind, out var joined))
        {
            var (_, theirs, ours) = runs[runs.Count - 1];
            theirs.AddRange(reference);
            ours.AddRange(version);
            runs[runs.Count - 1] = (joined, theirs, ours);
            return;
        }

        runs.Add((kind, reference, version));
    }

    // Words removed beside words added are words replaced.
    private static bool MayJoin(ChangeKind before, ChangeKind kind, out ChangeKind joined)
    {
        joined = before == kind ? kind : ChangeKind.Replaced;
        return before == kind || (before != ChangeKind.Kept && kind != ChangeKind.Kept);
    }
}
