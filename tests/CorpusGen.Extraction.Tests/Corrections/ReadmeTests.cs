using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Corrections.Reading;
using CorpusGen.Extraction.Tests.Corrections.Schema;
using Xunit;

namespace CorpusGen.Extraction.Tests.Corrections;

/// <summary>What the readme shows of corrections is what is read.</summary>
public class ReadmeTests
{
    private static readonly string[] Lines =
    [
        .. File.ReadLines(Path.Combine(SeedFiles.Folder, "..", "README.md")).SkipWhile(line => line != "## Corrections").Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)),
    ];

    [Fact]
    public void The_example_is_sound()
    {
        var example = string.Join('\n', Lines.SkipWhile(line => line != "```yaml").Skip(1).TakeWhile(line => line != "```"));
        var file = Corrected.Read(example);

        Assert.Empty(file.Diagnostics);
        Assert.Equal((2, 3, 1, 1), (file.Speakers.Count, file.Quotes.Count, file.Sayings.Count, file.Silences.Count));
        Assert.True(CorrectionsSchema.Shipped.Takes(example));
    }

    [Fact]
    public void The_table_has_all_keys()
    {
        var rows = Lines.Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Split('|')).Where(cells => cells.Length > 3);
        var section = "";
        var keys = new List<string>();
        foreach (var cells in rows)
        {
            section = Names(cells[1]).FirstOrDefault(section);
            keys.AddRange(Names(cells[2]).Select(key => $"{section} {key}"));
        }

        Assert.Equal(
            new[] { ("speakers", CorrectionKeys.Speaker), ("quotes", CorrectionKeys.Quote), ("sayings", CorrectionKeys.Saying), ("silence", CorrectionKeys.Silence) }
                .SelectMany(s => s.Item2.Keys.Select(key => $"{s.Item1} {key}")).Order(StringComparer.Ordinal),
            keys.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Names(string cell) => Regex.Matches(cell, "`([^`]+)`").Select(m => m.Groups[1].Value);
}
