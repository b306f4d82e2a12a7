using System;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles;

/// <summary>A line that credits an agency: “— Reuters”, “(Associated Press)”, “With inputs from agencies”.</summary>
internal sealed class CreditRule : IArticleRule
{
    private const int LongestLine = 100;

    private static readonly LineOpenings Openings = new(
    [
        "with inputs from ", "with input from ", "with agency inputs", "with reporting by ", "with files from ", "with agencies",
        "from ", "source: ", "via ",
    ]);

    public void Apply(ArticleDraft draft)
    {
        for (var i = 1; i < draft.Count; i++)
        {
            if (!draft.IsUnclaimed(i) || draft.Text.IsLongerThan(draft[i], LongestLine) || !NamesAgency(draft.Text, draft[i])) continue;
            draft.Claim(i, ParagraphRole.Credit);
            draft.Credit ??= draft[i];
        }
    }

    private static bool NamesAgency(string text, Span line)
    {
        // “From Reuters:” introduces what follows.
        if (text[line.End - 1] == ':') return false;
        var (start, end) = (line.Start, line.End);
        while (start < end && !char.IsLetterOrDigit(text[start])) start++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1])) end--;
        var isMarked = start > line.Start;
        foreach (var opening in Openings.StartingAs(text.AsSpan(start, end - start)))
        {
            if (!text.StartsWithAt(start, opening) || start + opening.Length > end) continue;
            return AreAgencies(text, text.Trim(start + opening.Length, end)) || text[start + opening.Length - 1] == 's';
        }

        // Without a dash or brackets a name alone may be a heading: only agencies as the lexicon has them count.
        return isMarked ? AreAgencies(text, text.Trim(start, end)) : NameShape.IsKnownAgency(text, line);
    }

    private static bool AreAgencies(string text, Span names)
    {
        var start = names.Start;
        for (var i = names.Start; i <= names.End; i++)
        {
            var width = i == names.End || text[i] is ',' or '/' or '&' ? 1 : text.StartsWithAt(i, " and ") ? 5 : 0;
            if (width == 0) continue;
            var name = text.Trim(start, Math.Min(i, names.End));
            if (name.IsEmpty || !NameShape.IsAgency(text, name)) return false;
            start = i + width;
        }

        return !names.IsEmpty;
    }
}
