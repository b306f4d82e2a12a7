using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles;

/// <summary>
/// A heading inside the body: a short line between two paragraphs that ends in no mark, “What the union wants” or ‘A bad week’. Where two
/// short lines follow each other they are a list, and words in double marks may be somebody's: both stay body.
/// </summary>
internal sealed class HeadingRule : IArticleRule
{
    private const int Longest = 80;
    private const int MostWords = 10;

    /// <summary>What headings have none of: somebody's words, accounts, markup.</summary>
    private static readonly CharacterSet ForeignMarks = new("“”\"@{}<>[;");

    public void Apply(ArticleDraft draft)
    {
        for (var i = 1; i + 1 < draft.Count; i++)
        {
            if (!draft.IsUnclaimed(i) || !HasShape(draft.Text, draft[i]) || !StandsBetweenParagraphs(draft, i)) continue;
            draft.Claim(i, ParagraphRole.Heading);
        }
    }

    private static bool HasShape(string text, Span line)
    {
        if (text.IsLongerThan(line, Longest)) return false;
        var first = text[line.Start];
        var last = text[line.End - 1];
        if (!char.IsUpper(first) && !char.IsDigit(first) && first is not ('‘' or '\'')) return false;
        if (!char.IsLetterOrDigit(last) && last is not ('’' or '\'' or ')')) return false;
        if (text.CountWords(line) > MostWords) return false;
        return !ForeignMarks.IsIn(text, line.Start, line.End) && HasLetter(text, line) && !IsQuotedSentence(text, line);
    }

    private static bool HasLetter(string text, Span line)
    {
        for (var i = line.Start; i < line.End; i++)
        {
            if (char.IsLetter(text[i])) return true;
        }

        return false;
    }

    // ‘We will stay,’ he said: what a comma or full stop closes inside the marks is speech.
    private static bool IsQuotedSentence(string text, Span line)
    {
        for (var i = line.Start + 1; i < line.End; i++)
        {
            if (text[i] is '’' or '\'' && text[i - 1] is ',' or '.' or '!' or '?') return true;
        }

        return false;
    }

    private static bool StandsBetweenParagraphs(ArticleDraft draft, int index)
    {
        var before = draft.PreviousUnclaimed(index - 1);
        var after = draft.NextUnclaimed(index + 1);
        return before >= 0 && after == index + 1 && IsParagraph(draft.Text, draft[before]) && IsParagraph(draft.Text, draft[after]);
    }

    private static bool IsParagraph(string text, Span span) =>
        text.IsLongerThan(span, Longest) || (text.CountWords(span) > 3 && !char.IsLetterOrDigit(text[span.End - 1]));
}
