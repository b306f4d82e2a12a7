using System.Collections.Generic;
using CorpusGen.Documents;
using CorpusGen.Extraction;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit.Tables;

/// <summary>A document with what linking says of it, free of positions in the corpus: a quote that comes to another document leaves it equal.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Document">What the document says of itself.</param>
/// <param name="Speakers">For each of its speakers the id in the corpus; null where only a changed quote needs it.</param>
/// <param name="Changed">What other documents say of its quotes, by position.</param>
internal sealed record ShardDocument(
    string Id, LinkableDocument Document, EquatableArray<string> Speakers, EquatableArray<ChangedQuote> Changed)
{
    /// <summary>Takes a document out of its corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="position">The document's position.</param>
    /// <returns>The document.</returns>
    public static ShardDocument Of(LinkedCorpus corpus, int position)
    {
        var facts = corpus.Facts;
        var article = facts.Documents[position];
        var speakers = new string[article.Facts.Speakers.Count];
        var changed = new List<ChangedQuote>();
        for (var i = 0; i < article.Facts.Quotes.Count; i++)
        {
            var quote = facts.Quotes[article.FirstQuote + i];
            if (IsChanged(quote)) changed.Add(new ChangedQuote(i, ShardQuote.Of(facts, quote)));
            else NameSpeakers(facts, quote, speakers);
        }

        return new ShardDocument(article.Id, corpus.Documents[position].Document!, new(speakers), new([.. changed]));
    }

    // By another document, which corroborates it, or by a correction, be it one that ignores a candidate.
    private static bool IsChanged(CorpusQuote quote) =>
        quote.Attribution != quote.Fact.Attribution || quote.Candidates.Count != quote.Fact.Candidates.Count;

    private static void NameSpeakers(CorpusFacts facts, CorpusQuote quote, string[] speakers)
    {
        if (quote.Fact.Speaker is { } speaker) speakers[speaker] = facts.Speakers[quote.Speaker!.Value].Id;
        for (var i = 0; i < quote.Candidates.Count; i++)
        {
            if (quote.Fact.Candidates[i].Speaker is { } candidate) speakers[candidate] = facts.Speakers[quote.Candidates[i].Speaker!.Value].Id;
        }
    }
}
