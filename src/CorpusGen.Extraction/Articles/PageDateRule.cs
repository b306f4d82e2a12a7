using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles;

/// <summary>
/// A line that is nothing but a date: at the top the page's own (“Thu. May 6th, 2021”), behind a label the article's
/// (“Published: 6 May 2021”). The article's wins, and of two the first.
/// </summary>
internal sealed class PageDateRule : IArticleRule
{
    private const int LongestLine = 120;

    /// <summary>A bare date says when the page was made only at the top; further down it may be the article's matter.</summary>
    private const int TopParagraphs = 5;

    private static readonly CharacterSet Digits = new("0123456789");
    private static readonly LineOpenings Labels = new(WordList.Load("date-labels.txt"));

    public void Apply(ArticleDraft draft)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            if (!draft.IsUnclaimed(i) || draft.Text.IsLongerThan(draft[i], LongestLine)) continue;
            if (Read(draft.Text, draft[i]) is not { } found) continue;
            if (found.Basis == DateBasis.Page && i >= TopParagraphs) continue;
            draft.Claim(i, ParagraphRole.Boilerplate);
            var isBetter = draft.Published is null || (draft.Published.Basis == DateBasis.Page && found.Basis == DateBasis.Byline);
            if (isBetter) draft.Published = found;
        }
    }

    private static PublishedFact? Read(string text, Span line)
    {
        // No date is without its year.
        if (!Digits.IsIn(text, line.Start, line.End)) return null;
        var cursor = new LineCursor(text, line);
        var isLabelled = SkipLabel(ref cursor);
        var date = DateReader.Read(ref cursor);
        if (date is null) return null;
        cursor.Skip("|·•,;-–—/.");
        if (!cursor.IsAtEnd && !IsAnotherDate(cursor)) return null;
        return new(date, line, isLabelled ? DateBasis.Byline : DateBasis.Page);
    }

    // “Published: 6 May 2021 | Updated: 7 May 2021”.
    private static bool IsAnotherDate(LineCursor cursor)
    {
        SkipLabel(ref cursor);
        if (DateReader.Read(ref cursor) is null) return false;
        cursor.Skip("|·•,;-–—/.");
        return cursor.IsAtEnd;
    }

    private static bool SkipLabel(ref LineCursor cursor)
    {
        foreach (var label in Labels.StartingAs(cursor.Rest))
        {
            var trial = cursor;
            if (!trial.TrySkip(label) || char.IsLetter(trial.Current)) continue;
            trial.Skip(":-–—|");
            var preposition = trial;
            if (preposition.TrySkip("on") && !char.IsLetter(preposition.Current))
            {
                preposition.Skip(":");
                trial = preposition;
            }

            cursor = trial;
            return true;
        }

        return false;
    }
}
