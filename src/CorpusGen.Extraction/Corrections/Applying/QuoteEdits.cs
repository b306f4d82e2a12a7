using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Corrections.Applying;

/// <summary>The quotations of one document while corrections change them.</summary>
internal sealed class QuoteEdits
{
    private readonly DocumentFacts _facts;
    private readonly List<EditedQuote> _quotes;

    /// <summary>Begins with what the document says.</summary>
    /// <param name="facts">The document.</param>
    public QuoteEdits(DocumentFacts facts)
    {
        _facts = facts;
        _quotes = [.. facts.Quotes.Select(q => new EditedQuote(q, facts.Document.Text))];
    }

    /// <summary>The quotations as they are now, in no order once one was added.</summary>
    public IReadOnlyList<EditedQuote> Quotes => _quotes;

    /// <summary>Adds a quotation that was missed.</summary>
    /// <param name="fact">The quotation.</param>
    /// <returns>It.</returns>
    public EditedQuote Add(QuoteFact fact)
    {
        var quote = new EditedQuote(fact, _facts.Document.Text);
        _quotes.Add(quote);
        return quote;
    }

    /// <summary>What the document says once all is done.</summary>
    /// <returns>The facts; the same where quotations stay as they were. Quotations that stay know their positions.</returns>
    public DocumentFacts Finish()
    {
        var kept = _quotes.Where(q => !q.IsRemoved).OrderBy(q => q.Fact.Segments[0].Start).ToList();
        for (var i = 0; i < kept.Count; i++) kept[i].Position = i;
        if (kept.Count == _facts.Quotes.Count && kept.Select((q, i) => ReferenceEquals(q.Fact, _facts.Quotes[i])).All(same => same)) return _facts;
        return _facts with
        {
            Quotes = kept.Select(q => q.Fact).ToEquatableArray(),
            Tweets = _facts.Tweets.Select(t => t.Quote is { } quote ? t with { Quote = PositionNow(quote) } : t).ToEquatableArray(),
        };
    }

    private int? PositionNow(int before)
    {
        var quote = _quotes[before];
        return quote.IsRemoved ? null : quote.Position;
    }
}
