using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Extraction;
using CorpusGen.Extraction.Model;
using CorpusGen.Tests.Documents;
using Xunit;

namespace CorpusGen.Tests.FrontMatter;

/// <summary>What the readme shows of front matter is what is read.</summary>
public class ReadmeTests
{
    private static readonly string[] Lines =
        [.. File.ReadLines(Path.Combine(SeedFolder.FullName, "..", "README.md")).SkipWhile(line => line != "## Front matter").Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))];

    private static IEnumerable<string> Example => Lines.SkipWhile(line => line != "```yaml").Skip(1).TakeWhile(line => line != "```");

    [Fact]
    public void The_example_is_front_matter_without_a_fault()
    {
        var facts = DocumentExtractor.Extract(new DocumentText("a.txt", string.Join('\n', Example) + "\nThe ferries run.\n"));

        Assert.Empty(facts.Diagnostics);
        Assert.Equal("harbour-2021", facts.FrontMatter?.Id?.Text);
        Assert.Equal("2021-05-03", facts.Published?.Date);
        Assert.Equal(2, facts.FrontMatter?.Tags.Count);
    }

    [Fact]
    public void The_table_has_the_keys_of_the_example_which_are_all_there_are()
    {
        var keys = Example.Where(line => line.Contains(':', StringComparison.Ordinal)).Select(line => line.Split(':')[0]).ToList();
        var table = Lines.Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]);
        var unknown = DocumentExtractor.Extract(new DocumentText("a.txt", "---\nqqq: x\n---\nThe ferries run.\n")).Diagnostics.Single();

        Assert.Equal(keys, table);
        Assert.EndsWith("its keys are " + string.Join(", ", keys), unknown.Arguments[0], StringComparison.Ordinal);
    }
}
