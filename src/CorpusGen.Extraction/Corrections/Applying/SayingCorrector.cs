using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Linking;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Corrections.Applying;

/// <summary>Finds the quotations that corrections join, part or make references.</summary>
internal sealed class SayingCorrector
{
    private readonly List<(int Quote, WrittenText Id, int File)> _references = [];
    private readonly CorrectionBook _book;

    /// <summary>Reads what corrections say of sayings.</summary>
    /// <param name="quotes">The quotations of the corpus.</param>
    /// <param name="book">The corrections; is told of what matches nothing.</param>
    public SayingCorrector(IReadOnlyList<LinkedQuote> quotes, CorrectionBook book)
    {
        _book = book;
        if (!book.Sayings.Any()) return;
        var positions = new Dictionary<string, int>(quotes.Count);
        for (var q = 0; q < quotes.Count; q++) positions[quotes[q].Id] = q;
        foreach (var (correction, file) in book.Sayings) Read(correction, file, positions);
    }

    /// <summary>What corrections ask for.</summary>
    public SayingWishes Wishes { get; } = new();

    /// <summary>Tells of references that are none: their sayings have another, or they are no version of any.</summary>
    /// <param name="utterances">What came of the wishes.</param>
    public void Verify(IReadOnlyList<CorpusUtterance> utterances)
    {
        if (_references.Count == 0) return;
        var sayings = utterances.SelectMany(u => u.Quotes().Select(q => (q, u))).ToDictionary(x => x.q, x => x.u);
        foreach (var (quote, id, file) in _references)
        {
            if (!sayings.TryGetValue(quote, out var utterance)) _book.TellUnmatched(file, id, "saying of two quotations or more", []);
            else if (utterance.Reference != quote) TellSecond(utterance.Reference, id, file);
        }
    }

    private void Read(SayingCorrection correction, int file, Dictionary<string, int> positions)
    {
        var found = new List<int>();
        foreach (var id in correction.Quotes)
        {
            if (!positions.TryGetValue(id.Text, out var quote)) _book.TellUnmatched(file, id, "quotation", positions.Keys);
            else if (correction.Change == SayingChange.Reference) _references.Add((quote, id, file));
            else found.Add(quote);
        }

        if (correction.Change == SayingChange.Join) Wishes.Join(found);
        if (correction.Change == SayingChange.Part) Wishes.Parted.UnionWith(found);
        Wishes.References.UnionWith(_references.Select(r => r.Quote));
    }

    private void TellSecond(int reference, WrittenText id, int file)
    {
        var first = _references.First(r => r.Quote == reference);
        _book.TellConflict(file, id.Span, first.File, first.Id.Span, $"“{id.Text}” is the reference of its saying here");
    }
}
