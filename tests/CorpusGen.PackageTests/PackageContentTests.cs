using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using Xunit;

namespace CorpusGen.PackageTests;

[Collection(nameof(PackageCollection))]
public class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void The_package_holds_the_generator_its_task_and_their_targets()
    {
        using var archive = ZipFile.OpenRead(package.File);
        var files = archive.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.Ordinal);

        Assert.Contains("analyzers/dotnet/cs/CorpusGen.dll", files);
        Assert.Contains("analyzers/dotnet/cs/CorpusGen.Extraction.dll", files);
        Assert.Contains("analyzers/dotnet/cs/YamlDotNet.dll", files);
        Assert.Contains("schema/corpus.schema.json", files);
        Assert.Contains("THIRD-PARTY-NOTICES.md", files);
        foreach (var folder in new[] { "build", "buildTransitive" })
        {
            Assert.Contains($"{folder}/CorpusGen.props", files);
            Assert.Contains($"{folder}/CorpusGen.targets", files);
        }

        Assert.Contains(files, file => Path.GetFileName(file) == "CorpusGen.Tasks.dll" && !file.StartsWith("analyzers/", StringComparison.Ordinal));
    }

    [Fact]
    public void The_package_brings_nothing_to_run_with()
    {
        using var archive = ZipFile.OpenRead(package.File);

        Assert.DoesNotContain(archive.Entries, entry => entry.FullName.StartsWith("lib/", StringComparison.Ordinal));
        Assert.DoesNotContain(archive.Entries, entry => entry.Name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
    }

    [Fact]
    public void The_assemblies_tell_nothing_of_the_folder_they_were_built_in()
    {
        using var archive = ZipFile.OpenRead(package.File);
        var assemblies = archive.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(assemblies);
        Assert.All(assemblies, assembly => Assert.DoesNotContain(package.Source, ReadBytes(assembly), StringComparison.Ordinal));
    }

    [Fact]
    public void The_package_is_a_development_dependency_without_dependencies()
    {
        using var archive = ZipFile.OpenRead(package.File);
        using var stream = archive.Entries.Single(entry => entry.FullName == "CorpusGen.nuspec").Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single(e => e.Name.LocalName == "metadata");
        string? Read(string name) => metadata.Elements().SingleOrDefault(e => e.Name.LocalName == name)?.Value;

        Assert.Equal("true", Read("developmentDependency"));
        Assert.Equal("MIT", Read("license"));
        Assert.DoesNotContain(metadata.Descendants(), e => e.Name.LocalName == "dependency");
    }

    // The path of the symbols stands in an assembly as UTF-8, of which Latin-1 keeps every byte.
    private static string ReadBytes(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.Latin1);
        return reader.ReadToEnd();
    }
}
