using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Tests.Driver;

/// <summary>The frameworks a user's project may target, as references. Which there are, the project file says.</summary>
internal static class ReferenceSets
{
    public const string Current = "net10.0";

    private const string Key = "ReferenceSet:";

    private static readonly ConcurrentDictionary<string, ImmutableArray<MetadataReference>> Loaded = new();

    public static IReadOnlyList<string> All { get; } =
        [.. typeof(ReferenceSets).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(a => a.Key.StartsWith(Key, StringComparison.Ordinal))
            .Select(a => a.Key[Key.Length..])];

    public static ImmutableArray<MetadataReference> Get(string framework) => Loaded.GetOrAdd(framework, Load);

    private static ImmutableArray<MetadataReference> Load(string framework)
    {
        var files = FolderOf(framework) is { Length: > 0 } folder ? Directory.EnumerateFiles(folder, "*.dll") : RunningFramework();
        var references = files.Select(file => (MetadataReference)MetadataReference.CreateFromFile(file)).ToImmutableArray();
        return references.IsEmpty ? throw new InvalidOperationException($"No references for {framework}.") : references;
    }

    private static string? FolderOf(string framework) =>
        typeof(ReferenceSets).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == Key + framework).Value;

    // The framework these tests run on needs no package.
    private static IEnumerable<string> RunningFramework()
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return platform.Where(file => Path.GetDirectoryName(file) == folder);
    }
}
