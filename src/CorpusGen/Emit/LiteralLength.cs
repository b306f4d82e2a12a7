using System.Collections.Generic;
using System.Linq;
using CorpusGen.Emit.Tables;
using CorpusGen.Options;

namespace CorpusGen.Emit;

/// <summary>How much there is to be written in literals.</summary>
/// <param name="Texts">How many characters the texts have.</param>
/// <param name="Tables">How many the tables have; counted only where literals are ordinary strings, which have an end.</param>
internal readonly record struct LiteralLength(long Texts, long Tables)
{
    // Where the rows start and how long they are, the hash of the id, hash and length of the text; with all their digits.
    private const int LongestIndexRow = 60;

    /// <summary>Measures a corpus.</summary>
    /// <param name="plan">What is to be written of it.</param>
    /// <param name="environment">The project.</param>
    /// <returns>The length.</returns>
    public static LiteralLength Of(CorpusPlan plan, ProjectEnvironment environment) =>
        new(plan.TextLength, environment.HasUtf8Literals ? 0 : MeasureTables(plan, environment.Project.Storage != TextStorage.Resource));

    /// <summary>Adds up.</summary>
    /// <param name="lengths">The corpora of a project.</param>
    /// <returns>Their length together.</returns>
    public static LiteralLength Sum(IEnumerable<LiteralLength> lengths) =>
        lengths.Aggregate(default(LiteralLength), (sum, next) => new(sum.Texts + next.Texts, sum.Tables + next.Tables));

    // Where texts don't fit, excerpts of them are kept.
    private static long MeasureTables(CorpusPlan plan, bool withExcerpts)
    {
        var length = Measure(plan.Tables.Documents) + Measure(plan.Tables.Order) + Measure(plan.Tables.Families);
        length += plan.Rows.Sum(shard => Measure(shard.Write()));
        foreach (var document in plan.Facts.SelectMany(shard => shard.Documents))
        {
            var rows = new RowWriter();
            FactRows.Write(rows, document, withExcerpts);
            length += Measure(rows.Rows) + LongestIndexRow;
        }

        return length;
    }

    private static long Measure(IEnumerable<string> rows) => rows.Sum(row => (long)row.Length);
}
