using System;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tasks;

/// <summary>Where a text lies in a pack; as the index sorts them.</summary>
/// <remarks>
/// A class, because the framework brings collections of classes compiled. Those of structures are compiled anew in each build, and took
/// longer than reading a small corpus.
/// </remarks>
/// <param name="stamp">What it is looked up by.</param>
/// <param name="offset">In bytes, after the index.</param>
/// <param name="length">In bytes of UTF-8.</param>
internal sealed class PackedText(TextStamp stamp, int offset, int length) : IComparable<PackedText>
{
    public TextStamp Stamp { get; } = stamp;

    public int Offset { get; } = offset;

    public int Length { get; } = length;

    public int CompareTo(PackedText? other)
    {
        if (other is null) return 1;
        var order = Stamp.Hash.CompareTo(other.Stamp.Hash);
        return order == 0 ? Stamp.Length.CompareTo(other.Stamp.Length) : order;
    }
}
