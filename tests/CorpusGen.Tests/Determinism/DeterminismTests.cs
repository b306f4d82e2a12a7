using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Tests.Documents;
using CorpusGen.Tests.Driver;
using CorpusGen.Tests.Hostile;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Tests.Determinism;

/// <summary>The same texts give the same bytes, in whatever order and wherever in the world.</summary>
public class DeterminismTests
{
    // Small and capital I, numbers, and words that cultures case, sort or write in their own way.
    private const string Local =
        """
        INTERNATIONAL INQUIRY INTO ISTANBUL ICE

        By Ilse Iversen

        ISTANBUL, March 3, 2021 — The inquiry cost 1,234.5 million.

        “It is ILLEGAL in İzmir, it's ıllegal in Iğdır,” said Ilhan Ivanov, 51, the INSTITUTE's director. “I insist.”

        “Cyclists in Aachen, Ähren, Zürich and Øster-Århus object,” the IMF's Inés Ibáñez said.

        """;

    private static readonly TestProject Project = TestProject.Of(
        ("texts/i.txt", Local), ("texts/I2.txt", Local.Replace("51", "52", StringComparison.Ordinal).Replace("illegal", "legal", StringComparison.OrdinalIgnoreCase)),
        ("texts/harbour.txt", Newspaper.Harbour), ("texts/rival.txt", Newspaper.Rival), ("texts/ferry.txt", Newspaper.Ferry), ("texts/flood.txt", Newspaper.Flood))
        .With("CorpusGenClassName", "Istanbul");

    public static TheoryData<string> Cultures { get; } = ["tr-TR", "ar-SA", "th-TH", "lt-LT", "fa-IR"];

    [Fact]
    public void The_cultures_of_these_tests_are_what_they_are()
    {
        // Without ICU all cultures are one, and the tests below would say nothing.
        Assert.Equal("ı", "I".ToLower(CultureInfo.GetCultureInfo("tr-TR")));
        Assert.Equal(2564, CultureInfo.GetCultureInfo("th-TH").Calendar.GetYear(new DateTime(2021, 3, 3)));
        Assert.NotEqual("-1.5", (-1.5).ToString(CultureInfo.GetCultureInfo("fa-IR")));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Any_culture_gives_the_same(string culture)
    {
        var expected = Emitted(All);
        var (before, beforeOfMessages) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Emitted(All));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeOfMessages);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_order_of_files_gives_the_same(int seed)
    {
        var shuffled = All.Texts.ToArray();
        new Random(seed).Shuffle(shuffled);

        Assert.NotEqual(All.Texts.Select(text => text.Path), shuffled.Select(text => text.Path));
        Assert.Equal(Emitted(All), Emitted(All with { Texts = [.. shuffled] }));
    }

    [Fact]
    public void A_driver_that_has_seen_other_texts_gives_the_same()
    {
        var others = All with { Texts = [.. All.Texts.Skip(3)] };
        var driver = others.CreateDriver().RunGenerators(All.Compile()).AddAdditionalTexts([.. All.Texts.Take(3).Cast<Microsoft.CodeAnalysis.AdditionalText>()]);
        var sources = driver.RunGenerators(All.Compile()).GetRunResult().Results.Single().GeneratedSources;

        Assert.Equal(Sources(All.Run()), sources.Select(source => (source.HintName, source.SourceText.ToString())).Order(StringTuples));
    }

    [Fact]
    public void Two_runs_side_by_side_give_the_same()
    {
        var runs = Enumerable.Range(0, 4).AsParallel().WithDegreeOfParallelism(4).Select(_ => Emitted(All)).ToList();

        Assert.All(runs, run => Assert.Equal(runs[0], run));
    }

    private static TestProject All => Project with { Texts = Project.Texts.AddRange(SeedFolder.Project.Texts).AddRange(HostileNewspaper.Project.Texts.Where((_, i) => i % 7 == 0)) };

    private static Comparer<(string Name, string Text)> StringTuples { get; } = Comparer<(string Name, string Text)>.Create((left, right) =>
        string.CompareOrdinal(left.Name, right.Name) is var order and not 0 ? order : string.CompareOrdinal(left.Text, right.Text));

    // Sources of the newest language and of the oldest, and what is said, which users compare as well.
    private static List<(string Name, string Text)> Emitted(TestProject project)
    {
        var run = project.Run();
        var old = (project with { Language = LanguageVersion.CSharp9 }).Run();
        return [.. Sources(run), .. Sources(old), .. run.Diagnostics.Select(d => (d.Id, d.ToString())).Order(StringTuples)];
    }

    private static IEnumerable<(string Name, string Text)> Sources(TestRun run) =>
        run.Sources.Select(source => (source.HintName, source.SourceText.ToString())).Order(StringTuples);
}
