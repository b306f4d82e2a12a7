using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Benchmarks.Measuring;
using CorpusGen.Tests.Driver;

namespace CorpusGen.Benchmarks.Probes;

/// <summary>The generator in the compiler's driver, as an IDE runs it: from nothing, after an edit, and when nothing changed.</summary>
internal static class DriverProbe
{
    public const string Name = "driver";

    /// <summary>Asks this probe.</summary>
    public static Dictionary<string, double> Ask(ArticleFolder news, int articles, int runs) =>
        Probe.Ask(null, "netstandard2.0", Name, news.Folder, articles.ToString(CultureInfo.InvariantCulture), runs.ToString(CultureInfo.InvariantCulture))!;

    /// <summary>Measures: folder, how many articles, how often.</summary>
    public static void Run(string[] arguments)
    {
        var articles = int.Parse(arguments[1], CultureInfo.InvariantCulture);
        var runs = int.Parse(arguments[2], CultureInfo.InvariantCulture);
        ImmutableArray<TestText> texts = [.. ArticleFolder.Files(arguments[0]).Take(articles).Select(file => new TestText("/project/" + Path.GetFileName(file), File.ReadAllText(file)))];
        var project = new DriverProject(texts);

        // Edits come one at a time, so that the runtime would take what they run for rare; an IDE has been open for a while.
        var warm = WorkClock.Start();
        while (warm.Seconds < 2 * EngineProbe.WarmUpSeconds)
        {
            project.RunFromNothing();
            for (var i = 0; i < 5; i++) project.RunWithDocumentEdited();
        }

        var seconds = Series.MedianInTurns(
            runs,
            () => Time(project.RunFromNothing),
            () => Time(project.RunWithDocumentEdited),
            () => Time(project.RunWithCSharpEdited),
            () => Time(project.RunWithNothingChanged));
        foreach (var (name, value) in new[] { "cold", "document", "csharp", "nothing" }.Zip(seconds)) Probe.Answer(name, value);
    }

    private static double Time(Action work)
    {
        var clock = WorkClock.Start();
        work();
        return clock.Seconds;
    }
}
