using System;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles;

/// <summary>
/// The line that names those who helped: “Jane Roe in Oslo and John Doe in Riga, Latvia, contributed to this report.”,
/// “(Reporting by Jane Roe; Editing by John Doe)”, “Contributing: Jane Roe.”
/// A line that names an agency alone is a credit: “The Harbour Press contributed to this report.”
/// </summary>
internal sealed class ContributorsRule : IArticleRule
{
    private const int LongestLine = 600;

    /// <summary>How far from the line's end the verb can stand.</summary>
    private const int LongestEnding = 120;

    private static readonly string[] Verbs =
    [
        " contributed to this", " contributed to the", " contributed reporting", " contributed from", " contributed additional",
        " contributed.", " provided additional reporting", " assisted with reporting",
    ];

    /// <summary>
    /// Every one of the verbs has one of these in it; hardly any document has. The whole text is searched for them, letter by letter
    /// and not case aside, which takes many times as long; without their first letters, which are large or small.
    /// </summary>
    private static readonly PhraseSet Stems =
        new(["ontributed", "ONTRIBUTED", "l reporting", "l Reporting", "L REPORTING", "h reporting", "h Reporting", "H REPORTING"]);

    private static readonly LineOpenings Openings = new(
    [
        "reporting by ", "additional reporting by ", "additional reporting: ", "contributing: ", "contributors: ",
        "contributing writers: ",
    ]);

    private static readonly string[] Reports = ["report", "story", "article"];
    private static readonly string[] Adverbs = [" also", ",", " have", " has"];

    public void Apply(ArticleDraft draft)
    {
        var mayHaveVerb = Stems.IsIn(draft.Text);
        for (var i = 1; i < draft.Count; i++)
        {
            if (!draft.IsUnclaimed(i) || draft.Text.IsLongerThan(draft[i], LongestLine)) continue;
            var start = FirstLetter(draft.Text, draft[i]);
            var names = BehindOpening(draft.Text, start, draft[i].End) ?? (mayHaveVerb ? BeforeVerb(draft.Text, start, draft[i].End) : null);
            if (names is null) continue;
            var found = ContributorList.Read(draft.Text, names.Value);
            if (found is null) continue;
            draft.Claim(i, ParagraphRole.Credit);
            draft.Contributors.AddRange(found);
            if (found.Count == 0) draft.Credit ??= draft[i];
        }
    }

    private static int FirstLetter(string text, Span line)
    {
        var start = line.Start;
        while (start < line.End && !char.IsLetter(text[start])) start++;
        return start;
    }

    private static Span? BehindOpening(string text, int start, int end)
    {
        foreach (var opening in Openings.StartingAs(text.AsSpan(start, end - start)))
        {
            if (!text.StartsWithAt(start, opening) || start + opening.Length >= end) continue;
            return text.Trim(start + opening.Length, EndOfList(text, start + opening.Length, end));
        }

        return null;
    }

    private static Span? BeforeVerb(string text, int start, int end)
    {
        var ending = Span.FromBounds(Math.Max(start, end - LongestEnding), end);
        foreach (var verb in Verbs)
        {
            var at = text.Find(ending, verb);
            if (at > start && IsLastSentence(text, at + verb.Length, end)) return WithoutAdverb(text, text.Trim(start, at));
        }

        return null;
    }

    // “Reporting by …; Editing by …”: who edits has not reported.
    private static int EndOfList(string text, int start, int end)
    {
        var stop = text.IndexOf(';', start, end - start);
        if (stop < 0) stop = end;
        while (stop > start && text[stop - 1] is ')' or ']' or '.') stop--;
        return stop;
    }

    // The verb stands near the end: “contributed to the rise of the party, which …” tells a story.
    private static bool IsLastSentence(string text, int start, int end)
    {
        var rest = text.Trim(start, end);
        if (rest.IsEmpty) return true;
        if (text.CountWords(rest) > 5) return false;
        return text[start - 1] != 'e' || IsReport(text, rest);
    }

    private static bool IsReport(string text, Span rest)
    {
        foreach (var report in Reports)
        {
            if (text.Core(rest).OpensWith(report)) return true;
        }

        return false;
    }

    private static Span WithoutAdverb(string text, Span names)
    {
        foreach (var word in Adverbs)
        {
            var end = names.End - word.Length;
            if (end > names.Start && text.StartsWithAt(end, word)) names = Span.FromBounds(names.Start, end);
        }

        return text.Trim(names.Start, names.End);
    }
}
