using System;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>A mark with the words beside it, by which a reader finds it in a long line.</summary>
internal static class MarkContext
{
    private const int Longest = 32;

    private static readonly char[] LineEnds = ['\r', '\n'];

    /// <summary>The mark and the words it opens or closes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mark">The mark.</param>
    /// <param name="opens">Whether it opens words.</param>
    /// <returns>Some words of the mark's line: “We have waited ten years…</returns>
    public static string Of(string text, Span mark, bool opens) => opens ? After(text, mark) : Before(text, mark);

    private static string After(string text, Span mark)
    {
        // One more than is shown tells that there is more.
        var length = Math.Min(text.Length - mark.Start, Longest + 1);
        var lineEnd = text.IndexOfAny(LineEnds, mark.Start, length);
        return Excerpt.OnOneLine(text.Substring(mark.Start, lineEnd < 0 ? length : lineEnd - mark.Start), Longest);
    }

    private static string Before(string text, Span mark)
    {
        var limit = Math.Max(0, mark.Start - Longest);
        var lineEnd = mark.Start == 0 ? -1 : text.LastIndexOfAny(LineEnds, mark.Start - 1, mark.Start - limit);
        if (lineEnd >= 0 || limit == 0) return Shown(text, lineEnd + 1, mark);
        var blank = text.IndexOf(' ', limit, mark.Start - limit);
        var isWord = blank >= 0 && blank < mark.Start - 1;
        return "…" + Shown(text, isWord ? blank + 1 : char.IsLowSurrogate(text[limit]) ? limit + 1 : limit, mark);
    }

    private static string Shown(string text, int start, Span mark) =>
        Excerpt.OnOneLine(text.Substring(start, mark.End - start), mark.End - start);
}
