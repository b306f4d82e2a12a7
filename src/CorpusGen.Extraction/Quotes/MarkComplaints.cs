using System.Collections.Generic;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Quotes;

/// <summary>Collects what users should know about marks without a partner (CORP002).</summary>
internal sealed class MarkComplaints(string text)
{
    /// <summary>Nobody reads further: such a document is no article.</summary>
    private const int Most = 1000;

    private List<DiagnosticFact>? _facts;

    public void AddAstray(Mark mark)
    {
        // Inches and seconds are no mistake: a 12" board.
        if (!mark.FollowsDigit) Add(mark.Start, mark.End, mark.OnlyOpens, "it is left alone, so delete it or write its partner");
    }

    public void AddUnclosed(Mark mark, Span words, int end, bool hasNext) => AddUnclosed(mark.Start, mark.End, words, end, hasNext);

    public void AddUnclosed(int start, int markEnd, Span words, int end, bool hasNext)
    {
        var what = words.IsEmpty ? "it is left alone, so delete it or write its partner"
            : end < words.End ? "the quotation is taken to end before the words that name its speaker, so write the mark that closes it"
            : hasNext ? "the quotation is taken to end before the next mark, so write the mark that closes it"
            : "the quotation is taken to end with the paragraph, so write the mark that closes it";
        Add(start, markEnd, opens: true, what);
    }

    public EquatableArray<DiagnosticFact> ToEquatableArray() => _facts is null ? default : new([.. _facts]);

    private void Add(int start, int end, bool opens, string what)
    {
        _facts ??= [];
        if (_facts.Count >= Most) return;
        var mark = Span.FromBounds(start, end);
        _facts.Add(new(DiagnosticRules.UnpairedMark.Id, mark, [mark.In(text), what, MarkContext.Of(text, mark, opens)]));
    }
}
