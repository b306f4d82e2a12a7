using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Extraction.Tests.Seeds.Scoring;

/// <summary>How many facts of each aspect were looked at, and which were missed.</summary>
internal sealed class Tally
{
    private readonly Dictionary<Aspect, int> _counts = [];
    private readonly List<(Aspect Aspect, string Why)> _misses = [];

    public void Add(Aspect aspect, bool isRight, string why = "")
    {
        _counts[aspect] = Count(aspect) + 1;
        if (!isRight) _misses.Add((aspect, why));
    }

    public int Count(Aspect aspect) => _counts.GetValueOrDefault(aspect);

    public IReadOnlyList<string> Misses(Aspect aspect) => [.. _misses.Where(m => m.Aspect == aspect).Select(m => $"{m.Aspect}: {m.Why}")];
}
