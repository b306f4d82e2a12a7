using System;
using System.Collections.Generic;
using CorpusGen.Benchmarks.Measuring;
using CorpusGen.Benchmarks.Probes;

namespace CorpusGen.Benchmarks.Measures;

/// <summary>What an edit costs in an IDE.</summary>
internal sealed class DriverMeasure : IMeasure
{
    private const int Most = 1000;

    public string Name => "driver";

    public string Description => "the generator over 1,000 articles after an edit, against its run from nothing (netstandard2.0 engine)";

    public IEnumerable<Row> Run(Session session)
    {
        var articles = Math.Min(session.Articles, Most);
        Session.Say("Driver");
        var figures = DriverProbe.Ask(session.News, articles, session.Runs);
        var cold = figures["cold"];
        yield return Against(FormattableString.Invariant($"driver, one of {articles:N0} documents edited"), figures["document"], cold, 0.05);
        yield return Against("driver, C# edited", figures["csharp"], cold, null);
        yield return Against("driver, nothing changed", figures["nothing"], cold, null);
    }

    private static Row Against(string what, double seconds, double cold, double? wanted) => new(
        what,
        Figure.Seconds(seconds),
        $"from nothing {Figure.Seconds(cold)}",
        Figure.Percent(seconds / cold),
        wanted is { } bound ? "≤ " + Figure.Percent(bound) : "",
        wanted is { } most ? seconds / cold <= most : null);
}
