using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles;

/// <summary>
/// A post and the line that signs it: “Ferries run again from noon. #harbour” and “— Harbour Watch (@harbourwatch) May 3, 2021”.
/// </summary>
internal sealed class SignedPostRule : IArticleRule
{
    /// <summary>A post has one paragraph as a rule; more belong to it only where a sentence introduces it, up to these.</summary>
    private const int MostParagraphs = 8;

    public void Apply(ArticleDraft draft)
    {
        if (draft.Text.IndexOf('@') < 0) return;
        for (var i = 0; i < draft.Count; i++)
        {
            if (PostSignature.ReadAtEnd(draft.Text, draft[i]) is not { } signature) continue;
            var words = draft.Text.Trim(draft[i].Start, signature.Span.Start);
            var first = words.IsEmpty ? FirstParagraph(draft, i) : i;
            if (first < 0) continue;
            if (words.IsEmpty) words = Span.FromBounds(draft[first].Start, draft[i - 1].End);
            Claim(draft, first, i, Unquoted(draft.Text, words), signature);
        }
    }

    private static int FirstParagraph(ArticleDraft draft, int signature)
    {
        if (signature == 0 || !draft.IsUnclaimed(signature - 1)) return -1;
        for (var i = signature - 2; i >= 0 && i >= signature - 1 - MostParagraphs && draft.IsUnclaimed(i); i--)
        {
            if (PostLeadIn.ReadAtEnd(draft.Text, draft[i], isSigned: true) is not null) return i + 1;
        }

        return signature - 1;
    }

    private static void Claim(ArticleDraft draft, int first, int last, Span words, PostSignature signature)
    {
        for (var i = first; i <= last; i++) draft.Claim(i, ParagraphRole.Post);
        var entities = PostEntities.Read(draft.Text, words);
        var leadIn = first > 0 && draft.IsUnclaimed(first - 1) ? PostLeadIn.ReadAtEnd(draft.Text, draft[first - 1], isSigned: true) : null;
        var fact = new TweetFact(
            words,
            signature.Author,
            signature.Handle,
            signature.Date,
            entities.Hashtags.ToEquatableArray(),
            entities.Urls.ToEquatableArray(),
            leadIn);
        draft.Posts.Add(new(Span.FromBounds(draft[first].Start, draft[last].End), fact));
    }

    // Some sites put the whole post between quotation marks; they are the site's.
    private static Span Unquoted(string text, Span words) =>
        words.Length > 2 && text[words.Start] is '“' or '"' && text[words.End - 1] is '”' or '"'
            ? text.Trim(words.Start + 1, words.End - 1)
            : words;
}
