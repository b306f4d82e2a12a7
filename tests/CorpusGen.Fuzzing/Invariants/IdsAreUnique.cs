using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Fuzzing.Cases;

namespace CorpusGen.Fuzzing.Invariants;

/// <summary>No two documents, speakers, quotations, sayings or families have one id; those of documents differ by more than case.</summary>
internal sealed class IdsAreUnique : IInvariant
{
    public string? Broken(Reading reading) =>
        Repeated("documents", reading.Corpus.Documents.Select(document => document.Id), StringComparer.OrdinalIgnoreCase)
        ?? Repeated("speakers", reading.Corpus.Speakers.Select(speaker => speaker.Id), StringComparer.Ordinal)
        ?? Repeated("quotations", reading.Corpus.Quotes.Select(quote => quote.Id), StringComparer.Ordinal)
        ?? Repeated("sayings", reading.Corpus.Utterances.Select(utterance => utterance.Id), StringComparer.Ordinal)
        ?? Repeated("families", reading.Corpus.Families.Select(family => family.Id), StringComparer.Ordinal);

    private static string? Repeated(string what, IEnumerable<string> ids, StringComparer comparer)
    {
        var seen = new HashSet<string>(comparer);
        foreach (var id in ids)
        {
            if (id.Length == 0 || !seen.Add(id)) return $"two {what} have the id “{id}”";
        }

        return null;
    }
}
