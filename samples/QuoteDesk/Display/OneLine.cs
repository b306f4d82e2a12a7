using System;

namespace QuoteDesk.Display;

/// <summary>Texts as one line: articles break theirs where they like.</summary>
internal static class OneLine
{
    public static string Of(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static string Cut(string text, int width)
    {
        var line = Of(text);
        return line.Length <= width ? line : line[..(width - 1)].TrimEnd() + "…";
    }
}
