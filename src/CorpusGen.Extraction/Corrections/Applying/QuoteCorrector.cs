using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Extraction.Linking;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corrections.Applying;

/// <summary>
/// Applies what corrections say of quotations: takes out what is none, adds what was missed, sets the kind. Who spoke is only noted,
/// for whom a name means is known when the speakers of all documents are.
/// </summary>
internal sealed class QuoteCorrector
{
    private const int LongestExcerpt = 80;

    private readonly IReadOnlyList<LinkableDocument> _documents;
    private readonly CorrectionBook _book;
    private readonly Dictionary<int, QuoteEdits> _edits = [];
    private readonly Dictionary<int, MissedQuotes> _missed = [];

    private QuoteCorrector(IReadOnlyList<LinkableDocument> documents, CorrectionBook book)
    {
        _documents = documents;
        _book = book;
    }

    /// <summary>Corrects quotations.</summary>
    /// <param name="documents">The documents in the order of the corpus.</param>
    /// <param name="ids">Their ids.</param>
    /// <param name="book">The corrections.</param>
    /// <param name="edited">What earlier corrections made of the same documents.</param>
    /// <returns>The documents, and who is said to have spoken.</returns>
    public static CorrectedQuotes Correct(
        IReadOnlyList<LinkableDocument> documents, IReadOnlyList<string> ids, CorrectionBook book, EditedDocuments edited)
    {
        if (!book.Quotes.Any()) return new CorrectedQuotes(documents, []);
        var corrector = new QuoteCorrector(documents, book);
        var articles = new ArticleDirectory(ids, book);
        foreach (var (correction, file) in book.Quotes)
        {
            if (articles.Find(correction.Article, file) is not { } document) continue;
            if (corrector.Find(document, correction, file) is { } quote) corrector.Apply(quote, correction, file);
        }

        return corrector.Finish(edited);
    }

    private CorrectedQuotes Finish(EditedDocuments edited)
    {
        var documents = _documents.ToList();
        var speakers = new List<SpokenCorrection>();
        foreach (var edit in _edits.OrderBy(e => e.Key))
        {
            documents[edit.Key] = edited.Of(_documents[edit.Key], edit.Value.Finish());
            speakers.AddRange(edit.Value.Quotes.Where(q => q is { IsRemoved: false, Speaker: not null })
                .Select(q => new SpokenCorrection(edit.Key, q.Position, q.Speaker!.Value.Correction, q.Speaker.Value.File)));
        }

        return new CorrectedQuotes(documents, speakers);
    }

    private EditedQuote? Find(int document, QuoteCorrection correction, int file)
    {
        var facts = _documents[document].Facts;
        if (!_edits.TryGetValue(document, out var edits)) _edits.Add(document, edits = new QuoteEdits(facts));
        return correction.IsMissed ? Add(document, edits, correction, file) : Find(facts, edits, correction, file);
    }

    // What agrees to the last word is meant, even where another quotation begins with it.
    private EditedQuote? Find(DocumentFacts facts, QuoteEdits edits, QuoteCorrection correction, int file)
    {
        var words = FoldedWords.Of(correction.Words.Text);
        var quotes = edits.Quotes.Where(q => correction.Line is null || LineOf(facts, q.Fact) == correction.Line).ToList();
        var found = quotes.FindAll(q => q.Folded.Are(words));
        if (found.Count == 0) found = quotes.FindAll(q => q.Folded.BeginWith(words));
        if (found.Count == 1) return found[0];
        if (found.Count == 0) TellUnmatched(quotes, words, correction, file);
        else TellAmbiguous(facts, correction, file, found.Select(q => q.Fact.Span));
        return null;
    }

    // The words may stand later in a quotation, behind the reporter's words: then that one is meant, and known by its first words.
    private void TellUnmatched(List<EditedQuote> quotes, FoldedWords words, QuoteCorrection correction, int file)
    {
        var around = quotes.Find(q => q.Folded.IndexOf(words, 0) >= 0);
        var nearest = around is null
            ? _book.Nearest(correction.Words.Text, quotes.Select(q => Beginning(q.Text, correction.Words)))
            : Excerpt.Of(around.Text, LongestExcerpt);
        _book.TellUnmatched(file, correction.Words, "quotation of the article", nearest);
    }

