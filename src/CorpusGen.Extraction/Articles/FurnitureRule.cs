using System;
using System.Linq;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles;

/// <summary>
/// Lines of the page around the article: related links (“Read: Ferries stop for a second day”), comment forms (“Leave a Reply”),
/// newsletters, rights, photo credits, lone symbols. The phrases stand in lists. What opens a line without a colon may open a
/// sentence too (“Posted by the ministry, the video …”): such lines must be short and quote nobody.
/// </summary>
internal sealed class FurnitureRule : IArticleRule
{
    private const int LongestLine = 200;
    private const int LongestWithoutColon = 120;

    private static readonly string[] Networks = [" on twitter", " on facebook", " on instagram"];
    private static readonly WordList Lines = WordList.Load("furniture-lines.txt");
    private static readonly string[] Openings = [.. WordList.Load("furniture-openings.txt").OrderBy(o => o, StringComparer.Ordinal)];
    private static readonly string[] Endings = [.. WordList.Load("furniture-endings.txt").OrderBy(o => o, StringComparer.Ordinal)];

    public void Apply(ArticleDraft draft)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            if (draft.IsUnclaimed(i) && IsFurniture(draft.Text, draft[i])) draft.Claim(i, ParagraphRole.Boilerplate);
        }
    }

    private static bool IsFurniture(string text, Span line)
    {
        if (line.Length > LongestLine) return false;
        if (IsSymbols(text, line)) return true;
        var plain = text.Plain(line);
        return Lines.Contains(plain)
            || Array.Exists(Openings, o => Opens(text, line, plain, o))
            || Array.Exists(Endings, e => plain.EndsWith(e, StringComparison.Ordinal))
            || IsRights(text, line)
            || IsFollowMe(plain);
    }

    // “*”, “***”, “• • •”: no letter, no digit, nothing said.
    private static bool IsSymbols(string text, Span line)
    {
        for (var i = line.Start; i < line.End; i++)
        {
            if (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]) || Characters.IsQuotationMark(text[i])) return false;
        }

        return true;
    }

    private static bool Opens(string text, Span line, string plain, string opening)
    {
        if (!plain.StartsWith(opening, StringComparison.Ordinal)) return false;
        if (opening[opening.Length - 1] == ':') return true;
        var isCut = plain.Length > opening.Length
            && char.IsLetterOrDigit(opening[opening.Length - 1])
            && char.IsLetterOrDigit(plain[opening.Length]);
        return !isCut && line.Length <= LongestWithoutColon && text.IndexOfAny(['“', '”', '"'], line.Start, line.Length) < 0;
    }

    // “© 2021 The Harbour Post”, “(c) 2021”.
    private static bool IsRights(string text, Span line) =>
        text[line.Start] == '©' || text.StartsWithAt(line.Start, "(c) 2") || text.StartsWithAt(line.Start, "(c) 1");

    // “Follow Jane Roe on Twitter @janeroe.”
    private static bool IsFollowMe(string plain) =>
        plain.StartsWith("follow ", StringComparison.Ordinal)
        && (plain.StartsWith("follow @", StringComparison.Ordinal) || Array.Exists(Networks, n => plain.Contains(n)));
}
