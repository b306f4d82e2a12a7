using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.PackageTests;

/// <summary>
/// The package, packed once for all tests. From a copy of the sources: the run that these tests belong to may be building
/// the originals at this moment.
/// </summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("corpusgen-package-");

    /// <summary>The folder a consumer can name as its package source.</summary>
    internal string Feed => Path.Combine(_root.FullName, "feed");

    /// <summary>The folder it was built in.</summary>
    internal string Source => Path.Combine(_root.FullName, "source");

    /// <summary>The package's file.</summary>
    internal string File => Directory.EnumerateFiles(Feed, "CorpusGen.*.nupkg").Single();

    /// <summary>Its version.</summary>
    internal string Version => Path.GetFileNameWithoutExtension(File)["CorpusGen.".Length..];

    internal Consumer CreateConsumer(string name) => new(this, Path.Combine(_root.FullName, name));

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        CopySources(FindRepository(), Source);
        var packed = await Dotnet.RunAsync(Source, null, "pack", "src/CorpusGen/CorpusGen.csproj", "--configuration", "Release", "--output", Feed);
        packed.Succeeds();
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        try
        {
            _root.Delete(recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A build server may still hold the task's assembly; the folder is a temporary one.
        }

        return Task.CompletedTask;
    }

    private static void CopySources(string repository, string copy)
    {
        Directory.CreateDirectory(copy);
        foreach (var file in Directory.EnumerateFiles(repository).Where(f => !f.EndsWith(".sln", StringComparison.Ordinal)))
        {
            System.IO.File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        foreach (var folder in new[] { "src", "samples", "seeds" }) CopyFolder(Path.Combine(repository, folder), Path.Combine(copy, folder));
    }

    private static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from)) System.IO.File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(from))
        {
            if (Path.GetFileName(folder) is not ("bin" or "obj")) CopyFolder(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }

    private static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "CorpusGen.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests run from a folder outside the repository.");
    }
}
