using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Benchmarks.Measuring;
using CorpusGen.Benchmarks.Peers;
using CorpusGen.Extraction;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Benchmarks.Probes;

/// <summary>The engine over news in memory, on one core, warm; by turns with a pass of a regular expression.</summary>
internal static class EngineProbe
{
    public const string Name = "engine";

    /// <summary>For how long work is done over and over before it is measured: the runtime has then compiled everything twice.</summary>
    public const double WarmUpSeconds = 10;

    /// <summary>Asks this probe.</summary>
    public static Dictionary<string, double> Ask(ArticleFolder news, int articles, int runs, bool netStandard)
    {
        string[] arguments = [Name, news.Folder, articles.ToString(CultureInfo.InvariantCulture), runs.ToString(CultureInfo.InvariantCulture)];
        return Probe.Ask(null, netStandard ? ["netstandard2.0", .. arguments] : arguments)!;
    }

    /// <summary>Measures: folder, how many articles, how often.</summary>
    public static void Run(string[] arguments)
    {
        var files = ArticleFolder.Files(arguments[0]).Take(int.Parse(arguments[1], CultureInfo.InvariantCulture));
        var runs = int.Parse(arguments[2], CultureInfo.InvariantCulture);
        List<(string Path, string Text)> texts = [.. files.Select(file => (Path.GetFileName(file), File.ReadAllText(file)))];
        var bytes = (double)texts.Sum(text => Encoding.UTF8.GetByteCount(text.Text));

        var quotes = 0;
        var warm = WorkClock.Start();
        while (warm.Seconds < WarmUpSeconds) quotes = Extract(texts);

        var allocated = 0.0;
        var seconds = Series.MedianInTurns(
            runs,
            () => Time(() => Extract(texts), out allocated),
            () => Time(() => texts.Sum(text => RegularExpressionPass.Count(text.Text)), out _));
        Probe.Answer("bytes", bytes);
        Probe.Answer("quotes", quotes);
        Probe.Answer("seconds", seconds[0]);
        Probe.Answer("allocated", allocated);
        Probe.Answer("regex seconds", seconds[1]);
    }

    private static int Extract(List<(string Path, string Text)> texts)
    {
        var quotes = 0;
        foreach (var (path, text) in texts) quotes += DocumentExtractor.Extract(new DocumentText(path, text)).Quotes.Count;
        return quotes;
    }

    private static double Time(Func<int> work, out double allocated)
    {
        var clock = WorkClock.Start();
        work();
        var seconds = clock.Seconds;
        allocated = clock.Allocated;
        return seconds;
    }
}
