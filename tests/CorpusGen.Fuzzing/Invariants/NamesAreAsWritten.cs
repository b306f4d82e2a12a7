using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Fuzzing.Cases;

namespace CorpusGen.Fuzzing.Invariants;

/// <summary>What is said to be as written stands at its place, and what has a name has one, on one line.</summary>
internal sealed class NamesAreAsWritten : IInvariant
{
    public string? Broken(Reading reading) =>
        reading.AllFacts.Select(OfDocument).FirstOrDefault(problem => problem is not null)
        ?? reading.Corpus.Speakers.Where(s => string.IsNullOrWhiteSpace(s.Name) || s.Id.Length == 0)
            .Select(s => $"speaker “{s.Id}” is called “{s.Name}”").FirstOrDefault();

    private static string? OfDocument(DocumentFacts facts)
    {
        var text = facts.Document.Text;
        foreach (var contributor in facts.Contributors)
        {
            if (OneLine(contributor.Span.In(text)) != contributor.Name) return $"contributor “{contributor.Name}” is “{contributor.Span.In(text)}”";
        }

        foreach (var quote in facts.Quotes)
        {
            if (quote.Via is { } via && OneLine(via.Span.In(text)) != via.Name) return $"outlet “{via.Name}” is “{via.Span.In(text)}”";
            if (quote.Cue is { Lemma.Length: 0 }) return "a cue has no lemma";
        }

        foreach (var tweet in facts.Tweets)
        {
            var words = tweet.Span.In(text);
            var stray = tweet.Hashtags.Concat(tweet.Urls).FirstOrDefault(entity => !words.Contains(entity, StringComparison.Ordinal));
            if (stray is not null) return $"“{stray}” is not in its post";
        }

        return facts.Speakers.Concat(facts.Mentioned).SelectMany(Forms).FirstOrDefault(IsUnfit) is { } unfit ? $"a form of a source is “{unfit}”" : null;
    }

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Forms(SpeakerFact source) =>
        [source.Name, .. source.Aliases.Select(alias => alias.Text), .. source.Roles.Select(role => role.Text), source.Affiliation ?? source.Name];

    // White space in a name is made single.
    private static bool IsUnfit(string form) => string.IsNullOrWhiteSpace(form) || form.AsSpan().ContainsAny("\r\n\t") || form.Contains("  ", StringComparison.Ordinal);
}
