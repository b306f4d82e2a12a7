using System.Collections.Generic;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>
/// Reads the quotations between double marks, paragraph by paragraph. A quotation goes on into the next paragraph when that one opens
/// with a mark again, as newspapers print long quotations. Of nested pairs the outermost counts.
/// </summary>
internal sealed class MarkDoubleReader(string text, EquatableArray<Span> paragraphs, MarkPools pools)
{
    private readonly MarkPairing _pairing = pools.Pairing;
    private readonly List<MarkedQuotation> _quotations = pools.Doubles;
    private readonly MarkComplaints _complaints = new(text);

    // The quotation that runs on from the paragraph before: its first mark and its words so far.
    private readonly List<Span> _carried = pools.Carried;
    private int _carriedStart;

    private List<Mark> Marks => _pairing.Marks;

    public MarkReading Read()
    {
        // The lists are pooled: whatever a document left in them must not become another's words.
        _quotations.Clear();
        _carried.Clear();
        for (var i = 0; i < paragraphs.Count; i++) ReadParagraph(i);
        return new(new([.. _quotations]), _complaints.ToEquatableArray());
    }

    private void ReadParagraph(int index)
    {
        MarkScanner.Scan(text, paragraphs[index], Marks);
        if (Marks.Count == 0) return;
        _pairing.Pair();
        var next = 0;
        while (next < Marks.Count) next = ReadMark(next, index);
    }

    // Reads what a mark opens and returns the mark to go on with.
    private int ReadMark(int mark, int index)
    {
        if (!_pairing.Opens(mark))
        {
            _complaints.AddAstray(Marks[mark]);
            return mark + 1;
        }

        var closer = _pairing.PartnerOf(mark);
        if (closer >= 0)
        {
            AddClosed(mark, closer);
            return closer + 1;
        }

        var isLast = mark == _pairing.LastUnclosed;
        if (isLast && GoesOn(index, mark))
        {
            Carry(mark, paragraphs[index].End);
            return Marks.Count;
        }

        AddUnclosed(mark, index);
        return mark + 1;
    }

    private void AddClosed(int mark, int closer)
    {
        var outer = Span.FromBounds(Marks[mark].Start, Marks[closer].End);
        // ““Doubled”” marks: the words stand inside the inner pair.
        while (mark + 1 < closer && _pairing.PartnerOf(mark + 1) == closer - 1
            && Marks[mark + 1].Start == Marks[mark].End && Marks[closer - 1].End == Marks[closer].Start)
        {
            mark++;
            closer--;
        }

        Finish(outer, text.Trim(Marks[mark].End, Marks[closer].Start), isClosed: true);
    }

    // The words end at the next mark, which opens a quotation of its own, or with the paragraph; sooner where a speaker is named.
    private void AddUnclosed(int mark, int index)
    {
        var hasNext = mark + 1 < Marks.Count;
        var limit = hasNext ? Marks[mark + 1].Start : paragraphs[index].End;
        var words = text.Trim(Marks[mark].End, limit);
        var end = MarkNaturalEnd.Find(text, words);
        _complaints.AddUnclosed(Marks[mark], words, end, hasNext);
        Finish(Span.FromBounds(Marks[mark].Start, end), text.Trim(words.Start, end), isClosed: false);
    }

    private bool GoesOn(int index, int mark)
    {
        if (index + 1 >= paragraphs.Count || !OpensWithMark(paragraphs[index + 1])) return false;
        var limit = mark + 1 < Marks.Count ? Marks[mark + 1].Start : paragraphs[index].End;
        var words = text.Trim(Marks[mark].End, limit);
        return MarkNaturalEnd.Find(text, words) == words.End || mark + 1 == Marks.Count;
    }

    private bool OpensWithMark(Span paragraph)
    {
        var first = text[paragraph.Start];
        if (first is '“' or '„' or '‟' or '«' or '"') return true;
        return first is '\'' or '`' or '‘' && paragraph.Length > 1 && text[paragraph.Start + 1] == first;
    }

    private void Carry(int mark, int end)
    {
        if (_carried.Count == 0) _carriedStart = Marks[mark].Start;
        var words = text.Trim(Marks[mark].End, end);
        if (!words.IsEmpty || _carried.Count == 0) _carried.Add(words);
    }

    private void Finish(Span outer, Span words, bool isClosed)
    {
        if (_carried.Count > 0)
        {
            outer = Span.FromBounds(_carriedStart, outer.End);
            _carried.Add(words);
            _carried.RemoveAll(w => w.IsEmpty);
            if (_carried.Count > 0) _quotations.Add(new(outer, _carried.ToEquatableArray(), MarkStyle.Double, isClosed));
            _carried.Clear();
        }
        else if (!words.IsEmpty)
        {
            _quotations.Add(new(outer, [words], MarkStyle.Double, isClosed));
        }
    }
}
