using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Tool.Explanation;
using CorpusGen.Tool.Output;

namespace CorpusGen.Tool.Correcting;

/// <summary>Finds the words at a place that a correction may mean.</summary>
/// <param name="article">The article.</param>
internal sealed class QuoteTargets(CorrectedArticle article)
{
    private const int LongestExcerpt = 32;

    private readonly string _text = article.Facts.Document.Text;

    /// <summary>Finds them.</summary>
    /// <param name="place">The place.</param>
    /// <returns>A quotation; where there is none, words that were taken for no speech.</returns>
    /// <exception cref="UnusableInputException">There is none, or more than one.</exception>
    public QuoteTarget Find(PlaceInFile place)
    {
        var there = Quotations().Where(t => article.IsAt(t.Span, place)).ToList();
        if (there.Count == 0) there = [.. NoSpeech().Where(t => article.IsAt(t.Span, place))];
        if (there.Count == 1) return there[0];
        if (there.Count > 1)
        {
            var places = string.Join(", ", there.Select(t => Describe(place, t)));
            throw new UnusableInputException($"{place.Text} has {there.Count} quotations; add the column: {places}");
        }

        // It knows how to say where the nearest ones are, and always does: what it finds is among the above.
        new QuotationFinder(article.Explained).Find(place);
        throw new UnusableInputException($"{place.Text} stands in no quotation");
    }

    private IEnumerable<QuoteTarget> Quotations()
    {
        var found = article.Facts.Quotes;
        var added = article.CorrectedBy(article.Corrections).Quotes.Select(q => q.Fact).Where(q => !found.Any(f => f.Span.Overlaps(q.Span)));
        return found.Select((q, i) => new QuoteTarget(WithMarks(q.Span, i), LineOf(q), q.TextIn(_text), q, IsAdded: false))
            .Concat(added.Select(q => new QuoteTarget(q.Span, LineOf(q), q.TextIn(_text), null, IsAdded: true)));
    }

    private int LineOf(QuoteFact quote) => article.LineOf(quote.Span.Start);

    // A diagnostic's column may be that of the mark.
    private Span WithMarks(Span words, int quote) => article.Explained.Explanation.Quotations.Where(q => q.Quote == quote).Select(q => q.Outer)
        .Aggregate(words, (all, outer) => Span.FromBounds(Math.Min(all.Start, outer.Start), Math.Max(all.End, outer.End)));

    private IEnumerable<QuoteTarget> NoSpeech() => article.Explained.Explanation.Quotations.Where(q => q.Quote is null)
        .Select(q => new QuoteTarget(q.Outer, article.LineOf(q.Segments[0].Start), WordsOf(q), null, IsAdded: false));

    private string WordsOf(QuotationExplanation quotation) => Words.OneLine(string.Join(' ', quotation.Segments.Select(s => s.In(_text))));

    private string Describe(PlaceInFile place, QuoteTarget target)
    {
        var (line, column) = article.Facts.Document.GetPosition(target.Span.Start);
        return $"{place.File}:{line}:{column} (“{Words.Cut(Words.OneLine(target.Words), LongestExcerpt)}”)";
    }
}
