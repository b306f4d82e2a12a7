using System;
using System.Collections.Generic;
using System.Globalization;
using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Quotes;

/// <summary>How often each rule is right: its confidence.</summary>
internal static class RulePrecisions
{
    private static readonly Dictionary<string, double> Table = Read(WordList.Load("rule-precisions.txt"));

    /// <summary>The rules that have a precision.</summary>
    public static IReadOnlyCollection<string> Rules => Table.Keys;

    /// <summary>The precision of a rule, 0 to 1; 0 for one that was never measured.</summary>
    public static double Of(string rule) => Table.TryGetValue(rule, out var precision) ? precision : 0;

    private static Dictionary<string, double> Read(WordList list)
    {
        var precisions = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var i = 0; i < list.Count; i++) precisions[list.WordAt(i)] = double.Parse(list.TagAt(i), CultureInfo.InvariantCulture);
        return precisions;
    }
}
