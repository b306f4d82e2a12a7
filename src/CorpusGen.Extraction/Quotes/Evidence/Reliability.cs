using System;
using System.Collections.Generic;
using System.Globalization;
using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>
/// How often decisions of a probability are right: measured on annotated news that the weights had not seen, and what the
/// engine gives as its confidence.
/// </summary>
internal static class Reliability
{
    /// <summary>Below this confidence the first candidate is named but not decided for.</summary>
    public const double Bound = 0.6;

    private static readonly List<(double From, double Precision)> Steps = Read(WordList.Load("reliability.txt"));

    /// <summary>The measured precision of decisions of a probability, 0 to 1.</summary>
    public static double Of(double probability)
    {
        var precision = 0.0;
        foreach (var step in Steps)
        {
            if (probability >= step.From) precision = step.Precision;
        }

        return precision;
    }

    private static List<(double From, double Precision)> Read(WordList list)
    {
        var steps = new List<(double, double)>();
        for (var i = 0; i < list.Count; i++) steps.Add((Number(list.WordAt(i)), Number(list.TagAt(i))));
        return steps;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
