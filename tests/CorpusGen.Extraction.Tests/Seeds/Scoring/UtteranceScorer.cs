using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Tests.Seeds.Gold;

namespace CorpusGen.Extraction.Tests.Seeds.Scoring;

/// <summary>Scores the sayings: which quotations are linked, which is the reference, how faithful the others are.</summary>
internal sealed class UtteranceScorer
{
    private const string Reference = "reference";

    private readonly GoldCorpus _gold;
    private readonly Tally _tally;
    private readonly IReadOnlyList<IReadOnlyList<string>> _groups;
    private readonly Dictionary<string, string> _fidelity = [];

    /// <param name="found">From an annotated quotation's id to its position in the corpus.</param>
    public UtteranceScorer(GoldCorpus gold, CorpusFacts corpus, IReadOnlyDictionary<string, int> found, Tally tally)
    {
        _gold = gold;
        _tally = tally;
        var ids = found.ToDictionary(f => f.Value, f => f.Key);
        var groups = corpus.Utterances.Select(Labelled)
            .Select(g => g.Where(q => ids.ContainsKey(q.Quote)).Select(q => (Id: ids[q.Quote], q.Label)).ToList()).ToList();
        _groups = [.. groups.Select(g => g.ConvertAll(m => m.Id))];
        foreach (var (id, label) in groups.SelectMany(g => g)) _fidelity[id] = label;
    }

    public void Score()
    {
        ScoreLinks();
        foreach (var utterance in _gold.Utterances)
        {
            var isRight = utterance.Reference.Any(r => Found(r) == Reference);
            _tally.Add(Aspect.UtteranceReference, isRight, $"{utterance.Id} want one of [{string.Join(" | ", utterance.Reference)}]");
            foreach (var version in utterance.Versions) ScoreFidelity(version, utterance);
        }
    }

    private static IEnumerable<(int Quote, string Label)> Labelled(CorpusUtterance utterance) =>
        utterance.Versions.Select(v => (v.Quote, Spelled.Of(v.Fidelity))).Prepend((utterance.Reference, Reference));

    private static HashSet<(string First, string Second)> Pairs(IEnumerable<IReadOnlyList<string>> groups) =>
        [.. groups.SelectMany(g => from a in g from b in g where string.CompareOrdinal(a, b) < 0 select (a, b))];

    private string? Found(string quote) => _fidelity.GetValueOrDefault(quote);

    private void ScoreLinks()
    {
        var (wanted, found) = (Pairs(_gold.Utterances.Select(u => u.Quotes)), Pairs(_groups));
        foreach (var pair in wanted) _tally.Add(Aspect.UtteranceLinks, found.Contains(pair), $"not linked {pair}");
        foreach (var pair in found.Except(wanted)) _tally.Add(Aspect.UtteranceLinks, false, $"wrongly linked {pair}");
    }

    // Where several versions may be the reference, the one chosen is not compared with itself.
    private void ScoreFidelity(GoldVersion version, GoldUtterance utterance)
    {
        var found = Found(version.Quote);
        var isReference = found == Reference && utterance.Reference.Contains(version.Quote, StringComparer.Ordinal);
        var isRight = isReference || version.Fidelity.Contains(found);
        _tally.Add(Aspect.Fidelity, isRight, $"{version.Quote} {found}, want [{string.Join(" | ", version.Fidelity)}]: {version.Why}");
    }
}
