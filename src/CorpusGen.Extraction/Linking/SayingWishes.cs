using System.Collections.Generic;

namespace CorpusGen.Extraction.Linking;

/// <summary>What corrections ask of sayings. Quotations are positions in the corpus.</summary>
internal sealed class SayingWishes
{
    private readonly HashSet<int> _joined = [];
    private readonly List<IReadOnlyList<int>> _joins = [];

    /// <summary>Quotations that are versions of one saying.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Joins => _joins;

    /// <summary>Quotations that are taken out of the sayings they would be found in.</summary>
    public HashSet<int> Parted { get; } = [];

    /// <summary>Quotations that are the references of their sayings.</summary>
    public HashSet<int> References { get; } = [];

    /// <summary>Asks that quotations be versions of one saying.</summary>
    /// <param name="quotes">The quotations.</param>
    public void Join(IReadOnlyList<int> quotes)
    {
        _joins.Add(quotes);
        _joined.UnionWith(quotes);
    }

    /// <summary>Whether a quotation is to be looked at by itself, not together with those that agree to the word.</summary>
    /// <param name="quote">The quotation.</param>
    /// <returns>True where it is to be joined or parted.</returns>
    public bool SetApart(int quote) => _joined.Contains(quote) || Parted.Contains(quote);
}
