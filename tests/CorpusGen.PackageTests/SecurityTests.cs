using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using Xunit;

namespace CorpusGen.PackageTests;

/// <summary>What SECURITY.md says of the package, held against the assemblies as packed.</summary>
[Collection(nameof(PackageCollection))]
public class SecurityTests(PackedPackage package)
{
    [Fact]
    public void The_package_holds_no_assembly_but_these() => Assert.Equal(
        ["CorpusGen.Extraction.dll", "CorpusGen.Tasks.dll", "CorpusGen.dll", "YamlDotNet.dll"],
        Assemblies().Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Nothing_opens_a_connection_or_starts_a_program() => Assert.All(Assemblies(), assembly => ForbiddenReferences.AssertNone(assembly.Key, assembly.Value));

    [Fact]
    public void The_compiler_alone_reads_files_for_the_generator() => Assert.All(["CorpusGen.dll", "CorpusGen.Extraction.dll"], (string name) =>
    {
        Assert.DoesNotContain(Assemblies()[name].Types, type => type is "System.IO.File" or "System.IO.FileStream" or "System.IO.Directory");
        Assert.DoesNotContain(Assemblies()[name].Members, member => member.StartsWith("System.Environment.Get", StringComparison.Ordinal));
    });

    [Fact]
    public void Of_the_yaml_library_the_parser_alone_is_used() => Assert.All(
        Assemblies()["CorpusGen.Extraction.dll"].Types.Where(type => type.StartsWith("YamlDotNet.", StringComparison.Ordinal)),
        type => Assert.StartsWith("YamlDotNet.Core.", type, StringComparison.Ordinal));

    private Dictionary<string, ReferencedMembers> Assemblies()
    {
        using var archive = ZipFile.OpenRead(package.File);
        return archive.Entries
            .Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal))
            .ToDictionary(entry => entry.Name, Read);
    }

    private static ReferencedMembers Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        bytes.Position = 0;
        return ReferencedMembers.Of(bytes);
    }
}
