using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace CorpusGen.Measure;

/// <summary>Prints what was measured.</summary>
internal static class Figures
{
    public static void Print(TextWriter output, string title, IReadOnlyList<Outcome> outcomes)
    {
        var speech = outcomes.Where(o => o.Example.IsSpeech).ToList();
        var mixed = speech.Where(o => o.Example.Kind == "mixed").ToList();
        output.WriteLine($"{title}: {speech.Count} quotations, right {Percent(speech)} %, mixed {Percent(mixed)} %, a right candidate "
            + $"for {Share(speech.Count(o => o.Example.IsRight.Contains(true)), speech.Count)} %");
        foreach (var bound in new[] { 0.5, 0.7, 0.8, 0.9, 0.95 })
        {
            var sure = speech.Where(o => o.Probability >= bound).ToList();
            output.WriteLine($"  probability >= {bound:0.00}: {Share(sure.Count, speech.Count)} % of them, right {Percent(sure)} %");
        }

        var nobody = outcomes.Where(o => !o.Example.IsSpeech).ToList();
        foreach (var bound in new[] { 0.6, 0.7, 0.8, 0.9 })
        {
            output.WriteLine($"  nobody >= {bound:0.00}: {nobody.Count(o => o.Nobody >= bound)} of {nobody.Count} terms out, "
                + $"{speech.Count(o => o.Nobody >= bound)} quotations with them");
        }
    }

    /// <summary>Where the errors are: by what named the source, and how often no candidate was right.</summary>
    public static void PrintErrors(TextWriter output, IReadOnlyList<Outcome> outcomes)
    {
        var errors = outcomes.Where(o => o.Example.IsSpeech && !o.IsRight).ToList();
        output.WriteLine($"errors: {errors.Count}, {errors.Count(o => o.Example.Kind == "mixed")} of them mixed; "
            + $"no candidate is right in {errors.Count(o => !o.Example.IsRight.Contains(true))}");
        foreach (var rule in errors.GroupBy(o => o.NamedBy).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            var all = outcomes.Count(o => o.Example.IsSpeech && o.NamedBy == rule.Key);
            output.WriteLine($"  {rule.Key}: {rule.Count()} of {all}, {rule.Count(o => o.Example.Kind == "mixed")} of them mixed");
        }
    }

    private static string Percent(List<Outcome> outcomes) => Share(outcomes.Count(o => o.IsRight), outcomes.Count);

    private static string Share(int part, int whole) => (100.0 * part / Math.Max(1, whole)).ToString("0.0", CultureInfo.InvariantCulture);
}
