using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;

namespace CorpusGen.Benchmarks.Measuring;

/// <summary>All rows as the README shows them.</summary>
internal static class MarkdownTable
{
    public static void Write(TextWriter output, Session session, IReadOnlyList<Row> rows)
    {
        output.WriteLine(FormattableString.Invariant(
            $"{Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}, {session.Articles:N0} articles (seed {session.Seed}), medians of {session.Runs}."));
        output.WriteLine();
        output.WriteLine("| measure | CorpusGen | peer | ratio | wanted | |");
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (var row in rows)
        {
            output.WriteLine($"| {row.What} | {row.Ours} | {row.Peer} | {row.Ratio} | {row.Wanted} | {Mark(row.IsMet)} |");
        }
    }

    private static string Mark(bool? isMet) => isMet switch { true => "✓", false => "✗", null => "" };
}
