using System;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>The sources that each quotation of a document may have, the best first.</summary>
internal sealed class Attributions
{
    /// <summary>Those of a document without quotations.</summary>
    public static readonly Attributions None = new();

    private readonly Buffer<Proposal> _proposals = new();

    // Where the proposals for a quotation end; they start where those for the one before it end.
    private readonly Buffer<int> _ends = new();

    /// <summary>How many quotations there are.</summary>
    public int Count => _ends.Count;

    /// <summary>The sources of a quotation; none where nobody was found, or where nobody speaks.</summary>
    public ReadOnlySpan<Proposal> Of(int quotation)
    {
        var start = quotation == 0 ? 0 : _ends[quotation - 1];
        return _proposals.AsSpan().Slice(start, _ends[quotation] - start);
    }

    /// <summary>The best source of a quotation, or null.</summary>
    public Proposal? FirstOf(int quotation) => Of(quotation) is { Length: > 0 } proposals ? proposals[0] : null;

    /// <summary>Names another source of the quotation that is being read.</summary>
    public void Add(in Proposal proposal) => _proposals.Add(proposal);

    /// <summary>Ends the sources of a quotation; quotations are read in their order.</summary>
    public void Close() => _ends.Add(_proposals.Count);

    /// <summary>Forgets the last document.</summary>
    public void Restart()
    {
        _proposals.Clear();
        _ends.Clear();
    }
}
