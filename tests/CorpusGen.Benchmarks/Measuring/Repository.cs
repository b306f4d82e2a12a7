using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace CorpusGen.Benchmarks.Measuring;

/// <summary>Where the sources are that this program was built from.</summary>
internal static class Repository
{
    public static string Folder { get; } = Find();

    /// <summary>The engine as the compiler loads it.</summary>
    public static string NetStandardEngine { get; } = Path.GetFullPath(Path.Combine(
        Folder,
        "tests",
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "NetStandardEngine").Value!));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CorpusGen.sln"))) return folder.FullName;
        }

        throw new UnusableInputException("The benchmarks run from a folder outside the repository.");
    }
}
