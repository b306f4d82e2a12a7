using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Quotes.Rules;

namespace CorpusGen.Measure;

/// <summary>Writes the tables the engine decides by, where it embeds them.</summary>
internal sealed class Tables(string folder)
{
    /// <summary>A weight nearer to zero changes no decision worth its line.</summary>
    private const double LeastWeight = 0.05;

    /// <summary>The corpus has no posts and no lists of one person's words; these are set by judgement.</summary>
    private static readonly (string Rule, string Precision)[] Unmeasured = [(TweetQuotes.Rule, "0.95"), (ListedByIntroduction.Name.Text, "0.93")];

    private const string Origin = "# Measured by tests/CorpusGen.Measure (see README, “Accuracy”); don't edit by hand.\n"
        + "# Origin: the training part of the PolNeAR corpus (Newell, Margolin and Ruths 2018). Counts alone were taken; no text of\n"
        + "# that corpus is here.\n";

    public void WriteWeights(IReadOnlyList<string> names, double[] weights) => Write(
        "evidence-weights.txt",
        "# Pieces of evidence for a candidate source, a tab, and what each weighs, in thousandths of a unit of log odds.\n",
        names.Zip(weights).Where(w => Math.Abs(w.Second) >= LeastWeight)
            .Select(w => (w.First, ((int)Math.Round(w.Second * 1000)).ToString(CultureInfo.InvariantCulture))));

    public void WriteReliability(IEnumerable<(double Probability, double Precision)> points) => Write(
        "reliability.txt",
        "# Probabilities of a decision, a tab, and how often decisions of about that probability are right on documents that the\n"
        + "# weights had not seen (cross-validation).\n",
        points.Select(s => (Number(s.Probability, "0.0000"), Number(s.Precision, "0.000"))),
        isSorted: true);

    public void WriteRules(IEnumerable<Example> examples) => Write(
        "rule-precisions.txt",
        "# Attribution rules, a tab, and how often the source each proposes is right, from 0 to 1.\n",
        examples.Where(e => e.IsSpeech).SelectMany(e => e.Rules).GroupBy(r => r.Rule)
            .Where(g => Array.TrueForAll(Unmeasured, u => u.Rule != g.Key))
            .Select(g => (g.Key, Number((g.Count(r => r.IsRight) + 1.0) / (g.Count() + 2.0), "0.00")))
            .Concat(Unmeasured));

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private void Write(string name, string about, IEnumerable<(string Key, string Value)> rows, bool isSorted = false)
    {
        var ordered = isSorted ? rows : rows.OrderBy(r => r.Key, StringComparer.Ordinal);
        File.WriteAllText(Path.Combine(folder, name), about + Origin + string.Concat(ordered.Select(r => $"{r.Key}\t{r.Value}\n")));
    }
}
