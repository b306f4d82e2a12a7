using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;
using CorpusGen.Tool.Checking;
using CorpusGen.Tool.Extraction;
using CorpusGen.Tool.Output;

namespace CorpusGen.Tool.Schema.Sarif;

/// <summary>A check in SARIF's terms.</summary>
internal static class SarifEntries
{
    // The version says how a fingerprint is made; with another way it has to be another one.
    private const string FingerprintName = "corpusgen/v1";

    private static readonly Dictionary<string, int> RuleIndexes =
        DiagnosticRules.All.Select((rule, index) => (rule.Id, index)).ToDictionary(entry => entry.Id, entry => entry.index);

    /// <summary>Makes the file.</summary>
    /// <param name="result">The result of the check.</param>
    /// <returns>Its content.</returns>
    public static SarifLog Of(CheckResult result)
    {
        var driver = new SarifDriver("CorpusGen", ToolVersion.Text, ProjectSite.Address, [.. DiagnosticRules.All.Select(Rule)]);
        var fingerprints = new Fingerprints();
        var results = result.Diagnostics.Select(diagnostic => Result(diagnostic, fingerprints.Next(diagnostic.Diagnostic)));
        return new SarifLog(
            "https://json.schemastore.org/sarif-2.1.0.json",
            "2.1.0",
            [new SarifRun(new SarifTool(driver), "utf16CodeUnits", [.. results])]);
    }

    private static SarifRule Rule(DiagnosticRule rule) => new(
        rule.Id,
        new SarifText(rule.Title),
        new SarifText(rule.Description),
        rule.HelpLink,
        new SarifText($"{rule.Description} More: {rule.HelpLink}"),
        new SarifConfiguration(LevelName.Of(rule.Level)));

    private static SarifResult Result(CheckedDiagnostic item, string fingerprint) => new(
        item.Diagnostic.Rule.Id,
        RuleIndexes[item.Diagnostic.Rule.Id],
        LevelName.Of(item.Level),
        new SarifText(SarifMessage.Of(VisibleText.Of(item.Diagnostic.Message))),
        [new SarifLocation(new SarifPhysicalLocation(new SarifArtifactLocation(RelativeAddress.Of(item.Diagnostic.Path)), Region(item.Diagnostic)))],
        new Dictionary<string, string> { [FingerprintName] = fingerprint });

    private static SarifRegion? Region(PlacedDiagnostic diagnostic)
    {
        if (diagnostic.Document is null) return null;
        var (start, end) = (diagnostic.Start, diagnostic.End);
        return new SarifRegion(start.Line, start.Column, end.Line, end.Column);
    }
}
