using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using CorpusGen.Diagnostics;
using CorpusGen.Extraction.Model;
using CorpusGen.Tests.Documents;
using Xunit;

namespace CorpusGen.Tests.Diagnostics;

/// <summary>A help link leads to the section of the readme that bears the diagnostic's id, and its table keeps what it promises.</summary>
public partial class ReadmeTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(SeedFolder.FullName, "..", "README.md"));

    public static TheoryData<string> Ids { get; } = [.. Descriptors.All.Select(descriptor => descriptor.Id)];

    private static IReadOnlyList<Match> Table { get; } = [.. Lines.Select(line => Row().Match(line)).Where(row => row.Success)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_diagnostic_leads_to_its_section(string id)
    {
        var heading = Assert.Single(Lines, line => line.StartsWith("###", StringComparison.Ordinal) && line.TrimStart('#').Trim() == id);

        Assert.Equal(ProjectSite.Address + "#" + Anchor(heading), Descriptors.Get(id).HelpLinkUri);
    }

    [Fact]
    public void The_table_has_every_diagnostic_once_in_order() =>
        Assert.Equal(Descriptors.All.Select(descriptor => descriptor.Id), Table.Select(row => row.Groups["id"].Value));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_table_says_what_a_diagnostic_is_and_how_grave(string id)
    {
        var row = Assert.Single(Table, row => row.Groups["id"].Value == id);
        var descriptor = Descriptors.Get(id);

        Assert.Equal(id.ToLowerInvariant(), row.Groups["anchor"].Value);
        Assert.Equal(descriptor.Title.ToString(CultureInfo.InvariantCulture), row.Groups["title"].Value, ignoreCase: true);
        Assert.Equal(descriptor.DefaultSeverity.ToString(), row.Groups["levels"].Value.Split(", ")[0], ignoreCase: true);
    }

    // The headings here are ids, of which GitHub makes an anchor by writing them small.
    private static string Anchor(string heading) => heading.TrimStart('#').Trim().ToLowerInvariant();

    [GeneratedRegex(@"^\| \[(?<id>CORP\d{3})\]\(#(?<anchor>\w+)\) \| (?<title>[^|]+) \| (?<levels>[^|]+) \|$")]
    private static partial Regex Row();
}
