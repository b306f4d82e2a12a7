using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Corrections.Writing;
using CorpusGen.Tool.Commands;
using CorpusGen.Tool.Explanation;
using CorpusGen.Tool.Output;

namespace CorpusGen.Tool.Correcting;

/// <summary>Drafts corrections of quotations.</summary>
/// <param name="article">The article.</param>
/// <param name="place">The place in it.</param>
internal sealed class QuoteDrafter(CorrectedArticle article, PlaceInFile place)
{
    private const string Section = "quotes";

    /// <summary>Drafts a correction.</summary>
    /// <param name="request">What is to be said.</param>
    /// <returns>The draft.</returns>
    /// <exception cref="UnusableInputException">There is no quotation to say it of.</exception>
    public CorrectionDraft Draft(CorrectRequest request)
    {
        var values = Values(request).ToList();
        if (request.Missed is { } words) return Missed(Words.OneLine(words), place.Line!.Value, values);
        var target = new QuoteTargets(article).Find(place);
        if (target.Found is null && request.IsNoQuote) throw NoQuotation(target);
        if (target.Found is null) return Missed(Words.OneLine(target.Words), target.Line, values);

        var address = QuoteAddress.Of(article.Facts, target.Found);
        return Of("quote", address, values) with
        {
            Existing = Existing(target.Words, target.Line, isMissed: false)?.Article.Span,
            Without = request.IsNoQuote ? ["speaker", "kind"] : ["not-a-quote"],
        };
    }

    private CorrectionDraft Missed(string words, int line, IReadOnlyList<CorrectionLine> values)
    {
        var lines = QuoteAddress.LinesOf(article.Facts, words);
        if (lines.Count == 0)
            throw new UnusableInputException($"{place.File} has no words “{words}”; write them as the text has them");
        if (!lines.Contains(line))
            throw new UnusableInputException($"“{words}” begins in line {string.Join(" and ", lines)}, not in line {line}");
        return Of("missed", new QuoteAddress(words, lines.Count > 1 ? line : null), values) with
        {
            Existing = Existing(words, line, isMissed: true)?.Article.Span,
        };
    }

    private UnusableInputException NoQuotation(QuoteTarget target)
    {
        if (!target.IsAdded || Existing(target.Words, target.Line, isMissed: true) is not { } entry)
            return new($"{place.Text} is no quotation as it is; corpusgen explain {place.Text} says why");
        var file = article.Corrections.Document;
        return new($"{file.Path}:{file.GetPosition(entry.Words.Span.Start).Line} makes these words a quotation; delete that entry");
    }

    private CorrectionDraft Of(string key, QuoteAddress address, IReadOnlyList<CorrectionLine> values)
    {
        var lines = new List<CorrectionLine> { new("article", article.Id), new(key, address.Words) };
        if (address.Line is { } line) lines.Add(new CorrectionLine("line", line.ToString(CultureInfo.InvariantCulture), IsText: false));
        return new CorrectionDraft(Section, lines, values);
    }

    private QuoteCorrection? Existing(string words, int line, bool isMissed) => article.Corrections.Quotes.FirstOrDefault(
        c => c.IsMissed == isMissed && article.IsMeant(c.Article) && QuoteAddress.IsMeant(c, article.Facts, words, line));

    private static IEnumerable<CorrectionLine> Values(CorrectRequest request)
    {
        if (request.Speaker is { } speaker) yield return new CorrectionLine("speaker", Words.OneLine(speaker));
        if (request.IsByNobody) yield return new CorrectionLine("speaker", null);
        if (request.Kind is { } kind) yield return new CorrectionLine("kind", kind);
        if (request.IsNoQuote) yield return new CorrectionLine("not-a-quote", "true", IsText: false);
    }
}
