using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Benchmarks.Measuring;
using CorpusGen.Benchmarks.Peers;
using CorpusGen.Benchmarks.Probes;

namespace CorpusGen.Benchmarks.Measures;

/// <summary>How fast the engine reads, beside compromise and a regular expression.</summary>
internal sealed class EngineMeasure : IMeasure
{
    // Enough that no cache holds the texts, little enough that compromise comes to an end.
    private const int Most = 2000;
    private const int MostOfCompromise = 100;

    // Each in a process of its own, by turns: a machine may be slower in one minute than in the next.
    private const int Turns = 3;

    public string Name => "engine";

    public string Description => "extraction on one core, warm, against compromise (npm) and a regular expression";

    public IEnumerable<Row> Run(Session session)
    {
        var articles = Math.Min(session.Articles, Most);
        var problem = "";
        List<Dictionary<string, double>> modern = [], standard = [], compromise = [];
        for (var turn = 1; turn <= Turns; turn++)
        {
            Session.Say($"Engine, net10.0 and a regular expression, {turn} of {Turns}");
            modern.Add(EngineProbe.Ask(session.News, articles, session.Runs, netStandard: false));
            Session.Say($"compromise, {turn} of {Turns}");
            if (Compromise.Ask(session, Math.Min(session.Articles, MostOfCompromise), out problem) is { } answer) compromise.Add(answer);
            Session.Say($"Engine, netstandard2.0, {turn} of {Turns}");
            standard.Add(EngineProbe.Ask(session.News, articles, session.Runs, netStandard: true));
        }

        var speed = Speed(modern);
        yield return new Row("engine, one core (net10.0)", Figure.Speed(speed), "", "", "≥ 20 MB/s", speed >= 20e6);
        yield return new Row("engine, one core (netstandard2.0)", Figure.Speed(Speed(standard)));
        yield return Against(compromise, problem, speed);
        var expression = Speed(modern, "regex seconds");
        yield return new Row("engine against a regular expression for quotations", Figure.Speed(speed), $"Regex {Figure.Speed(expression)}", Figure.Times(speed / expression));
        yield return Allocation("net10.0", modern);
        yield return Allocation("netstandard2.0", standard);
    }

    private static double Speed(List<Dictionary<string, double>> answers, string seconds = "seconds") =>
        answers.Select(answer => answer["bytes"] / answer[seconds]).Median();

    private static Row Against(List<Dictionary<string, double>> compromise, string problem, double speed)
    {
        const string What = "engine against compromise's quotations() and people()";
        const string Wanted = "≥ 200 ×";
        if (compromise.Count == 0) return new Row(What, Figure.Speed(speed), problem, "", Wanted);
        var peer = Speed(compromise);
        return new Row(What, Figure.Speed(speed), $"compromise {Figure.Speed(peer)}", Figure.Times(speed / peer), Wanted, speed / peer >= 200);
    }

    private static Row Allocation(string build, List<Dictionary<string, double>> answers)
    {
        var ratio = answers.Select(answer => answer["allocated"] / answer["bytes"]).Median();
        return new Row($"allocated per byte of text ({build})", FormattableString.Invariant($"{ratio:0.0} B"), "", "", "≤ 2 B", ratio <= 2);
    }
}
