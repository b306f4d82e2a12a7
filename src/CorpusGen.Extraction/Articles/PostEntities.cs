using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles;

/// <summary>The hashtags, links and accounts inside a post, in order.</summary>
internal sealed class PostEntities
{
    private static readonly string[] LinkOpenings = ["https://", "http://", "www.", "pic.twitter.com/", "pic.x.com/", "t.co/"];

    private PostEntities()
    {
    }

    public List<string> Hashtags { get; } = [];

    public List<string> Urls { get; } = [];

    public int Handles { get; private set; }

    public static PostEntities Read(string text, Span span)
    {
        var entities = new PostEntities();
        for (var i = span.Start; i < span.End; i++)
        {
            // An emoji or a full stop may be glued to a link; a letter or digit before it makes it part of a word.
            if (i > span.Start && IsWord(text[i - 1])) continue;
            var end = text[i] is '#' or '@' ? EndOfTag(text, i, span.End) : EndOfLink(text, i, span.End);
            if (end < 0) continue;
            entities.Add(text, i, end);
            i = end - 1;
        }

        return entities;
    }

    private void Add(string text, int start, int end)
    {
        if (text[start] == '#') Hashtags.Add(text.Substring(start, end - start));
        else if (text[start] == '@') Handles++;
        else Urls.Add(text.Substring(start, end - start));
    }

    // “#1” is a number, not a hashtag.
    private static int EndOfTag(string text, int start, int limit)
    {
        var (end, hasLetter) = (start + 1, false);
        for (; end < limit && IsWord(text[end]); end++) hasLetter |= char.IsLetter(text[end]);
        return hasLetter ? end : -1;
    }

    private static int EndOfLink(string text, int start, int limit)
    {
        foreach (var opening in LinkOpenings)
        {
            if (start + opening.Length >= limit || !text.StartsWithAt(start, opening)) continue;
            var end = start;
            while (end < limit && text[end] is > ' ' and < '\u007F' && text[end] is not ('"' or '<' or '>' or '(' or ')')) end++;
            while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'') end--;
            return end > start + opening.Length ? end : -1;
        }

        return -1;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_' || LetterFold.IsMark(c);
}
