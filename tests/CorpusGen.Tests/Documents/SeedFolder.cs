using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Tests.Driver;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Tests.Documents;

/// <summary>The five seeds, as a project over them would see them.</summary>
internal static class SeedFolder
{
    public static string FullName { get; } = Find();

    public static TestProject Project { get; } = new()
    {
        Texts = [.. Directory.EnumerateFiles(FullName, "*.txt").Order(StringComparer.Ordinal).Select(Read)],
    };

    private static TestText Read(string file)
    {
        using var stream = File.OpenRead(file);
        return new TestText($"{TestProject.Folder}seeds/{Path.GetFileName(file)}", SourceText.From(stream, Encoding.UTF8));
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CorpusGen.sln"))) return Path.Combine(folder.FullName, "seeds");
        }

        throw new InvalidOperationException("The tests run from a folder outside the repository.");
    }
}
