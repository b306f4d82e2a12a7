using System;
using System.IO;
using System.Linq;
using CorpusGen.Diagnostics;
using CorpusGen.Tests.Documents;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Tests.Diagnostics;

/// <summary>A help link leads to the section of the readme that bears the diagnostic's id.</summary>
public class ReadmeTests
{
    public static TheoryData<string> Ids { get; } = [.. Descriptors.All.Select(descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_diagnostic_has_a_section(string id)
    {
        var lines = File.ReadAllLines(Path.Combine(SeedFolder.FullName, "..", "README.md"));

        Assert.Contains(lines, line => line.StartsWith("###", StringComparison.Ordinal) && line.TrimStart('#').Trim() == id);
        Assert.EndsWith("#" + id.ToLowerInvariant(), Descriptors.Get(id).HelpLinkUri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CORP001", DiagnosticSeverity.Info)]
    [InlineData("CORP002", DiagnosticSeverity.Warning)]
    [InlineData("CORP003", DiagnosticSeverity.Info)]
    [InlineData("CORP004", DiagnosticSeverity.Warning)]
    [InlineData("CORP005", DiagnosticSeverity.Warning)]
    [InlineData("CORP006", DiagnosticSeverity.Warning)]
    [InlineData("CORP007", DiagnosticSeverity.Warning)]
    [InlineData("CORP008", DiagnosticSeverity.Error)]
    [InlineData("CORP009", DiagnosticSeverity.Info)]
    [InlineData("CORP099", DiagnosticSeverity.Warning)]
    public void Default_severities_are_a_promise(string id, DiagnosticSeverity severity) =>
        Assert.Equal(severity, Descriptors.Get(id).DefaultSeverity);
}
