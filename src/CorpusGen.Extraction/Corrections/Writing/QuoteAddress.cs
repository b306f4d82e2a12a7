using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Corrections.Applying;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Corrections.Writing;

/// <summary>How a correction names a quotation of an article.</summary>
/// <param name="Words">Its first words, as few as tell it from the others.</param>
/// <param name="Line">Its line, where words alone do not tell; or null.</param>
public sealed record QuoteAddress(string Words, int? Line)
{
    // Two words tell little to who reads the file, even where they would do.
    private const int FewestWords = 3;

    private static readonly char[] Stops = [',', ';', ':', '.', '!', '?', ' ', '…', '–', '—', '-'];

    /// <summary>The address of a quotation that was found.</summary>
    /// <param name="facts">The article.</param>
    /// <param name="quote">One of its quotations.</param>
    /// <returns>The address.</returns>
    public static QuoteAddress Of(DocumentFacts facts, QuoteFact quote)
    {
        var own = quote.TextIn(facts.Document.Text);
        var others = facts.Quotes.Where(q => q != quote).Select(q => FoldedWords.Of(q.TextIn(facts.Document.Text))).ToList();
        var words = own.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(FewestWords, words.Length); count < words.Length; count++)
        {
            var first = string.Join(" ", words.Take(count)).TrimEnd(Stops);
            if (IsOwn(first, others)) return new QuoteAddress(first, null);
        }

        var all = string.Join(" ", words);
        var isAlone = !others.Exists(o => o.Are(FoldedWords.Of(all)));
        return new QuoteAddress(all, isAlone ? null : facts.Document.GetPosition(quote.Segments[0].Start).Line);
    }

    /// <summary>The lines where words of an article begin.</summary>
    /// <param name="facts">The article.</param>
    /// <param name="words">The words, … where the reporter interrupts.</param>
    /// <returns>The lines, from 1; a line twice where they stand in it twice.</returns>
    public static IReadOnlyList<int> LinesOf(DocumentFacts facts, string words) =>
        [.. new MissedQuotes(facts).Find(words, null).Select(segments => facts.Document.GetPosition(segments[0].Start).Line)];

    /// <summary>Whether a correction means a quotation.</summary>
    /// <param name="correction">The correction, of the same article.</param>
    /// <param name="facts">The article.</param>
    /// <param name="words">The quotation's words.</param>
    /// <param name="line">The line where it begins.</param>
    /// <returns>True where its words are the quotation's first ones, or all of them, and its line is none other.</returns>
    public static bool IsMeant(QuoteCorrection correction, DocumentFacts facts, string words, int line)
    {
        var (wanted, own) = (FoldedWords.Of(correction.Words.Text), FoldedWords.Of(words));
        if (correction.Line is { } other && other != line) return false;
        if (own.Are(wanted)) return true;
        return !correction.IsMissed && own.BeginWith(wanted)
            && !facts.Quotes.Any(q => FoldedWords.Of(q.TextIn(facts.Document.Text)).Are(wanted));
    }

    private static bool IsOwn(string first, List<FoldedWords> others)
    {
        var folded = FoldedWords.Of(first);
        return folded.Length > 0 && !others.Exists(o => o.BeginWith(folded));
    }
}
