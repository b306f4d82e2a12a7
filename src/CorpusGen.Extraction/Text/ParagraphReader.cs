using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Text;

/// <summary>Finds paragraphs: a line each, unless the text is hard-wrapped.</summary>
internal static class ParagraphReader
{
    /// <summary>No mailer or wire wraps wider than this; a longer line is a paragraph that nobody wrapped.</summary>
    private const int WidestWrap = 120;

    /// <summary>Shorter lines are entries of a list, or verse.</summary>
    private const int NarrowestWrap = 25;

    /// <summary>A shorter line that stops in mid-sentence is rather an entry of a list.</summary>
    private const int ShortestBrokenLine = 40;

    /// <summary>Puts the paragraphs of a text in place of those before.</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraphs">Where to put them.</param>
    /// <param name="start">Where to begin: behind what stands above the text.</param>
    public static void Read(string text, List<Paragraph> paragraphs, int start = 0)
    {
        ReadLines(text, start, paragraphs);
        Join(text, paragraphs, IsHardWrapped(text, paragraphs) ? WidthOf(paragraphs) : 0);
    }

    private static void ReadLines(string text, int start, List<Paragraph> lines)
    {
        lines.Clear();
        var isAfterBlankLine = true;
        while (start < text.Length)
        {
            var end = text.IndexOfAny(Characters.LineEnds, start);
            if (end < 0) end = text.Length;
            var line = text.Trim(start, end);
            if (!line.IsEmpty) lines.Add(new(line, isAfterBlankLine));
            isAfterBlankLine = line.IsEmpty;
            start = end + (text.StartsWithAt(end, "\r\n") ? 2 : 1);
        }
    }

    // Wrapped text breaks its sentences: most lines that another follows at once end in mid-sentence, and that other goes on
    // with a small letter. One line for a paragraph shows this hardly ever.
    private static bool IsHardWrapped(string text, List<Paragraph> lines)
    {
        var (followed, broken) = (0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Span.Length > WidestWrap) return false;
            if (i == 0 || lines[i].IsAfterBlankLine) continue;
            followed++;
            var line = lines[i - 1].Span;
            if (line.Length >= NarrowestWrap && char.IsLower(text[lines[i].Span.Start]) && !EndsSentence(text, line)) broken++;
        }

        return broken >= 2 && broken * 3 >= followed;
    }

    private static int WidthOf(List<Paragraph> lines)
    {
        var width = 0;
        foreach (var line in lines) width = Math.Max(width, line.Span.Length);
        return width;
    }

    /// <summary>Makes one paragraph of lines that go on in each other; the width is that of wrapped text, 0 where nothing is wrapped.</summary>
    private static void Join(string text, List<Paragraph> lines, int width)
    {
        var (last, line) = (-1, default(Span));
        for (var i = 0; i < lines.Count; i++)
        {
            var (before, next) = (line, lines[i]);
            line = next.Span;
            if (last >= 0 && !next.IsAfterBlankLine && (width > 0 ? GoesOn(text, before, line, width) : IsBroken(text, before, line)))
            {
                lines[last] = lines[last] with { Span = Span.FromBounds(lines[last].Span.Start, line.End) };
            }
            else
            {
                lines[++last] = next;
            }
        }

        lines.RemoveRange(last + 1, lines.Count - last - 1);
    }

    // Even where nothing else is wrapped, a paragraph may have been cut in two by accident.
    private static bool IsBroken(string text, Span line, Span next) =>
        line.Length >= ShortestBrokenLine && char.IsLetterOrDigit(text[line.End - 1]) && char.IsLower(text[next.Start]);

    private static bool GoesOn(string text, Span line, Span next, int width) =>
        (!EndsSentence(text, line) && char.IsLower(text[next.Start])) || IsFull(text, line, next, width);

    // A line is full when the next line's first word would not have fitted.
    private static bool IsFull(string text, Span line, Span next, int width)
    {
        var word = 0;
        while (word < next.Length && !Characters.IsSpace(text[next.Start + word])) word++;
        return line.Length + 1 + word > width - (width / 10);
    }

    private static bool EndsSentence(string text, Span line)
    {
        var end = line.End;
        while (end > line.Start && (Characters.IsQuotationMark(text[end - 1]) || text[end - 1] is ')' or ']')) end--;
        return end > line.Start && Characters.IsTerminal(text[end - 1]);
    }
}
