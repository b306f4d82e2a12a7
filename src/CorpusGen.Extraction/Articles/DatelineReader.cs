using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles;

/// <summary>Reads the dateline that opens a paragraph.</summary>
internal static class DatelineReader
{
    private const int Longest = 80;

    private static readonly WordList Places = WordList.Load("dateline-places.txt");
    private static readonly WordList Slugs = WordList.Load("dateline-slugs.txt");

    /// <summary>The place words alone, without date, agency and dash; or null.</summary>
    public static Span? Read(string text, Span paragraph)
    {
        var limit = Math.Min(paragraph.End, paragraph.Start + Longest);
        var end = EndOfDateline(text, paragraph.Start, limit, out var isColon);
        if (end < 0 || !OpensSentence(text, end, paragraph.End)) return null;
        var head = Span.FromBounds(paragraph.Start, end);
        var (place, hasAgency) = WithoutAgency(text, head);
        (place, var hasDate) = WithoutDate(text, place);
        return IsPlace(text, place, isCertain: hasAgency || hasDate, isColon) ? place : null;
    }

    // The first dash that stands free, or the colon in its place. A hyphen inside a name is not free: “BADEN-BADEN, Germany”.
    private static int EndOfDateline(string text, int start, int limit, out bool isColon)
    {
        isColon = false;
        for (var i = start + 2; i < limit; i++)
        {
            isColon = text[i] == ':';
            if (isColon || (Characters.IsDash(text[i]) && IsFree(text, i, limit))) return i;
            if (Characters.IsQuotationMark(text[i]) && !Characters.IsApostrophe(text[i])) return -1;
        }

        return -1;
    }

    private static bool IsFree(string text, int dash, int limit) =>
        text[dash] is '—' or '―' || Characters.IsSpace(text[dash - 1]) || text[dash - 1] == ')'
        || (dash + 1 < limit && Characters.IsDash(text[dash + 1]));

    private static bool OpensSentence(string text, int dash, int end)
    {
        var i = dash;
        while (i < end && (Characters.IsDash(text[i]) || Characters.IsSpace(text[i]) || text[i] == ':')) i++;
        if (i == end || i == dash) return false;
        return char.IsUpper(text[i]) || char.IsDigit(text[i]) || Characters.IsQuotationMark(text[i]) || text[i] is '$' or '£' or '€';
    }

    private static (Span Place, bool HasAgency) WithoutAgency(string text, Span head)
    {
        var trimmed = text.Trim(head.Start, head.End);
        if (trimmed.IsEmpty || text[trimmed.End - 1] is not (')' or ']')) return (trimmed, false);
        var open = text.LastIndexOfAny(['(', '['], trimmed.End - 1, trimmed.Length);
        return open <= trimmed.Start ? (trimmed, false) : (text.Trim(trimmed.Start, open), true);
    }

    private static (Span Place, bool HasDate) WithoutDate(string text, Span head)
    {
        for (var i = head.Start; i < head.End; i++)
        {
            if (text[i] != ',') continue;
            var cursor = new LineCursor(text, Span.FromBounds(i + 1, head.End));
            cursor.SkipSpaces();
            var word = cursor;
            var startsWithMonth = word.TryReadLetters(out var letters) && (DateReader.IsMonth(letters) || DateReader.IsWeekday(letters));
            if (startsWithMonth || char.IsDigit(cursor.Current)) return (text.Trim(head.Start, i), true);
        }

        return (head, false);
    }

    // In capitals up to the first comma, or a city that needs none; behind the comma its state or country: “ROME, Ga.”
    private static bool IsPlace(string text, Span place, bool isCertain, bool isColon)
    {
        var comma = place.Length == 0 ? -1 : text.IndexOf(',', place.Start, place.Length);
        var city = comma < 0 ? place : Span.FromBounds(place.Start, comma);
        if (city.Length < 3 || text.CountWords(place) > 6 || Slugs.Contains(text.AsSpan(city.Start, city.Length).TrimEnd('.'))) return false;
        var words = 0;
        var isCapitals = true;
        for (var i = place.Start; i < place.End; i++)
        {
            var c = text[i];
            if (!char.IsLetter(c) && !LetterFold.IsMark(c) && c is not (' ' or ',' or '.' or '-' or '\'' or '’' or '/')) return false;
            var opensWord = i == place.Start || text[i - 1] == ' ';
            if (opensWord) words++;
            if (opensWord && char.IsLower(c) && i < city.End) return false;
            if (i < city.End && char.IsLower(c)) isCapitals = false;
        }

        if (Places.Contains(text.AsSpan(city.Start, city.Length))) return true;
        return isColon ? isCapitals && isCertain : isCertain ? words <= 4 : isCapitals && city.Length >= 4;
    }
}
