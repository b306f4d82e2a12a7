using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles;

/// <summary>The signature of an embedded post: “— Harbour Watch (@harbourwatch) May 3, 2021”.</summary>
/// <param name="Span">The signature from its dash on.</param>
/// <param name="Author">The name before the handle.</param>
/// <param name="Handle">The account with its @.</param>
/// <param name="Date">The day, or null.</param>
internal sealed record PostSignature(Span Span, string Author, string Handle, string? Date)
{
    private const int LongestName = 80;

    /// <summary>The signature that ends a paragraph, or null.</summary>
    public static PostSignature? ReadAtEnd(string text, Span paragraph)
    {
        var open = LastHandle(text, paragraph);
        if (open < 0) return null;
        var close = open + 2;
        while (close < paragraph.End && (char.IsLetterOrDigit(text[close]) || text[close] == '_')) close++;
        if (close == open + 2 || close == paragraph.End || text[close] != ')') return null;
        var cursor = new LineCursor(text, Span.FromBounds(close + 1, paragraph.End));
        cursor.Skip("·•|,-–—");
        var date = DateReader.Read(ref cursor);
        cursor.Skip(".");
        if (!cursor.IsAtEnd) return null;
        var name = Name(text, paragraph, open, isDated: date is not null);
        if (name is not { } found) return null;
        var author = text.Trim(found.NameStart, open);
        if (author.IsEmpty) return null;
        var handle = text.Substring(open + 1, close - open - 1);
        return new(Span.FromBounds(found.Start, paragraph.End), OneLine.Of(author.In(text)), handle, date);
    }

    private static int LastHandle(string text, Span paragraph) =>
        paragraph.Length < 4 ? -1 : text.LastIndexOf("(@", paragraph.End - 1, paragraph.Length, System.StringComparison.Ordinal);

    // The name stands between a dash and the handle. Without a dash the line must be a signature and nothing else, which a date shows.
    private static (int Start, int NameStart)? Name(string text, Span paragraph, int open, bool isDated)
    {
        var limit = System.Math.Max(paragraph.Start, open - LongestName);
        for (var i = open - 1; i >= limit; i--)
        {
            if (!Characters.IsDash(text[i]) || !IsDetached(text, paragraph, i)) continue;
            var start = i;
            while (start > paragraph.Start && Characters.IsDash(text[start - 1])) start--;
            return (start, i + 1);
        }

        return isDated && limit == paragraph.Start ? (paragraph.Start, paragraph.Start) : null;
    }

    private static bool IsDetached(string text, Span paragraph, int dash)
    {
        var before = dash;
        while (before > paragraph.Start && Characters.IsDash(text[before - 1])) before--;
        return before == paragraph.Start || Characters.IsSpace(text[before - 1]) || Characters.IsQuotationMark(text[before - 1]);
    }
}
