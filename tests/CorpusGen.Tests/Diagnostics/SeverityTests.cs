using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Tests.Documents;
using CorpusGen.Tests.Driver;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Tests.Diagnostics;

/// <summary>Whoever asks for a severity gets it: by .globalconfig, by NoWarn, by the two properties; and who wins.</summary>
public class SeverityTests
{
    private const string Unattributed =
        "A sign on the wall\n\nThe wall is white.\n\nIn the harbour there was talk of many things. “Nobody will ever mend this wall again.”\n";

    private static readonly string RivalSpeaker =
        Newspaper.Rival.Replace("June", "May", StringComparison.Ordinal).Replace("Mara Lind", "Viktor Dahl", StringComparison.Ordinal);

    // For each kind a project that gives it.
    private static readonly Dictionary<string, TestProject> Projects = new()
    {
        ["CORP001"] = TestProject.Of(("texts/wall.txt", Unattributed)),
        ["CORP002"] = TestProject.Of(("texts/mill.txt", Newspaper.Mill.Replace("worked,”", "worked,", StringComparison.Ordinal))),
        ["CORP003"] = TestProject.Of(("texts/harbour.txt", Newspaper.Harbour), ("texts/rival.txt", Newspaper.Rival)),
        ["CORP004"] = TestProject.Of(("texts/harbour.txt", Newspaper.Harbour), ("texts/rival.txt", RivalSpeaker)),
        ["CORP005"] = TestProject.Of(("texts/a.txt", Newspaper.Harbour), ("texts/b.txt", Newspaper.Harbour)),
        ["CORP006"] = TestProject.Of(("texts/empty.txt", "")),
    };

    public static TheoryData<string> Ids { get; } = [.. Projects.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_globalconfig_chooses_any_severity(string id)
    {
        Assert.Equal([], Severities(id, project => project with { GlobalConfig = $"dotnet_diagnostic.{id}.severity = none" }));
        Assert.Equal([DiagnosticSeverity.Info], Severities(id, project => project with { GlobalConfig = $"dotnet_diagnostic.{id}.severity = suggestion" }));
        Assert.Equal([DiagnosticSeverity.Warning], Severities(id, project => project with { GlobalConfig = $"dotnet_diagnostic.{id}.severity = warning" }));
        Assert.Equal([DiagnosticSeverity.Error], Severities(id, project => project with { GlobalConfig = $"dotnet_diagnostic.{id}.severity = error" }));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void NoWarn_leaves_it_out(string id) => Assert.Equal([], Severities(id, NoWarn(id)));

    [Theory]
    [InlineData("CORP001", DiagnosticSeverity.Info)]
    [InlineData("CORP002", DiagnosticSeverity.Error)]
    [InlineData("CORP003", DiagnosticSeverity.Info)]
    [InlineData("CORP006", DiagnosticSeverity.Error)]
    public void Warnings_as_errors_leaves_a_note_a_note(string id, DiagnosticSeverity severity) => Assert.Equal(
        [severity],
        Severities(id, project => project with { Warnings = options => options.WithGeneralDiagnosticOption(ReportDiagnostic.Error) }));

    [Theory]
    [InlineData("CORP001", "CorpusGenUnattributed")]
    [InlineData("CORP003", "CorpusGenAltered")]
    public void A_globalconfig_wins_over_a_property_but_cannot_bring_back_what_that_leaves_out(string id, string property)
    {
        TestProject Both(TestProject project, string byProperty, string byConfig) =>
            project.With(property, byProperty) with { GlobalConfig = $"dotnet_diagnostic.{id}.severity = {byConfig}" };

        Assert.Equal([DiagnosticSeverity.Error], Severities(id, project => Both(project, "warning", "error")));
        Assert.Equal([DiagnosticSeverity.Info], Severities(id, project => Both(project, "error", "suggestion")));
        Assert.Equal([], Severities(id, project => Both(project, "error", "none")));
        Assert.Equal([], Severities(id, project => Both(project, "none", "error")));
        Assert.Equal([], Severities(id, project => NoWarn(id)(project.With(property, "error"))));
    }

    private static Func<TestProject, TestProject> NoWarn(string id) => project => project with
    {
        Warnings = options => options.WithSpecificDiagnosticOptions([new(id, ReportDiagnostic.Suppress)]),
    };

    private static IEnumerable<DiagnosticSeverity> Severities(string id, Func<TestProject, TestProject> change)
    {
        Assert.Contains(Projects[id].Run().Diagnostics, diagnostic => diagnostic.Id == id);
        return change(Projects[id]).Run().Diagnostics.Where(diagnostic => diagnostic.Id == id).Select(diagnostic => diagnostic.Severity).Distinct();
    }
}
