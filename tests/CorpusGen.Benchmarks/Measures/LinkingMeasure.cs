using System;
using System.Collections.Generic;
using CorpusGen.Benchmarks.Measuring;
using CorpusGen.Benchmarks.Probes;

namespace CorpusGen.Benchmarks.Measures;

/// <summary>How long it takes to put the facts of all documents together, and whether that grows in step with them.</summary>
internal sealed class LinkingMeasure : IMeasure
{
    public string Name => "linking";

    public string Description => "speakers, sayings and families over all articles, one core, and over an eighth of them";

    public IEnumerable<Row> Run(Session session)
    {
        Session.Say("Linking an eighth");
        var eighth = LinkingProbe.Ask(session.News, Math.Max(session.Articles / 8, 1), session.Runs);
        Session.Say("Linking all");
        var all = LinkingProbe.Ask(session.News, session.Articles, session.Runs);
        var ratio = all["seconds"] / eighth["seconds"];
        yield return new Row(
            FormattableString.Invariant($"linking {session.Articles:N0} articles, {all["quotes"]:N0} quotes"), Figure.Seconds(all["seconds"]), "", "", "≤ 10 s for 20,000", all["seconds"] <= 10);
        yield return new Row("linking, 8 times as many articles", Figure.Seconds(all["seconds"]), $"an eighth {Figure.Seconds(eighth["seconds"])}", Figure.Times(ratio), "≤ 10 ×", ratio <= 10);
    }
}
