using System;
using System.Globalization;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles;

/// <summary>
/// The first paragraph that nothing else explains, where it has a headline's shape: no full stop (“Harbour stays shut as strike
/// enters second week”), or the capitals of a title, or a dateline or byline directly below. A lead sentence is no headline.
/// </summary>
internal sealed class HeadlineRule : IArticleRule
{
    private const int Longest = 200;
    private const int TopParagraphs = 6;

    private static readonly CharacterSet LabelSeparators = new("|/›>»");
    private static readonly WordList SectionLabels = WordList.Load("section-labels.txt");

    public void Apply(ArticleDraft draft)
    {
        var index = draft.NextUnclaimed(0);
        if (index < 0 || index >= TopParagraphs) return;
        var next = draft.NextUnclaimed(index + 1);
        if (next > 0 && IsSectionLabel(draft.Text, draft[index]) && IsHeadline(draft, next))
        {
            draft.Claim(index, ParagraphRole.Boilerplate);
            index = next;
        }

        if (!IsHeadline(draft, index)) return;
        draft.Claim(index, ParagraphRole.Headline);
        draft.Headline = WithoutSemicolon(draft.Text, draft[index]);
    }

    private static bool IsHeadline(ArticleDraft draft, int index)
    {
        var (text, line) = (draft.Text, draft[index]);
        var next = draft.NextUnclaimed(index + 1);
        if (next < 0 || text.IsLongerThan(line, Longest) || DatelineReader.Read(text, line) is not null) return false;
        if (text[line.End - 1] is ':' or ',' || text.IndexOf('@', line.Start, line.Length) >= 0) return false;
        if (!EndsInFullStop(text, line)) return true;
        return HasTitleCapitals(text, line)
            || draft.RoleOf(index + 1) == ParagraphRole.Byline
            || DatelineReader.Read(text, draft[next]) is not null;
    }

    // A question or an exclamation ends headlines too; a full stop, before a closing mark or not, ends sentences.
    private static bool EndsInFullStop(string text, Span line)
    {
        var end = line.End;
        while (end > line.Start && (Characters.IsQuotationMark(text[end - 1]) || text[end - 1] is ')' or ']')) end--;
        return end > line.Start && text[end - 1] is '.' or '…';
    }

    // “Council Votes To Close The Old Harbour.”: of four words, three are capitalised, and there are four.
    private static bool HasTitleCapitals(string text, Span line)
    {
        var (words, capitals) = (0, 0);
        for (var i = line.Start; i < line.End; i++)
        {
            if (i > line.Start && !Characters.IsSpace(text[i - 1])) continue;
            var letter = i;
            while (letter < line.End && !char.IsLetter(text[letter]) && !Characters.IsSpace(text[letter])) letter++;
            if (letter == line.End || !char.IsLetter(text[letter])) continue;
            words++;
            if (char.GetUnicodeCategory(text[letter]) is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter) capitals++;
        }

        return words >= 4 && capitals * 4 >= words * 3;
    }

    private static bool IsSectionLabel(string text, Span line)
    {
        for (int start = line.Start, end; start <= line.End; start = end + 1)
        {
            end = LabelSeparators.IndexIn(text, start, line.End);
            if (end < 0) end = line.End;
            if (!SectionLabels.Contains(text.AsSpan(start, end - start).Trim().TrimEnd(':'))) return false;
        }

        return true;
    }

    // Databases part headline and deck by a semicolon at the line's end.
    private static Span WithoutSemicolon(string text, Span line) =>
        text[line.End - 1] == ';' ? text.Trim(line.Start, line.End - 1) : line;
}
