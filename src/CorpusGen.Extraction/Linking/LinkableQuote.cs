using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Linking;

/// <summary>A quotation with all that linking needs of it and its document alone.</summary>
public sealed class LinkableQuote
{
    private const int LongestExcerpt = 80;

    private readonly DocumentFacts _facts;
    private string? _excerpt;
    private string? _id;

    private LinkableQuote(DocumentFacts facts, QuoteFact fact, string slug, SayingText words)
    {
        _facts = facts;
        Fact = fact;
        Slug = slug;
        Words = words;
        (Line, Column) = facts.Document.GetPosition(fact.Segments[0].Start);
    }

    /// <summary>What the document says of it.</summary>
    public QuoteFact Fact { get; }

    /// <summary>What tells it from the document's other quotations.</summary>
    public string Slug { get; }

    /// <summary>Its id in the corpus: the document's with the slug, made once for as long as the document keeps its own.</summary>
    /// <param name="document">The document's id.</param>
    /// <returns>The id.</returns>
    internal string IdIn(string document)
    {
        var known = _id;
        var isOfDocument = known is not null && known.Length == document.Length + 1 + Slug.Length && known.StartsWith(document, StringComparison.Ordinal);
        return isOfDocument ? known! : _id = document + "#" + Slug;
    }

    /// <summary>Its words, ready to be compared.</summary>
    internal SayingText Words { get; }

    /// <summary>The line of its first segment, from 1.</summary>
    public int Line { get; }

    /// <summary>The column there, from 1.</summary>
    public int Column { get; }

    /// <summary>How many characters its words have.</summary>
    internal int Length => Fact.Segments.Sum(segment => _facts.Document.Text.LengthOf(segment));

    /// <summary>Its first words on one line, for messages.</summary>
    internal string Excerpt => _excerpt ??= Text.Excerpt.Of(OneLine.Of(Fact.TextIn(_facts.Document.Text)), LongestExcerpt);

    /// <summary>Prepares the quotations of a document.</summary>
    /// <param name="facts">The document.</param>
    /// <returns>The quotations, in order.</returns>
    internal static IReadOnlyList<LinkableQuote> Of(DocumentFacts facts)
    {
        var quotes = new LinkableQuote[facts.Quotes.Count];
        if (quotes.Length == 0) return quotes;
        var texts = new string[quotes.Length];
        for (var i = 0; i < texts.Length; i++) texts[i] = facts.Quotes[i].TextIn(facts.Document.Text);
        var slugs = QuoteIds.Of(texts);
        var reader = new SayingReader();
        for (var i = 0; i < quotes.Length; i++)
            quotes[i] = new LinkableQuote(facts, facts.Quotes[i], slugs[i], reader.Read(facts.Document.Text, facts.Quotes[i].Segments));
        return quotes;
    }
}
