using System;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles;

/// <summary>
/// A post that nobody signs: the paragraph after “Harbour Watch tweeted,” or one in the shape of a post, “Ministers of the #Baltic
/// states meet in #Tallinn on #energy”. Reporters write about hashtags too, so several are wanted, and none of what reporters add:
/// quotation marks, the word “hashtag”.
/// </summary>
internal sealed class UnsignedPostRule : IArticleRule
{
    private const int LongestPost = 320;

    private static readonly CharacterSet ReportersMarks = new("“”\"<");

    public void Apply(ArticleDraft draft)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            if (!draft.IsUnclaimed(i) || draft.Text.IsLongerThan(draft[i], LongestPost)) continue;

            // Hardly any paragraph has either; the others need no closer look.
            var leadIn = i > 0 && draft.IsUnclaimed(i - 1) ? PostLeadIn.ReadAtEnd(draft.Text, draft[i - 1], isSigned: false) : null;
            if ((leadIn is null && !MayHaveHashtags(draft.Text, draft[i])) || HasReportersMarks(draft.Text, draft[i])) continue;
            var entities = PostEntities.Read(draft.Text, draft[i]);
            if (leadIn is null && !HasShape(draft.Text, draft[i], entities)) continue;
            draft.Claim(i, ParagraphRole.Post);
            var (hashtags, urls) = (entities.Hashtags.ToEquatableArray(), entities.Urls.ToEquatableArray());
            draft.Posts.Add(new(draft[i], new(draft[i], Author: null, Handle: null, Date: null, hashtags, urls, leadIn)));
        }
    }

    /// <summary>Whether two marks stand there that may open a hashtag: with fewer nothing shows a post.</summary>
    private static bool MayHaveHashtags(string text, Span span)
    {
        var first = text.IndexOf('#', span.Start, span.Length);
        return first >= 0 && text.IndexOf('#', first + 1, span.End - first - 1) >= 0;
    }

    private static bool HasShape(string text, Span span, PostEntities entities)
    {
        var tags = entities.Hashtags.Count;
        if (tags >= 3) return true;
        var words = span.In(text);
        var endsInTagOrLink = LastWordOpens(text, span, '#') || entities.Urls.Exists(u => words.EndsWith(u, StringComparison.Ordinal));
        return tags == 2 && endsInTagOrLink && (text[span.Start] is '#' or '@' || entities.Urls.Count > 0);
    }

    private static bool LastWordOpens(string text, Span span, char mark)
    {
        var start = span.End;
        while (start > span.Start && !Characters.IsSpace(text[start - 1])) start--;
        return text[start] == mark;
    }

    private static bool HasReportersMarks(string text, Span span) =>
        ReportersMarks.IsIn(text, span.Start, span.End)
        || text.IndexOf("hashtag", span.Start, span.Length, StringComparison.OrdinalIgnoreCase) >= 0;
}
