using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Xunit;
using Xunit.Sdk;

namespace CorpusGen.Snapshots;

/// <summary>
/// Verified files whose test is gone: renamed, deleted, or without the case they were made for. The engine itself sees only
/// tests that run, and can't tell a deleted test from one that was filtered out; so this asks the assembly instead of the run.
/// </summary>
public static class DanglingFiles
{
    /// <summary>Finds the files that no test of an assembly would compare with.</summary>
    /// <param name="folder">The folder, searched with those below it.</param>
    /// <param name="tests">The assembly of the tests.</param>
    /// <returns>Their paths relative to the folder, in ordinal order; empty when all is well.</returns>
    public static IReadOnlyList<string> Find(string folder, Assembly tests)
    {
        var names = tests.GetTypes().SelectMany(NamesOf).ToHashSet(StringComparer.Ordinal);
        return [.. Directory.EnumerateFiles(folder, "*.verified.*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file))
            .Where(file => !IsBuildOutput(file) && !names.Contains(CaseOf(Path.GetFileName(file))))
            .Order(StringComparer.Ordinal)];
    }

    // A theory may tell the engine all its arguments or only the first ones, so each prefix is a name.
    private static IEnumerable<string> NamesOf(Type type) =>
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance)
        where method.IsDefined(typeof(FactAttribute), inherit: true)
        from row in RowsOf(method)
        from count in Enumerable.Range(0, row.Length + 1)
        select SnapshotName.Of(method, row[..count]);

    private static IEnumerable<object?[]> RowsOf(MethodInfo method) =>
        method.GetParameters().Length == 0 ? [[]] : method.GetCustomAttributes<DataAttribute>().SelectMany(data => data.GetData(method));

    // Type.Method_a=1#Target.verified.cs is of the case Type.Method_a=1.
    private static string CaseOf(string file)
    {
        var name = file[..file.LastIndexOf(".verified.", StringComparison.Ordinal)];
        var target = name.IndexOf('#', StringComparison.Ordinal);
        return target < 0 ? name : name[..target];
    }

    private static bool IsBuildOutput(string file) =>
        file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");
}
