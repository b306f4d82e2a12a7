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

    public static bool StartsWithAt(this string text, int start, string words) =>
        start >= 0 && start + words.Length <= text.Length
        && string.Compare(text, start, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0;

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

    /// <summary>
    /// The stretch without marks and spaces at either end, in lower case: how lexicons list a line. “» Source link:” is “source link”.
    /// </summary>
    public static string Plain(this string text, Span span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && !char.IsLetterOrDigit(text[start])) start++;
        while (start < end && !char.IsLetterOrDigit(text[end - 1])) end--;
        return text.Substring(start, end - start).Replace('’', '\'').ToLowerInvariant();
    }
}
