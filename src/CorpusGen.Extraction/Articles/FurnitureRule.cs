using System;
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

    private static readonly CharacterSet DoubleMarks = new("“”\"");
    private static readonly string[] Networks = [" on twitter", " on facebook", " on instagram"];
    private static readonly LineOpenings Lines = new(WordList.Load("furniture-lines.txt"));
    private static readonly LineOpenings Openings = new(WordList.Load("furniture-openings.txt"));
    private static readonly string[] Endings = [.. WordList.Load("furniture-endings.txt")];

    public void Apply(ArticleDraft draft)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            if (draft.IsUnclaimed(i) && IsFurniture(draft.Text, draft[i])) draft.Claim(i, ParagraphRole.Boilerplate);
        }
    }

    private static bool IsFurniture(string text, Span line)
    {
        if (text.IsLongerThan(line, LongestLine)) return false;
        if (IsSymbols(text, line)) return true;
        var words = text.Core(line);
        return IsKnown(words) || Opens(text, line, words) || Ends(words) || IsRights(text, line) || IsFollowMe(text, line, words);
    }

    private static bool IsKnown(ReadOnlySpan<char> words)
    {
        foreach (var line in Lines.StartingAs(words))
        {
            if (FoldedReader.AreSame(line.AsSpan(), words)) return true;
        }

        return false;
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

    private static bool Opens(string text, Span line, ReadOnlySpan<char> words)
    {
        foreach (var opening in Openings.StartingAs(words))
        {
            if (!words.OpensWith(opening)) continue;
            if (opening[opening.Length - 1] == ':') return true;
            if (!text.IsLongerThan(line, LongestWithoutColon) && !IsCut(words, opening) && !DoubleMarks.IsIn(text, line.Start, line.End)) return true;
        }

        return false;
    }

    private static bool IsCut(ReadOnlySpan<char> words, string opening) =>
        words.Length > opening.Length
        && char.IsLetterOrDigit(opening[opening.Length - 1])
        && char.IsLetterOrDigit(words[opening.Length]);

    private static bool Ends(ReadOnlySpan<char> words)
    {
        foreach (var ending in Endings)
        {
            if (words.EndsIn(ending)) return true;
        }

        return false;
    }

    // “© 2021 The Harbour Post”, “(c) 2021”.
    private static bool IsRights(string text, Span line) =>
        text[line.Start] == '©' || text.StartsWithAt(line.Start, "(c) 2") || text.StartsWithAt(line.Start, "(c) 1");

    // “Follow Jane Roe on Twitter @janeroe.”
    private static bool IsFollowMe(string text, Span line, ReadOnlySpan<char> words) =>
        words.OpensWith("follow ") && (words.OpensWith("follow @") || NamesNetwork(text, line));

    private static bool NamesNetwork(string text, Span line)
    {
        foreach (var network in Networks)
        {
            if (text.Find(line, network) >= 0) return true;
        }

        return false;
    }
}
