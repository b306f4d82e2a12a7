using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Benchmarks.Measuring;
using CorpusGen.Extraction;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Benchmarks.Probes;

/// <summary>Linking alone: the documents are extracted before the clock starts.</summary>
internal static class LinkingProbe
{
    public const string Name = "linking";

    /// <summary>Asks this probe.</summary>
    public static Dictionary<string, double> Ask(ArticleFolder news, int articles, int runs) =>
        Probe.Ask(null, Name, news.Folder, articles.ToString(CultureInfo.InvariantCulture), runs.ToString(CultureInfo.InvariantCulture))!;

    /// <summary>Measures: folder, how many articles, how often.</summary>
    public static void Run(string[] arguments)
    {
        var articles = int.Parse(arguments[1], CultureInfo.InvariantCulture);
        var runs = int.Parse(arguments[2], CultureInfo.InvariantCulture);
        DocumentFacts[] facts = [.. ArticleFolder.Files(arguments[0]).Take(articles).AsParallel().AsOrdered()
            .Select(file => DocumentExtractor.Extract(new DocumentText(Path.GetFileName(file), File.ReadAllText(file))))];

        var corpus = WarmUp(facts[..Math.Min(facts.Length, 500)]);
        var seconds = Enumerable.Range(0, runs).Select(_ =>
        {
            var clock = WorkClock.Start();
            corpus = CorpusLinker.Link(facts);
            return clock.Seconds;
        }).Median();
        Probe.Answer("seconds", seconds);
        Probe.Answer("quotes", corpus.Quotes.Count);
        Probe.Answer("utterances", corpus.Utterances.Count);
        Probe.Answer("families", corpus.Families.Count);
    }

    private static CorpusFacts WarmUp(DocumentFacts[] few)
    {
        var warm = WorkClock.Start();
        CorpusFacts corpus;
        do corpus = CorpusLinker.Link(few);
        while (warm.Seconds < EngineProbe.WarmUpSeconds);
        return corpus;
    }
}
