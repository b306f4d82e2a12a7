using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Emit;
using CorpusGen.Extraction.Model;
using CorpusGen.Options;

namespace CorpusGen.Diagnostics;

/// <summary>What is to be said of a project as a whole.</summary>
internal static class ProjectDiagnostics
{
    /// <summary>Finds it.</summary>
    /// <param name="environment">The project.</param>
    /// <param name="length">How much there is to be written.</param>
    /// <returns>The diagnostics.</returns>
    public static IEnumerable<DiagnosticModel> Of(ProjectEnvironment environment, LiteralLength length)
    {
        foreach (var problem in environment.Project.Problems) yield return problem;
        if (!environment.CanCompile)
        {
            // Without documents nothing is missed.
            if (length.Texts > 0) yield return DescribeFloor(environment);
            yield break;
        }

        if (!environment.Framework.TakenNames.IsEmpty) yield return DescribeTakenNames(environment.Framework.TakenNames);
        if (DescribeLimit(environment, length) is { } limit) yield return limit;
    }

    private static DiagnosticModel DescribeFloor(ProjectEnvironment environment) => environment.Language.HasRecords
        ? new(Descriptors.BelowFloor.Id, null, ["IReadOnlyList<T>", "target .NET Framework 4.5, netstandard1.0 or higher"])
        : new(
            Descriptors.BelowFloor.Id,
            null,
            ["C# 9", $"the project has C# {environment.Language.Version}, set LangVersion to 9.0 or higher"]);

    // One diagnostic for all of them, and working code: the alternative is an error for every use of a record.
    private static DiagnosticModel DescribeTakenNames(EquatableArray<string> taken)
    {
        var message = $"The project has types or namespaces of its own named {string.Join(", ", taken)}; the emitted ones are called "
            + string.Join(", ", taken.Select(new TypeNames(string.Empty, taken).Declared).Distinct())
            + ". Set CorpusGenNamespace to keep both names; a partial type of the same kind extends the emitted one";
        return new DiagnosticModel(Descriptors.NameCollision.Id, null, [message]);
    }

    private static DiagnosticModel? DescribeLimit(ProjectEnvironment environment, LiteralLength length)
    {
        if (InlineLimit.IsExceededByTables(environment, length))
        {
            var message = $"The tables ({Millions(length.Tables)}) don't fit into string literals and nothing is emitted; "
                + "set LangVersion to 11 or higher in a project with spans, or spread the documents over several projects";
            return new(Descriptors.Limit.Id, null, [message], PropertySeverity.Error);
        }

        if (InlineLimit.IsExceeded(environment, length))
        {
            return Warn($"The texts ({Millions(length.Texts)}) don't fit into string literals and are left out; "
                + "set CorpusGenTextStorage to Resource or LangVersion to 11 or higher");
        }

        return InlineLimit.IsNear(environment, length)
            ? Warn($"The texts ({Millions(length.Texts)}) make compiling slow; set CorpusGenTextStorage to Resource")
            : null;
    }

    private static DiagnosticModel Warn(string message) => new(Descriptors.Limit.Id, null, [message], PropertySeverity.Warning);

    private static string Millions(long characters) =>
        (characters / 1_000_000).ToString(CultureInfo.InvariantCulture) + " million characters";
}
