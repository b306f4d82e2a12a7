using System.Globalization;
using System.Linq;
using System.Text;
using CorpusGen.Fuzzing.Cases;

namespace CorpusGen.Fuzzing.Runs;

/// <summary>A fault as it is printed: how to repeat it, what is broken, and the smallest texts that show it.</summary>
internal static class FaultReport
{
    /// <summary>Writes a fault.</summary>
    public static string Of(Fault fault, Inspection inspection)
    {
        var smallest = new Minimiser(fuzzCase => inspection.Has(fuzzCase, fault.Kind)).Minimise(fault.Case);
        var report = new StringBuilder();
        report.AppendLine(CultureInfo.InvariantCulture, $"--seed {fault.Case.Seed} --case {fault.Case.Number}: {fault.Kind}");
        foreach (var line in fault.Problem.Split('\n')) report.AppendLine("  " + Printable(line));
        if (!inspection.Has(fault.Case, fault.Kind)) report.AppendLine("  (not again: it depends on what was read before)");
        foreach (var text in smallest.Texts) report.AppendLine("  " + Shown(text));
        return report.ToString();
    }

    /// <summary>A text as a C# literal, so that it can be put into a test.</summary>
    public static string Shown(FuzzText text) =>
        $"{Printable(text.Path)}{(text.Id is null ? "" : $" ({Printable(text.Id)})")}: \"{Printable(text.Text.Replace("\\", "\\\\").Replace("\"", "\\\""))}\"";

    private static string Printable(string text) => string.Concat(text.Select(Printable));

    private static string Printable(char unit) => unit switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when char.IsControl(unit) || char.IsSurrogate(unit) || char.GetUnicodeCategory(unit) is UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.OtherNotAssigned => "\\u" + ((int)unit).ToString("X4", CultureInfo.InvariantCulture),
        _ => unit.ToString(),
    };
}
