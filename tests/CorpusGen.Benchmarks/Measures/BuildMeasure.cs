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
        var again = Enumerable.Range(0, session.Runs).Select(_ => (Corpus: corpus.Build(), Empty: empty.Build())).ToList();
        return Rows(session, (cold, coldEmpty), ([.. again.Select(pair => pair.Corpus)], [.. again.Select(pair => pair.Empty)]));
    }

    private static Outcome FromNothing(ConsumerProject project)
    {
        project.Clean();
        return project.Build();
    }

    private static IEnumerable<Row> Rows(Session session, (List<Outcome> Corpus, List<Outcome> Empty) cold, (List<Outcome> Corpus, List<Outcome> Empty) again)
    {
        var (seconds, peerSeconds) = (Seconds(cold.Corpus), Seconds(cold.Empty));
        var news = FormattableString.Invariant($"{session.Articles:N0} articles ({session.News.Bytes / 1e6:0.0} MB)");
        yield return new Row($"`dotnet build` of {news}, cold", Times(cold.Corpus), "empty project " + Times(cold.Empty), Figure.Times(seconds / peerSeconds), "≤ 45 s for 20,000", seconds <= 45);

        var peak = cold.Corpus.Select(o => (double)o.PeakBytes).Median();
        yield return new Row("the same, peak of any process", peak > 0 ? Figure.Bytes(peak) : "not told by this system", "", "", "≤ 2.5 GB", peak > 0 ? peak <= 2.5e9 : null);

        var more = Seconds(again.Corpus) - Seconds(again.Empty);
        yield return new Row("the same, no-op build", Times(again.Corpus), "empty project " + Times(again.Empty), FormattableString.Invariant($"{more:+0.0;-0.0} s"), "≤ + 1.5 s", more <= 1.5);
    }

    private static double Seconds(List<Outcome> builds) => builds.Select(o => o.Seconds).Median();

    // Processor time tells what a build would take on a machine of its own.
    private static string Times(List<Outcome> builds) => $"{Figure.Seconds(Seconds(builds))} (processor {Figure.Seconds(builds.Select(o => o.ProcessorSeconds).Median())})";
}
