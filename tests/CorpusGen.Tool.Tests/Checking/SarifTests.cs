using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Tool.Tests.Checking;

/// <summary>SARIF 2.1.0 as its specification and GitHub's code scanning want it.</summary>
public sealed class SarifTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Is_a_log_of_one_run_that_counts_columns_as_the_engine_does()
    {
        var log = HarbourNews.Write(_tool).Run("check", "news", "--format", "sarif").Json;

        AssertMembers(log, "$schema", "version", "runs");
        Assert.Equal("2.1.0", Text(log, "version"));
        Assert.True(Uri.IsWellFormedUriString(Text(log, "$schema"), UriKind.Absolute));
        var run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        AssertMembers(run, "tool", "columnKind", "results");
        Assert.Equal("utf16CodeUnits", Text(run, "columnKind"));
        Assert.Equal((1, "1 warning, 2 notes in 4 documents\n"), (_tool.Status, _tool.Error));
    }

    [Fact]
    public void Names_the_tool_and_every_kind_of_diagnostic_with_its_help_and_level()
    {
        var driver = Run("--format", "sarif").GetProperty("tool").GetProperty("driver");

        AssertMembers(driver, "name", "semanticVersion", "informationUri", "rules");
        Assert.Matches(@"\A\d+\.\d+\.\d+", Text(driver, "semanticVersion"));
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(DiagnosticRules.All.Select(rule => rule.Id), rules.Select(rule => Text(rule, "id")));
        Assert.All(rules, rule =>
        {
            AssertMembers(rule, "id", "shortDescription", "fullDescription", "helpUri", "help", "defaultConfiguration");
            Assert.EndsWith("#" + Text(rule, "id").ToLowerInvariant(), Text(rule, "helpUri"), StringComparison.Ordinal);
            Assert.All(new[] { "shortDescription", "fullDescription", "help" }, text => Assert.NotEmpty(Text(rule.GetProperty(text), "text")));
            Assert.Contains(Text(rule.GetProperty("defaultConfiguration"), "level"), new[] { "note", "warning", "error" });
        });
    }

    [Fact]
    public void Places_a_result_at_its_file_and_region_and_leads_to_its_rule()
    {
        var run = Run("--format", "sarif", "--severity", "CORP001=error");
        var results = run.GetProperty("results").EnumerateArray().ToList();

        Assert.Equal(["CORP003 note", "CORP002 warning", "CORP001 error"], results.Select(result => $"{Text(result, "ruleId")} {Text(result, "level")}"));
        Assert.All(results, result =>
        {
            AssertMembers(result, "ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints");
            var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(Text(result, "ruleId"), Text(rule, "id"));
            Assert.NotEmpty(Text(result.GetProperty("message"), "text"));
        });
        var (address, region) = Place(results[2]);
        Assert.Equal("news/wall.txt", address);
        AssertMembers(region!.Value, "startLine", "startColumn", "endLine", "endColumn");
        Assert.Equal([5, 48, 5, 86], region.Value.EnumerateObject().Select(member => member.Value.GetInt32()));
        Assert.Equal("Nobody will ever mend this wall again.", HarbourNews.WithoutSpeaker.Split('\n')[4][47..85]);
    }

    [Fact]
    public void Encodes_what_an_address_cannot_have()
    {
        _tool.With("deep/a b#c%ü[1].txt", []).Run("check", "deep", "--format", "sarif");

        var (address, region) = Place(_tool.Json.GetProperty("runs")[0].GetProperty("results")[0]);
        Assert.Equal("deep/a%20b%23c%25%C3%BC%5B1%5D.txt", address);
        Assert.True(Uri.IsWellFormedUriString(address, UriKind.Relative));
        Assert.Null(region);
    }

    [Fact]
    public void A_text_makes_neither_placeholders_nor_links_nor_invisible_characters()
    {
        _tool.With("a.txt", "A wall\n\nThere was talk of it.\n\n“Nobody [here](https://evil.example) will {0} mend \u202E this wall again.”\n")
            .Run("check", "a.txt", "--format", "sarif");

        var message = Text(_tool.Json.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("message"), "text");
        Assert.Contains(@"“Nobody [here] (https://evil.example) will {{0}} mend \u202E this wall again.”", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Knows_a_result_again_when_lines_move_and_tells_those_apart_that_are_alike()
    {
        const string Twice = "“Nobody will mend this wall.”\n\n“Nobody will mend this wall.”\n";
        var before = Fingerprints(_tool.With("a.txt", "A wall\n\nThere was talk of it.\n\n" + Twice).Run("check", "a.txt", "--format", "sarif"));
        var after = Fingerprints(_tool.With("a.txt", "A wall\n\nIt stood by the sea.\n\nThere was talk of it.\n\n" + Twice).Run("check", "a.txt", "--format", "sarif"));

        Assert.Equal(2, before.Distinct().Count());
        Assert.Equal(before, after);
        Assert.All(before, fingerprint => Assert.Matches(@"\A[0-9a-f]{32}\z", fingerprint));
    }

    [Theory]
    [InlineData("check.sarif")]
    [InlineData("check.SARIF")]
    [InlineData("check.json")]
    public void Is_written_where_the_ending_of_the_file_says_so(string file)
    {
        HarbourNews.Write(_tool).Run("check", "news", "-o", file);

        Assert.Empty(_tool.Output);
        using var log = JsonDocument.Parse(File.ReadAllText(_tool.Place(file)));
        Assert.Equal(3, log.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void Has_an_empty_list_of_results_where_all_is_in_order() =>
        Assert.Empty(_tool.With("a.txt", HarbourNews.Clean).Run("check", "a.txt", "--format", "sarif").Json.GetProperty("runs")[0].GetProperty("results").EnumerateArray());

    private JsonElement Run(params string[] options) => HarbourNews.Write(_tool).Run(["check", "news", .. options]).Json.GetProperty("runs")[0];

    private static (string Address, JsonElement? Region) Place(JsonElement result)
    {
        var location = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
        return (Text(location.GetProperty("artifactLocation"), "uri"), location.TryGetProperty("region", out var region) ? region : null);
    }

    private static List<string> Fingerprints(ToolRun run) =>
        [.. run.Json.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result => Text(result.GetProperty("partialFingerprints"), "corpusgen/v1"))];

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;

    // The schema allows no member it does not name, so a misspelt one would make the file invalid.
    private static void AssertMembers(JsonElement element, params string[] members) =>
        Assert.Equal(members, element.EnumerateObject().Select(member => member.Name));
}
