using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Tests.Seeds.Gold;

namespace CorpusGen.Extraction.Tests.Seeds.Scoring;

/// <summary>Scores the quotations of a document and their attribution.</summary>
internal sealed class QuoteScorer(ScoredDocument document, Tally tally)
{
    private readonly string _text = document.Text;

    /// <summary>Scores all.</summary>
    /// <returns>From an annotated quotation's id to its position in the corpus.</returns>
    public Dictionary<string, int> Score()
    {
        var found = new Dictionary<string, int>();
        foreach (var wanted in document.Gold.Quotes)
        {
            var hit = document.Find(wanted);
            if (hit is null && wanted.Optional) continue;
            tally.Add(Aspect.QuoteSpans, hit is not null, "missed " + Label(wanted));
            if (hit is not { } quote) continue;
            found.Add(wanted.Id, quote);
            if (!wanted.Optional) ScoreAttribution(wanted, document.Corpus.Quotes[quote]);
        }

        ScoreRest(found.Values);
        return found;
    }

    private static string Label(GoldQuote wanted) => $"{wanted.Id} '{Excerpt(wanted.Segments[0].Text)}'";

    private static string Excerpt(string words) => words[..Math.Min(60, words.Length)];

    private static string Listed(IEnumerable<string> words) => $"[{string.Join(" | ", words)}]";

    private void ScoreAttribution(GoldQuote wanted, CorpusQuote found)
    {
        ScoreKind(wanted, found);
        ScoreSpeaker(wanted, found);
        ScoreCue(wanted, found.Fact.Cue);
        ScoreOutlet(wanted, found.Fact.Via);
        ScoreMention(wanted, found.Fact.Mention);
    }

    private void ScoreKind(GoldQuote wanted, CorpusQuote found)
    {
        var kind = Spelled.Of(found.Fact.Kind);
        tally.Add(Aspect.Kind, wanted.Kinds.Contains(kind), $"{Label(wanted)} is {kind}, want {Listed(wanted.Kinds)}");
    }

    private void ScoreSpeaker(GoldQuote wanted, CorpusQuote found)
    {
        var name = found.Speaker is { } speaker ? document.Corpus.Speakers[speaker].Name : null;
        var isSame = string.Equals(name, wanted.Speaker, StringComparison.OrdinalIgnoreCase);
        tally.Add(Aspect.Speaker, isSame, $"{Label(wanted)} by {name}, want {wanted.Speaker}");
        var attribution = Spelled.Of(found.Attribution);
        tally.Add(Aspect.Attribution, attribution == wanted.Attribution, $"{Label(wanted)} {attribution}, want {wanted.Attribution}");
    }

    // A cue must lie inside an annotated one: a larger one would be an error like a missing one.
    private void ScoreCue(GoldQuote wanted, CueFact? found)
    {
        if (wanted.Cues.Count == 0) return;
        var words = found?.Span.In(_text);
        var isShort = words?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length is >= 1 and <= 3;
        var isInside = found is not null && wanted.Cues.Any(c => Span.FromBounds(c.Start, c.End).Contains(found.Span));
        tally.Add(Aspect.Cue, isShort && isInside, $"{Label(wanted)} cue {words}, want {Listed(wanted.Cues.Select(c => c.Text))}");
        var lemmas = wanted.Cues.Select(c => c.Lemma).ToList();
        var isLemma = found is not null && lemmas.Contains(found.Lemma);
        tally.Add(Aspect.CueLemma, isLemma, $"{Label(wanted)} lemma {found?.Lemma}, want {Listed(lemmas)}");
    }

    private void ScoreOutlet(GoldQuote wanted, ViaFact? found)
    {
        var isRight = wanted.Via is null
            ? found is null
            : found?.Name.Contains(wanted.Via.Name, StringComparison.OrdinalIgnoreCase) == true;
        tally.Add(Aspect.RelayingOutlet, isRight, $"{Label(wanted)} via {found?.Name}, want {wanted.Via?.Name}");
    }

    // What a continuation continues is another quotation's mention.
    private void ScoreMention(GoldQuote wanted, Span? found)
    {
        if (wanted.Mentions.Count == 0 || wanted.Attribution == "continuation") return;
        var isRight = wanted.Mentions.Any(m => Trimmed.AreSame(_text, found, m));
        var accepted = Listed(wanted.Mentions.Select(m => m.Text));
        tally.Add(Aspect.Mention, isRight, $"{Label(wanted)} mention {document.Words(found)}, want {accepted}");
    }

    private void ScoreRest(IReadOnlyCollection<int> used)
    {
        foreach (var quote in document.Quotes.Select(q => (Position: q, document.Corpus.Quotes[q].Fact)))
        {
            var words = $"{document.Name} '{Excerpt(quote.Fact.Segments[0].In(_text))}'";
            tally.Add(Aspect.NoIndirectSpeechYet, quote.Fact.Kind != QuoteKind.Indirect, words);
            tally.Add(Aspect.NoFalseQuotes, used.Contains(quote.Position), words);
        }
    }
}
