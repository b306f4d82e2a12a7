using System;
using System.Collections.Generic;
using System.Globalization;
using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Quotes;

/// <summary>How often each rule is right: its confidence.</summary>
internal static class RulePrecisions
{
    /// <summary>Below this precision a rule proposes but does not decide.</summary>
    public const double Bound = 0.5;

    private static readonly WordList Table = WordList.Load("rule-precisions.txt");
    private static readonly Dictionary<string, double> Read = [];

    /// <summary>The precision of a rule, 0 to 1; 0 for one that was never measured.</summary>
    public static double Of(string rule)
    {
        lock (Read)
        {
            if (Read.TryGetValue(rule, out var known)) return known;
            var precision = Table.TryGetTag(rule.AsSpan(), out var tag) ? double.Parse(tag, CultureInfo.InvariantCulture) : 0;
            Read.Add(rule, precision);
            return precision;
        }
    }
}
