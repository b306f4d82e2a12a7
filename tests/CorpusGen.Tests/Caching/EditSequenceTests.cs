using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Synthetic;
using CorpusGen.Tests.Driver;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Tests.Caching;

/// <summary>Hours in the editor: what the generator gives after any edit is what it gives in a build from nothing.</summary>
public class EditSequenceTests
{
    private const int Articles = 20;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Any_sequence_of_edits_gives_what_a_build_from_nothing_gives(int seed)
    {
        var random = new Random(seed);
        TestText[] all = [.. SyntheticArticles.Write((ulong)seed, Articles + 4).Select(a => new TestText($"{TestProject.Folder}texts/{a.Id}.txt", a.Text))];
        var project = new TestProject { Texts = [.. all.Take(Articles)] };
        var compilation = project.Compile();
        GeneratorDriver driver = project.CreateDriver();
        for (var step = 0; step < 25; step++)
        {
            var before = project.Texts;
            project = project with { Texts = [.. Edit(before, all, random, step)] };
            driver = driver
                .RemoveAdditionalTexts([.. before.Except(project.Texts)])
                .AddAdditionalTexts([.. project.Texts.Except(before)])
                .RunGenerators(compilation);
            Assert.Equal(Emitted(project.CreateDriver().RunGenerators(compilation)), Emitted(driver));
        }
    }

    private static List<TestText> Edit(IEnumerable<TestText> before, TestText[] all, Random random, int step)
    {
        var texts = before.ToList();
        var place = random.Next(texts.Count);
        var other = all[random.Next(all.Length)];
        switch (random.Next(8))
        {
            case 0:
                texts.RemoveAt(place);
                return texts;
            case 1:
                texts.RemoveAll(t => t.Path == other.Path);
                return [.. texts, other];
            case 2:
                texts.RemoveAll(t => t.Path.EndsWith(".yaml", StringComparison.Ordinal));
                return step % 3 == 0 ? texts : [.. texts, Corrections(texts[random.Next(texts.Count)], texts[random.Next(texts.Count)])];
            default:
                if (!texts[place].Path.EndsWith(".yaml", StringComparison.Ordinal)) texts[place] = texts[place].WithText(Insert(TextOf(texts[place]), TextOf(other), random));
                return texts;
        }
    }

    private static TestText Corrections(TestText one, TestText other) => new(
        TestProject.Folder + "fix.corpus.yaml",
        $"""
        quotes:
          - article: {System.IO.Path.GetFileNameWithoutExtension(one.Path)}
            missed: {TextOf(one).Split('\n')[0]}
            speaker: Ada Holm
          - article: {System.IO.Path.GetFileNameWithoutExtension(other.Path)}
            missed: {TextOf(other).Split('\n')[0]}
            speaker: Ada Holm
        speakers:
          - speaker: Ada Holm
            member: Ada

        """);

    // A paragraph of another article comes in, or a new one.
    private static string Insert(string text, string other, Random random)
    {
        var (paragraphs, others) = (text.Split("\n\n").ToList(), other.Split("\n\n"));
        var added = random.Next(3) == 0 ? $"“We counted {random.Next(9)} herons at the mill,” said Ada Holm, the miller." : others[random.Next(others.Length)];
        paragraphs.Insert(random.Next(1, paragraphs.Count + 1), added);
        if (random.Next(2) == 0) paragraphs.RemoveAt(random.Next(1, paragraphs.Count));
        return string.Join("\n\n", paragraphs);
    }

    private static string TextOf(TestText text) => text.GetText()!.ToString();

    private static IEnumerable<string> Emitted(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        return
        [
            .. result.GeneratedSources.OrderBy(s => s.HintName, StringComparer.Ordinal).Select(s => s.HintName + "\n" + s.SourceText),
            .. result.Diagnostics.Select(d => d.ToString()).Order(StringComparer.Ordinal),
        ];
    }
}
