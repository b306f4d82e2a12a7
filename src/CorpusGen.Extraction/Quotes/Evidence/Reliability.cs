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
    public const double Bound = 0.7;

    private static readonly List<(double Probability, double Precision)> Points = Read(WordList.Load("reliability.txt"));

    /// <summary>The measured precision of decisions of a probability, 0 to 1, on the line between the two points beside it.</summary>
    public static double Of(double probability)
    {
        var (before, last) = (Points[0], Points[Points.Count - 1]);
        if (probability <= before.Probability) return before.Precision;
        foreach (var point in Points)
        {
            if (probability <= point.Probability) return Math.Round(Between(before, point, probability), 3);
            before = point;
        }

        return last.Precision;
    }

    private static double Between((double Probability, double Precision) from, (double Probability, double Precision) to, double probability)
    {
        var share = (probability - from.Probability) / (to.Probability - from.Probability);
        return from.Precision + (share * (to.Precision - from.Precision));
    }

    private static List<(double Probability, double Precision)> Read(WordList list)
    {
        var points = new List<(double, double)>();
        for (var i = 0; i < list.Count; i++) points.Add((Number(list.WordAt(i)), Number(list.TagAt(i))));
        return points;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
