using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Benchmarks.Consumers;
using CorpusGen.Benchmarks.Measuring;
using CorpusGen.Benchmarks.Processes;

namespace CorpusGen.Benchmarks.Measures;

/// <summary>What <c>dotnet build</c> of the whole corpus takes, from nothing and again.</summary>
internal sealed class BuildMeasure : IMeasure
{
    public string Name => "build";

    public string Description => "dotnet build of all articles with the Resource store, cold and no-op, against an empty project";

    public IEnumerable<Row> Run(Session session)
    {
        var corpus = Programs.Corpus(session);
        var empty = ConsumerProject.Plain(session, "empty", "return 0;");
        var cold = new List<Outcome>();
        var coldEmpty = new List<Outcome>();
        for (var run = 0; run < session.Runs; run++)
        {
            Session.Say($"Building from nothing, {run + 1} of {session.Runs}");
            cold.Add(FromNothing(corpus));
            coldEmpty.Add(FromNothing(empty));
        }

        Session.Say("Building again");
        var again = Series.MedianInTurns(session.Runs, () => corpus.Build().Seconds, () => empty.Build().Seconds);
        return Rows(session, cold, coldEmpty, again);
    }

    private static Outcome FromNothing(ConsumerProject project)
    {
        project.Clean();
        return project.Build();
    }

    private static IEnumerable<Row> Rows(Session session, List<Outcome> cold, List<Outcome> coldEmpty, double[] again)
    {
        var seconds = cold.Select(o => o.Seconds).Median();
        var peerSeconds = coldEmpty.Select(o => o.Seconds).Median();
        var peak = cold.Select(o => (double)o.PeakBytes).Median();
        var news = FormattableString.Invariant($"{session.Articles:N0} articles ({session.News.Bytes / 1e6:0.0} MB)");
        yield return new Row($"`dotnet build` of {news}, cold", Figure.Seconds(seconds), $"empty project {Figure.Seconds(peerSeconds)}", Figure.Times(seconds / peerSeconds), "≤ 45 s for 20,000", seconds <= 45);
        yield return new Row("the same, peak of any process", peak > 0 ? Figure.Bytes(peak) : "not told by this system", "", "", "≤ 2.5 GB", peak > 0 ? peak <= 2.5e9 : null);
        yield return new Row("the same, no-op build", Figure.Seconds(again[0]), $"empty project {Figure.Seconds(again[1])}", $"+ {Figure.Seconds(Math.Max(again[0] - again[1], 0))}", "≤ + 1.5 s", again[0] - again[1] <= 1.5);
    }
}
