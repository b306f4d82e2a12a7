using System;

namespace CorpusGen.Extraction.Corrections.Writing;

/// <summary>The lines of a text, for who writes into it.</summary>
/// <param name="text">The text.</param>
internal sealed class TextLines(string text)
{
    private static readonly char[] Breaks = ['\r', '\n'];

    /// <summary>How the text ends its lines; LF where it has no more than one.</summary>
    public string Break { get; } = FirstBreak(text);

    /// <summary>How many characters stand before a place in its line.</summary>
    /// <param name="place">The place.</param>
    /// <returns>0 at the beginning of a line.</returns>
    public int ColumnOf(int place) => place - StartOf(place);

    /// <summary>Where the line of a place ends.</summary>
    /// <param name="place">The place.</param>
    /// <returns>The offset of its break, or the text's length.</returns>
    public int EndOf(int place) => text.IndexOfAny(Breaks, place) is >= 0 and var end ? end : text.Length;

    /// <summary>Where the line after that of a place begins.</summary>
    /// <param name="place">The place.</param>
    /// <returns>The offset, or the text's length.</returns>
    public int After(int place)
    {
        var end = EndOf(place);
        if (end == text.Length) return end;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }

    /// <summary>Lines to be put in at the beginning of a line.</summary>
    /// <param name="at">The beginning, or the text's length.</param>
    /// <param name="lines">The lines, each with its break.</param>
    /// <returns>The change; where the text's last line lacks a break, it gets one.</returns>
    public TextChange InsertAt(int at, string lines) => TextChange.Insert(at, ColumnOf(at) == 0 ? lines : Break + lines);

    private static string FirstBreak(string text)
    {
        var at = text.IndexOfAny(Breaks);
        if (at < 0 || text[at] == '\n') return "\n";
        return at + 1 < text.Length && text[at + 1] == '\n' ? "\r\n" : "\r";
    }

    private int StartOf(int place) => place == 0 ? 0 : Math.Max(0, text.LastIndexOfAny(Breaks, place - 1) + 1);
}
