using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Tests.Driver;

/// <summary>The severities that a project's .globalconfig asks for, read by the compiler itself.</summary>
internal sealed class TestSeverities(string globalConfig) : SyntaxTreeOptionsProvider
{
    private readonly ImmutableDictionary<string, ReportDiagnostic> _severities =
        AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(globalConfig, TestProject.Folder + ".globalconfig"))).GlobalConfigOptions.TreeOptions;

    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
    {
        severity = ReportDiagnostic.Default;
        return false;
    }

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        _severities.TryGetValue(diagnosticId, out severity);
}
