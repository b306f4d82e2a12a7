using System;
using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit;

/// <summary>What an article is called: its front matter's title, its headline, or the first words of its text with an ellipsis.</summary>
internal static class ArticleTitle
{
    private const int Limit = 80;

    /// <summary>The title of an article.</summary>
    /// <param name="facts">What the document says of itself.</param>
    /// <returns>One line; the file's name where the text has no words.</returns>
    public static string Of(DocumentFacts facts) => Of(facts, Masthead.Of(facts).Headline);

    /// <summary>The title of an article whose headline is known.</summary>
    /// <param name="facts">What the document says of itself.</param>
    /// <param name="headline">The headline, or null.</param>
    /// <returns>One line; the file's name where the text has no words.</returns>
    public static string Of(DocumentFacts facts, WrittenText? headline)
    {
        if (headline is { Text.Length: > 0 }) return OneLine(headline.Text);

        var text = facts.Document.Text;
        var start = facts.Paragraphs.IsEmpty ? facts.TextStart : facts.Paragraphs[0].Start;
        var opening = OneLine(text.Substring(start, LengthOfOpening(text, start)));
        return opening.Length == 0 ? FileName(facts.Document.Path) : Shorten(opening);
    }

    // Four times the limit, for blanks fall out; never half of a character of two units.
    private static int LengthOfOpening(string text, int start)
    {
        if (text.Length - start <= 4 * Limit) return text.Length - start;
        return char.IsHighSurrogate(text[start + (4 * Limit) - 1]) ? (4 * Limit) - 1 : 4 * Limit;
    }

    private static string Shorten(string opening)
    {
        if (opening.Length <= Limit) return opening + "…";
        var end = opening.LastIndexOf(' ', Limit);
        if (end <= 0) end = char.IsHighSurrogate(opening[Limit - 1]) ? Limit - 1 : Limit;
        return opening.Substring(0, end).TrimEnd(' ', ',', ';', ':', '.', '–', '—', '-') + "…";
    }

    private static string FileName(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private static string OneLine(string text) =>
        string.Join(" ", text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim()));
}
