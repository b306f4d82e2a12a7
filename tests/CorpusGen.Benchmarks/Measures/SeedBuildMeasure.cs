using System;
using System.Collections.Generic;
using System.IO;
using CorpusGen.Benchmarks.Consumers;
using CorpusGen.Benchmarks.Measuring;
using CorpusGen.Benchmarks.Processes;

namespace CorpusGen.Benchmarks.Measures;

/// <summary>What the generator adds to an ordinary build, with a compiler server that has seen both.</summary>
internal sealed class SeedBuildMeasure : IMeasure
{
    // A young server has its own code optimized in the background, and keeps a core busy with that: 1.4 s of processor time
    // for each of the first twenty pairs of builds, bursts until the thirty-fifth, 0.15 s from then on.
    private const int WarmUps = 36;

    // Builds differ among themselves by more than the generator takes.
    private const int FewestRuns = 31;

    private const string Program = "System.Console.WriteLine(\"news\");";

    public string Name => "seeds";

    public string Description => "build of the five seeds with the generator against without, warm compiler server";

    public IEnumerable<Row> Run(Session session)
    {
        using var server = new CompilerServer();
        var with = ConsumerProject.OfCorpus(session, "seeds-with", Program, Path.Combine(Repository.Folder, "seeds"));
        var without = ConsumerProject.Plain(session, "seeds-without", Program);
        Session.Say("Building the seeds");
        for (var i = 0; i < WarmUps; i++)
        {
            foreach (var project in (ConsumerProject[])[with, without]) project.BuildShared(server.Name, "--no-incremental");
        }

        var seconds = Series.MedianInTurns(
            Math.Max(session.Runs, FewestRuns),
            () => with.BuildShared(server.Name, "--no-incremental", "--no-restore").Seconds,
            () => without.BuildShared(server.Name, "--no-incremental", "--no-restore").Seconds);
        var ratio = seconds[0] / seconds[1];
        yield return new Row("build of the seeds, warm compiler server", Figure.Seconds(seconds[0]), $"without the generator {Figure.Seconds(seconds[1])}", Figure.Times(ratio), "≤ 1.2 ×", ratio <= 1.2);
    }
}
