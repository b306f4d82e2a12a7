using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Fuzzing.Cases;

namespace CorpusGen.Fuzzing.Invariants;

/// <summary>A saying has two quotations or more, each once and knowing it, and the changes spell reference and version.</summary>
internal sealed class SayingsAreWhole : IInvariant
{
    public string? Broken(Reading reading)
    {
        var corpus = reading.Corpus;
        var members = new Dictionary<int, int>();
        for (var u = 0; u < corpus.Utterances.Count; u++)
        {
            var utterance = corpus.Utterances[u];
            if (utterance.Versions.Count == 0) return $"{utterance.Id} has one version";
            if (corpus.Quotes[utterance.Reference].Id != utterance.Id) return $"{utterance.Id} is not called after its reference";
            if (corpus.Quotes[utterance.Reference].Speaker != utterance.Speaker) return $"{utterance.Id} is not said by its reference’s speaker";
            foreach (var quote in utterance.Versions.Select(version => version.Quote).Prepend(utterance.Reference))
            {
                if (!members.TryAdd(quote, u)) return $"quotation {quote} is in two sayings, or in one twice";
            }

            if (utterance.Versions.Select(version => Spelt(reading, utterance, version)).FirstOrDefault(p => p is not null) is { } problem) return problem;
        }

        for (var q = 0; q < corpus.Quotes.Count; q++)
        {
            int? saying = members.TryGetValue(q, out var of) ? of : null;
            if (corpus.Quotes[q].Utterance != saying) return $"{corpus.Quotes[q].Id} is in saying {saying}, not in {corpus.Quotes[q].Utterance}";
        }

        return null;
    }

    private static string? Spelt(Reading reading, CorpusUtterance utterance, CorpusVersion version)
    {
        if (version.Fidelity == Fidelity.Reference) return $"a version of {utterance.Id} is a reference";
        if (version.Changes.Any(change => (change.Reference.Length == 0) != (change.Kind == ChangeKind.Added))) return "words of the reference are where they can’t be";
        if (version.Changes.Any(change => (change.Version.Length == 0) != (change.Kind == ChangeKind.Removed))) return "words of the version are where they can’t be";
        return Differ(Words(reading, utterance.Reference), version.Changes.Select(change => change.Reference))
            ?? Differ(Words(reading, version.Quote), version.Changes.Select(change => change.Version));
    }

    private static string? Differ(string words, IEnumerable<string> changes)
    {
        var spelt = string.Join(' ', changes.Where(part => part.Length > 0));
        return spelt == words ? null : $"changes spell “{spelt}”, not “{words}”";
    }

    private static string Words(Reading reading, int quote)
    {
        var found = reading.Corpus.Quotes[quote];
        var words = found.Fact.Segments.SelectMany(s => s.In(reading.TextOf(found.Document)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return string.Join(' ', words);
    }
}
