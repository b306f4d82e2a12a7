using System;
using System.IO;
using CorpusGen.PackageTests;
using CorpusGen.Tool.Commands;
using Xunit;

namespace CorpusGen.Tool.Tests;

/// <summary>What SECURITY.md says of the tool, held against the assemblies that come with it.</summary>
public class SecurityTests
{
    [Theory]
    [InlineData("corpusgen.dll")]
    [InlineData("CorpusGen.Extraction.dll")]
    [InlineData("YamlDotNet.dll")]
    public void It_opens_no_connection_and_starts_no_program(string assembly)
    {
        using var file = File.OpenRead(Path.Combine(Path.GetDirectoryName(typeof(CorpusGenCommand).Assembly.Location)!, assembly));

        ForbiddenReferences.AssertNone(assembly, ReferencedMembers.Of(file));
    }
}
