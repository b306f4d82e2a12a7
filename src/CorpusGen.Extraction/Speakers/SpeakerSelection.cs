using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Speakers;

/// <summary>Numbers the sources that quotations refer to, as they are met; apart from them it keeps others with full names.</summary>
internal sealed class SpeakerSelection
{
    private const int Unnumbered = -1;

    private readonly List<int> _selected = [];
    private IReadOnlyList<Source> _sources = [];
    private int[] _numbers = [];

    /// <summary>Turns to a document whose sources are all known; none of them is numbered.</summary>
    public void Restart(IReadOnlyList<Source> sources)
    {
        _sources = sources;
        _selected.Clear();
        if (_numbers.Length < sources.Count) _numbers = new int[sources.Count + (sources.Count / 2)];
        _numbers.AsSpan(0, sources.Count).Fill(Unnumbered);
    }

    /// <summary>The position of a source among the speakers; null for none.</summary>
    /// <param name="source">Its position among the sources, or -1.</param>
    public int? Number(int source)
    {
        if (source < 0) return null;
        if (_numbers[source] != Unnumbered) return _numbers[source];
        _selected.Add(source);
        return _numbers[source] = _selected.Count - 1;
    }

    /// <summary>The sources that were numbered, in the order of their numbers.</summary>
    public EquatableArray<SpeakerFact> Speakers() => FactsFrom(0);

    /// <summary>The others whom the document gives a full name.</summary>
    public EquatableArray<SpeakerFact> Mentioned()
    {
        var speakers = _selected.Count;
        for (var i = 0; i < _sources.Count; i++)
        {
            if (_numbers[i] == Unnumbered && _sources[i].HasFullName) _selected.Add(i);
        }

        var mentioned = FactsFrom(speakers);
        _selected.RemoveRange(speakers, _selected.Count - speakers);
        return mentioned;
    }

    private EquatableArray<SpeakerFact> FactsFrom(int first)
    {
        if (first == _selected.Count) return default;
        var facts = new SpeakerFact[_selected.Count - first];
        for (var i = 0; i < facts.Length; i++) facts[i] = _sources[_selected[first + i]].ToFact();
        return new(facts);
    }
}
