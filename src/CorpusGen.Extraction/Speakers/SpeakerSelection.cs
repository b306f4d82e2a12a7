using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Speakers;

/// <summary>Keeps the sources that quotations refer to, and numbers them anew; apart from them, others with full names.</summary>
internal static class SpeakerSelection
{
    public static (EquatableArray<SpeakerFact> Speakers, EquatableArray<SpeakerFact> Mentioned, List<QuoteFact> Quotes) Select(
        IReadOnlyList<Source> sources,
        IEnumerable<QuoteFact> quotes)
    {
        var numbers = new Dictionary<int, int>();
        var speakers = new List<SpeakerFact>();
        var renumbered = quotes.Select(quote => quote with
        {
            Speaker = quote.Speaker is { } speaker ? Number(speaker) : null,
            Candidates = quote.Candidates.Select(c => c with { Speaker = c.Speaker is { } s ? Number(s) : null }).ToEquatableArray(),
        }).ToList();
        var mentioned = sources.Where((s, i) => s.HasFullName && !numbers.ContainsKey(i)).Select(s => s.ToFact());
        return (speakers.ToEquatableArray(), mentioned.ToEquatableArray(), renumbered);

        int Number(int source)
        {
            if (numbers.TryGetValue(source, out var number)) return number;
            numbers.Add(source, number = speakers.Count);
            speakers.Add(sources[source].ToFact());
            return number;
        }
    }
}
