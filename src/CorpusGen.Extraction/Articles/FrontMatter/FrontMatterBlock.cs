using System;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Articles.FrontMatter;

/// <summary>The lines at the head of a document that say what it is: “---”, then keys with values, then “---” or “...”.</summary>
/// <param name="Span">The block with both its lines; of one that nothing closes, its first line.</param>
/// <param name="Content">What stands between them; empty where nothing closes it.</param>
/// <param name="IsClosed">Whether a line closes it.</param>
internal readonly record struct FrontMatterBlock(Span Span, Span Content, bool IsClosed)
{
    private const string Opening = "---";
    private const string OtherClosing = "...";

    /// <summary>The block of a document; null where it has none.</summary>
    /// <remarks>A line “---” that no key follows is a rule that parts the text from what somebody cut off above it.</remarks>
    public static FrontMatterBlock? Find(string text)
    {
        if (!text.StartsWith(Opening, StringComparison.Ordinal)) return null;
        var opening = LineAt(text, 0);
        if (!IsMark(text, opening, Opening)) return null;
        var content = AfterLine(text, opening);
        if (!OpensWithKey(text, content)) return null;
        for (var start = content; start < text.Length;)
        {
            var line = LineAt(text, start);
            if (IsMark(text, line, Opening) || IsMark(text, line, OtherClosing))
                return new(Span.FromBounds(0, start + Opening.Length), Span.FromBounds(content, start), IsClosed: true);
            start = AfterLine(text, line);
        }

        return new(new Span(0, Opening.Length), default, IsClosed: false);
    }

    // A comment may stand above the first key, as the one that names a schema does.
    private static bool OpensWithKey(string text, int start)
    {
        while (start < text.Length && text[start] == '#') start = AfterLine(text, LineAt(text, start));
        var line = LineAt(text, start);
        var end = EndOfKey(text, line);
        if (end < 0) return false;
        while (end < line.End && IsBlank(text[end])) end++;
        return end < line.End && text[end] == ':' && (end + 1 == line.End || IsBlank(text[end + 1]));
    }

    // A key is one word: “Mara Lind: We stay.” opens an interview.
    private static int EndOfKey(string text, Span line)
    {
        var start = line.Start;
        var quote = start < line.End && text[start] is '"' or '\'' ? text[start++] : '\0';
        if (start >= line.End || !(char.IsLetter(text[start]) || text[start] == '_')) return -1;
        var end = start;
        while (end < line.End && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-')) end++;
        if (quote == '\0') return end;
        return end < line.End && text[end] == quote ? end + 1 : -1;
    }

    private static bool IsMark(string text, Span line, string mark)
    {
        if (line.Length < mark.Length || string.CompareOrdinal(text, line.Start, mark, 0, mark.Length) != 0) return false;
        for (var i = line.Start + mark.Length; i < line.End; i++)
        {
            if (!IsBlank(text[i])) return false;
        }

        return true;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t';

    // The lines are YAML's, which end at LF, CR LF or CR and nowhere else.
    private static Span LineAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is not ('\n' or '\r')) end++;
        return Span.FromBounds(start, end);
    }

    private static int AfterLine(string text, Span line)
    {
        var end = line.End;
        if (end < text.Length && text[end] == '\r') end++;
        if (end < text.Length && text[end] == '\n' && (end == line.End || text[end - 1] == '\r')) end++;
        return end;
    }
}
