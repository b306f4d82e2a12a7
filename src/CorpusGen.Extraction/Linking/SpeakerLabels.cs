using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Speakers;

namespace CorpusGen.Extraction.Linking;

/// <summary>
/// Numbers that speakers keep from one linking to the next, where their positions move with each one who comes in before them. In
/// one linking no two have the same.
/// </summary>
internal sealed class SpeakerLabels
{
    private readonly Dictionary<string, List<int>> _known = new(StringComparer.Ordinal);

    /// <summary>How many were given.</summary>
    public int Count { get; private set; }

    /// <summary>Labels speakers.</summary>
    /// <param name="speakers">The speakers.</param>
    /// <returns>A label for each, by name; of those who share one, by their order.</returns>
    public int[] Of(IReadOnlyList<MergedSpeaker> speakers)
    {
        var labels = new int[speakers.Count];
        var given = new Dictionary<string, int>(speakers.Count, StringComparer.Ordinal);
        for (var s = 0; s < labels.Length; s++)
        {
            var name = speakers[s].Name;
            given.TryGetValue(name, out var namesakes);
            given[name] = namesakes + 1;
            if (!_known.TryGetValue(name, out var known)) _known.Add(name, known = []);
            if (known.Count == namesakes) known.Add(Count++);
            labels[s] = known[namesakes];
        }

        return labels;
    }
}
