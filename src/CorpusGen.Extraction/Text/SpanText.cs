using System;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Text;

/// <summary>What can be asked of a stretch of text without copying it.</summary>
internal static class SpanText
{
    /// <summary>The stretch without white space at either end; empty at its start where there is nothing else.</summary>
    public static Span Trim(this string text, int start, int end)
    {
        while (start < end && Characters.IsSpace(text[end - 1])) end--;
        while (start < end && Characters.IsSpace(text[start])) start++;
        return Span.FromBounds(start, end);
    }

    /// <summary>How many characters a stretch has; CR LF is one, so that a text is as long whatever system stored it.</summary>
    public static int LengthOf(this string text, Span span)
    {
        var length = span.Length;
        for (var i = NextReturn(span.Start); i >= 0; i = NextReturn(i + 1))
        {
            if (i + 1 < span.End && text[i + 1] == '\n') length--;
        }

        return length;

        int NextReturn(int start) => text.IndexOf('\r', start, span.End - start);
    }

    /// <summary>Whether a stretch has more characters than a limit; most need no counting for that.</summary>
    public static bool IsLongerThan(this string text, Span span, int limit) =>
        span.Length > limit && (span.Length > 2 * limit || text.LengthOf(span) > limit);

    /// <summary>Whether words stand at a place, case aside; false outside the text.</summary>
    public static bool StartsWithAt(this string text, int start, string words)
    {
        if (start < 0 || start + words.Length > text.Length) return false;
        for (var i = 0; i < words.Length; i++)
        {
            // Most words differ in their first letter already; what is not ASCII is left to the comparison.
            var (one, other) = (text[start + i], words[i]);
            if (one == other) continue;
            if ((one | other) > '\u007F') return string.Compare(text, start, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0;
            if ((one ^ other) != ' ' || !Characters.IsPlainLetter(one)) return false;
        }

        return true;
    }

    /// <summary>The first place of the words inside the stretch, case aside, or -1.</summary>
    public static int Find(this string text, Span span, string words) =>
        text.IndexOf(words, span.Start, span.Length, StringComparison.OrdinalIgnoreCase);

    public static int CountWords(this string text, Span span)
    {
        var count = 0;
        for (var i = span.Start; i < span.End; i++)
        {
            if (!Characters.IsSpace(text[i]) && (i == span.Start || Characters.IsSpace(text[i - 1]))) count++;
        }

        return count;
    }

    /// <summary>The stretch without marks and spaces at either end: of “» Source link:” it is “Source link”.</summary>
    public static ReadOnlySpan<char> Core(this string text, Span span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && !char.IsLetterOrDigit(text[start])) start++;
        while (start < end && !char.IsLetterOrDigit(text[end - 1])) end--;
        return text.AsSpan(start, end - start);
    }

    /// <summary>Whether words open with others in lower case; letter case and the shape of an apostrophe don't count.</summary>
    public static bool OpensWith(this ReadOnlySpan<char> words, string opening)
    {
        if (words.Length < opening.Length) return false;
        for (var i = 0; i < opening.Length; i++)
        {
            if (Plain(words[i]) != opening[i]) return false;
        }

        return true;
    }

    /// <summary>Whether words end with others in lower case; letter case and the shape of an apostrophe don't count.</summary>
    public static bool EndsIn(this ReadOnlySpan<char> words, string ending) =>
        words.Length >= ending.Length
        && Plain(words[words.Length - 1]) == ending[ending.Length - 1]
        && words.Slice(words.Length - ending.Length).OpensWith(ending);

    /// <summary>A letter as lexicons write it.</summary>
    public static char Plain(char letter) => letter switch
    {
        >= 'a' and <= 'z' => letter,
        '’' => '\'',
        _ => char.ToLowerInvariant(letter),
    };
}
