using System;
using CorpusGen.Extraction.Model;

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
        var limit = Math.Min(text.Length, mark.End + Longest);
        var lineEnd = text.IndexOfAny(LineEnds, mark.End, limit - mark.End);
        if (lineEnd >= 0) return Plain(text.Substring(mark.Start, lineEnd - mark.Start));
        if (limit == text.Length) return Plain(text.Substring(mark.Start));
        var blank = text.LastIndexOf(' ', limit - 1, limit - mark.End);
        var end = blank > mark.End ? blank : char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit;
        return Plain(text.Substring(mark.Start, end - mark.Start)) + "…";
    }

    private static string Before(string text, Span mark)
    {
        var limit = Math.Max(0, mark.Start - Longest);
        var lineEnd = mark.Start == 0 ? -1 : text.LastIndexOfAny(LineEnds, mark.Start - 1, mark.Start - limit);
        if (lineEnd >= 0) return Plain(text.Substring(lineEnd + 1, mark.End - lineEnd - 1));
        if (limit == 0) return Plain(text.Substring(0, mark.End));
        var blank = text.IndexOf(' ', limit, mark.Start - limit);
        var start = blank >= 0 && blank < mark.Start - 1 ? blank + 1 : char.IsLowSurrogate(text[limit]) ? limit + 1 : limit;
        return "…" + Plain(text.Substring(start, mark.End - start));
    }

    // A message is one line, whatever a text is full of.
    private static string Plain(string words)
    {
        var characters = words.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (char.IsControl(characters[i]) || char.IsWhiteSpace(characters[i])) characters[i] = ' ';
        }

        return new string(characters).Trim();
    }
}
