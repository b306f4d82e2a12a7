using System.Collections.Generic;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>Finds the double quotation marks of a paragraph and describes how each stands. Marks inside markup tags are none.</summary>
internal static class MarkScanner
{
    private const int LongestTag = 400;

    private static readonly CharacterSet Interesting = new("<\"“„‟«”»'’‘`");

    /// <summary>Whether anything in a paragraph may be a quotation mark.</summary>
    public static bool MayHaveMarks(string text, Span paragraph) => Interesting.IsIn(text, paragraph.Start, paragraph.End);

    public static void Scan(string text, Span paragraph, List<Mark> marks)
    {
        marks.Clear();
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            i = Interesting.IndexIn(text, i, paragraph.End);
            if (i < 0) return;
            switch (text[i])
            {
                case '<':
                    i = EndOfTag(text, i, paragraph.End);
                    break;
                case '"':
                    marks.Add(Describe(text, paragraph, i, i + 1, MarkGlyph.Straight));
                    break;
                case '“' or '„' or '‟' or '«':
                    marks.Add(Describe(text, paragraph, i, i + 1, MarkGlyph.Opening));
                    break;
                case '”' or '»':
                    marks.Add(Describe(text, paragraph, i, i + 1, MarkGlyph.Closing));
                    break;
                case '\'' or '’' or '‘' or '`':
                    i = ScanRun(text, paragraph, i, marks) - 1;
                    break;
            }
        }
    }

    // Two single marks side by side are one double mark. Of three the odd one belongs to the word: ''The players' '' closes as
    // players''' does, and '''Tis opens.
    private static int ScanRun(string text, Span paragraph, int start, List<Mark> marks)
    {
        var end = start + 1;
        while (end < paragraph.End && text[end] == text[start]) end++;
        if (end - start < 2) return end;
        var glyph = text[start] switch { '\'' => MarkGlyph.Straight, '’' => MarkGlyph.Closing, _ => MarkGlyph.Opening };
        var isOdd = (end - start) % 2 == 1;
        var first = isOdd && !IsGap(Before(text, paragraph, start)) ? start + 1 : start;
        for (var i = first; i + 1 < end; i += 2) marks.Add(Describe(text, paragraph, i, i + 2, glyph));
        return end;
    }

    private static int EndOfTag(string text, int start, int end)
    {
        if (start + 1 >= end || !(char.IsLetter(text[start + 1]) || text[start + 1] is '/' or '!')) return start;
        for (var i = start + 1; i < end && i - start <= LongestTag && text[i] != '<'; i++)
        {
            if (text[i] == '>') return i;
        }

        return start;
    }

    private static Mark Describe(string text, Span paragraph, int start, int end, MarkGlyph glyph)
    {
        var before = Before(text, paragraph, start);
        var after = end < paragraph.End ? text[end] : '\n';
        var canOpen = IsGap(before) && !Characters.IsSpace(after);
        var canClose = !Characters.IsSpace(before) && IsClosingGap(after);
        if (canOpen && canClose)
        {
            // “…(”foo” and “foo”—”: a letter or the end of a clause on one side decides.
            if (char.IsLetterOrDigit(after)) canClose = false;
            else if (before is '.' or ',' or '!' or '?' or '…') canOpen = false;
        }

        var opensParagraph = start == paragraph.Start;
        var followsDigit = text[start] is '"' or '”' && char.IsDigit(before);
        var followsPause = before == ' ' && start - 2 >= paragraph.Start && text[start - 2] == ',';
        return new(start, end, glyph, canOpen, canClose, opensParagraph, followsDigit, followsPause);
    }

    private static char Before(string text, Span paragraph, int at) => at > paragraph.Start ? text[at - 1] : '\n';

    private static bool IsGap(char c) =>
        Characters.IsSpace(c) || Characters.IsDash(c) || c is '(' or '[' or '{' or '/' or '‘' or '\'' or '“' or '"' or '…';

    private static bool IsClosingGap(char c) =>
        Characters.IsSpace(c) || Characters.IsDash(c)
        || c is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '(' or '[' or '…' or '\'' or '’' or '/' or '”' or '"';
}
