using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles;

/// <summary>
/// The account that posted the page: “By admin” anywhere; “By …” or “Author: …” beside furniture, as blogs put it below the text;
/// and the same name alone on the line before it.
/// </summary>
internal sealed class PosterRule : IArticleRule
{
    private const int LongestLine = 80;
    private static readonly string[] Labels = ["by", "author", "posted by", "written by", "submitted by"];

    public void Apply(ArticleDraft draft)
    {
        var story = FirstParagraphOfStory(draft);
        for (var i = 0; i < draft.Count; i++)
        {
            if (!draft.IsUnclaimed(i) || ReadName(draft.Text, draft[i]) is not { } name) continue;
            if (!IsPosted(draft, i, name, story)) continue;
            draft.Claim(i, ParagraphRole.Boilerplate);
            if (i > 0 && draft.IsUnclaimed(i - 1) && IsSame(draft.Text, draft[i - 1], name)) draft.Claim(i - 1, ParagraphRole.Boilerplate);
        }
    }

    private static bool IsSame(string text, Span line, Span name) =>
        !text.IsLongerThan(line, LongestLine) && FoldedReader.AreSame(text.Core(line), text.Core(name));

    // Above the story “By Ida Marsh” may stand beside furniture too, and is a byline there.
    private static bool IsPosted(ArticleDraft draft, int index, Span name, int story) =>
        NameShape.IsAccount(draft.Text, name) || (index > story && draft.IsBesideBoilerplate(index));

    private static int FirstParagraphOfStory(ArticleDraft draft)
    {
        var index = 0;
        while (index < draft.Count && !(draft.IsUnclaimed(index) && Characters.IsTerminal(draft.Text[draft[index].End - 1]))) index++;
        return index;
    }

    private static Span? ReadName(string text, Span line)
    {
        if (text.IsLongerThan(line, LongestLine)) return null;
        foreach (var label in Labels)
        {
            if (!text.StartsWithAt(line.Start, label) || line.Length <= label.Length) continue;
            var start = line.Start + label.Length;
            if (text[start] is not (' ' or ':')) continue;
            var name = text.Trim(start + 1, line.End);
            return NameShape.IsAccount(text, name) || NameShape.IsName(text, name) ? name : null;
        }

        return null;
    }
}
