using System;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles;

/// <summary>The line that names the author: “By Jane Roe”, “By JANE ROE and JOHN DOE, Harbour News Agency”.</summary>
internal sealed class BylineRule : IArticleRule
{
    private const int LongestLine = 160;

    /// <summary>Title, deck, section label and page date may stand above it; no story does.</summary>
    private const int TopParagraphs = 6;

    private static readonly string[] Labels = ["by ", "by: ", "author: ", "words by ", "written by ", "written by: "];
    private static readonly string[] Prepositions = ["in", "for", "of", "at"];

    public void Apply(ArticleDraft draft)
    {
        for (var i = 0; i < draft.Count && i < TopParagraphs; i++)
        {
            if (!draft.IsUnclaimed(i) || ReadAuthors(draft.Text, draft[i]) is not { } authors) continue;
            draft.Claim(i, ParagraphRole.Byline);
            draft.Author = authors;
            return;
        }
    }

    private static Span? ReadAuthors(string text, Span line)
    {
        if (text.IsLongerThan(line, LongestLine)) return null;
        var start = line.Start;
        foreach (var label in Labels)
        {
            if (text.StartsWithAt(line.Start, label)) start = line.Start + label.Length;
        }

        if (start == line.Start || start >= line.End) return null;
        var names = text.Trim(start, EndOfNames(text, start, line.End));
        return AreNames(text, names) && IsClosing(text, names.End, line.End) ? names : null;
    }

    // Behind the names stand their paper, place, address or date: “, Harbour News”, “ | May 3”, “ in Oslo”, “ for the Post”.
    private static int EndOfNames(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c is '|' or '•' or '·' or '/' or '(' or '<' or '@' || (char.IsDigit(c) && !char.IsLetter(text[i - 1]))) return i;
            if (c == ',' && !StartsAnotherName(text, i, end)) return i;
            if (Characters.IsDash(c) && i > start && Characters.IsSpace(text[i - 1])) return i;
            if (c == ' ' && Array.Exists(Prepositions, p => IsWord(text, i + 1, p, end))) return i;
        }

        return end;
    }

    // “Jane Roe, John Doe and Ida Marsh”: a comma parts names only where “and” still comes.
    private static bool StartsAnotherName(string text, int comma, int end)
    {
        var next = text.IndexOf(" and ", comma, end - comma, StringComparison.OrdinalIgnoreCase);
        return next > 0 && AreNames(text, text.Trim(comma + 1, next));
    }

    private static bool AreNames(string text, Span names)
    {
        var start = names.Start;
        for (var i = names.Start; i <= names.End; i++)
        {
            var width = i == names.End || text[i] is ',' or '&' or ';' ? 1 : text.StartsWithAt(i, " and ") ? 5 : 0;
            if (width == 0) continue;
            var name = text.Trim(start, Math.Min(i, names.End));
            if (!name.IsEmpty && !NameShape.IsName(text, name)) return false;
            if (name.IsEmpty && i == names.End) return false;
            start = i + width;
        }

        return names.Length > 2;
    }

    // A sentence that opens with “By Monday Jane Roe had …” does not end behind a name.
    private static bool IsClosing(string text, int namesEnd, int lineEnd)
    {
        var rest = text.Trim(namesEnd, lineEnd);
        return rest.Length <= 1 || !Characters.IsTerminal(text[rest.End - 1]) || text.CountWords(rest) <= 4;
    }

    private static bool IsWord(string text, int start, string word, int end) =>
        start + word.Length < end && text.StartsWithAt(start, word) && text[start + word.Length] == ' ';
}
