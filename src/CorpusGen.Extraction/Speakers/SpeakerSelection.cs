using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Speakers;

/// <summary>Keeps the sources that quotations refer to, and numbers them anew; apart from them, others with full names.</summary>
internal sealed class SpeakerSelection
{
    private const int Unnumbered = -1;

    private readonly IReadOnlyList<Source> _sources;
    private readonly int[] _numbers;
    private readonly List<SpeakerFact> _speakers = [];

    private SpeakerSelection(IReadOnlyList<Source> sources)
    {
        _sources = sources;
        _numbers = new int[sources.Count];
        _numbers.AsSpan().Fill(Unnumbered);
    }

    public static (EquatableArray<SpeakerFact> Speakers, EquatableArray<SpeakerFact> Mentioned, List<QuoteFact> Quotes) Select(
        IReadOnlyList<Source> sources,
        IEnumerable<QuoteFact> quotes)
    {
        var selection = new SpeakerSelection(sources);
        var renumbered = new List<QuoteFact>();
        foreach (var quote in quotes) renumbered.Add(selection.Renumber(quote));
        return (new([.. selection._speakers]), new(selection.Mentioned()), renumbered);
    }

    private QuoteFact Renumber(QuoteFact quote)
    {
        if (quote.Speaker is null && quote.Candidates.IsEmpty) return quote;
        return quote with { Speaker = Number(quote.Speaker), Candidates = Renumber(quote.Candidates) };
    }

    private EquatableArray<CandidateFact> Renumber(EquatableArray<CandidateFact> candidates)
    {
        var renumbered = new CandidateFact[candidates.Count];
        for (var i = 0; i < renumbered.Length; i++)
        {
            var number = Number(candidates[i].Speaker);
            renumbered[i] = number == candidates[i].Speaker ? candidates[i] : candidates[i] with { Speaker = number };
        }

        return new(renumbered);
    }

    private int? Number(int? source)
    {
        if (source is not { } index) return null;
        if (_numbers[index] != Unnumbered) return _numbers[index];
        _speakers.Add(_sources[index].ToFact());
        return _numbers[index] = _speakers.Count - 1;
    }

    private SpeakerFact[] Mentioned()
    {
        var mentioned = new List<SpeakerFact>();
        for (var i = 0; i < _numbers.Length; i++)
        {
            if (_numbers[i] == Unnumbered && _sources[i].HasFullName) mentioned.Add(_sources[i].ToFact());
        }

        return [.. mentioned];
    }
}