    private EditedQuote? Add(int document, QuoteEdits edits, QuoteCorrection correction, int file)
    {
        var facts = _documents[document].Facts;
        if (!_missed.TryGetValue(document, out var missed)) _missed.Add(document, missed = new MissedQuotes(facts));
        var places = missed.Find(correction.Words.Text, correction.Line);
        if (places.Count == 0) _book.TellUnmatched(file, correction.Words, "part of the article", facts.Paragraphs.Select(p => Beginning(p.In(facts.Document.Text), correction.Words)));
        if (places.Count > 1) TellAmbiguous(facts, correction, file, places.Select(p => p[0]));
        if (places.Count != 1) return null;
        var quote = missed.Make(places[0], correction.Kind ?? QuoteKind.Direct);
        if (edits.Quotes.FirstOrDefault(q => !q.IsRemoved && Overlap(q.Fact, quote)) is not { } other) return edits.Add(quote);
        TellOverlap(other, correction, file);
        return null;
    }

    private void Apply(EditedQuote quote, QuoteCorrection correction, int file)
    {
        if (correction.IsNoQuote) Remove(quote, correction, file);
        if (correction.Kind is { } kind) SetKind(quote, kind, correction, file);
        if (correction.Speaker is not null || correction.IsByNobody) SetSpeaker(quote, correction, file);
    }

    private void Remove(EditedQuote quote, QuoteCorrection correction, int file)
    {
        if ((quote.Speaker ?? quote.Kind) is { } earlier) TellConflict(earlier, correction, file, "is no quotation");
        else quote.Removal ??= (correction, file);
    }

    private void SetKind(EditedQuote quote, QuoteKind kind, QuoteCorrection correction, int file)
    {
        if (quote.Removal is { } removal) TellConflict(removal, correction, file, "is a quotation");
        else if (quote.Kind is { } earlier && earlier.Correction.Kind != kind) TellConflict(earlier, correction, file, $"is of kind {kind.ToString().ToLowerInvariant()}");
        if (quote.IsRemoved || quote.Kind is not null) return;
        quote.Kind = (correction, file);
        quote.Fact = quote.Fact with { Kind = kind, Content = kind == QuoteKind.Direct ? quote.Fact.Segments : quote.Fact.Content };
    }

    private void SetSpeaker(EditedQuote quote, QuoteCorrection correction, int file)
    {
        if (quote.Removal is { } removal) TellConflict(removal, correction, file, "has a speaker");
        else if (quote.Speaker is { } earlier && !Agree(earlier.Correction, correction)) TellConflict(earlier, correction, file, $"is said by {correction.Speaker?.Text ?? "nobody known"}");
        if (!quote.IsRemoved) quote.Speaker ??= (correction, file);
    }

    private static bool Agree(QuoteCorrection one, QuoteCorrection other) =>
        one.IsByNobody == other.IsByNobody && Slug.Of(one.Speaker?.Text ?? string.Empty) == Slug.Of(other.Speaker?.Text ?? string.Empty);

    private void TellConflict((QuoteCorrection Correction, int File) earlier, QuoteCorrection correction, int file, string what) =>
        _book.TellConflict(file, correction.Words.Span, earlier.File, earlier.Correction.Words.Span, $"“{correction.Words.Text}” {what} here");

    private void TellOverlap(EditedQuote other, QuoteCorrection correction, int file) =>
        _book.TellAmbiguous(
            file, correction.Words, "missed quotation", [$"“{Beginning(other.Text, correction.Words)}” is a quotation already"],
            "correct that one, with quote in place of missed");

    private void TellAmbiguous(DocumentFacts facts, QuoteCorrection correction, int file, IEnumerable<Span> found)
    {
        var lines = found.Select(s => "line " + facts.Document.GetPosition(s.Start).Line.ToString(CultureInfo.InvariantCulture)).Distinct();
        _book.TellAmbiguous(file, correction.Words, "quotation of the article", lines, "write more words, or the line");
    }

    private static int LineOf(DocumentFacts facts, QuoteFact quote) => facts.Document.GetPosition(quote.Segments[0].Start).Line;

    private static bool Overlap(QuoteFact one, QuoteFact other) => one.Segments.Any(s => other.Segments.Any(s.Overlaps));

    // As much as was wanted, so that the nearest is the one that begins alike.
    private static string Beginning(string text, WrittenText wanted)
    {
        var length = Math.Min(text.Length, wanted.Text.Length);
        while (length < text.Length && !char.IsWhiteSpace(text[length])) length++;
        return text.Substring(0, length);
    }
}
