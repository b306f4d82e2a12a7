using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Articles;

/// <summary>The place before the first sentence: “OSLO — The ferries …”, “NEW HAVEN, May 3 (Reuters) - The …”.</summary>
internal sealed class DatelineRule : IArticleRule
{
    /// <summary>A deck may stand between headline and story.</summary>
    private const int TopBodyParagraphs = 3;

    public void Apply(ArticleDraft draft)
    {
        var index = -1;
        for (var seen = 0; seen < TopBodyParagraphs; seen++)
        {
            index = draft.NextUnclaimed(index + 1);
            if (index < 0) return;
            if (DatelineReader.Read(draft.Text, draft[index]) is not { } place) continue;
            draft.Dateline = place;
            return;
        }
    }
}
