using System.Collections.Generic;
using System.IO;
using System.Text;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tasks;

/// <summary>The texts of a corpus as one file.</summary>
/// <remarks>
/// "CGP1", the number of texts (4 bytes), an index sorted by hash and length with 20 bytes a text: hash (8), length in
/// UTF-16 code units (4), offset after the index (4), length in bytes (4); then the texts in UTF-8. All little-endian.
/// </remarks>
internal sealed class TextPack
{
    // What a resource and offsets of four bytes can take, the index aside.
    private const long MostBytes = 2_000_000_000;

    private readonly SortedDictionary<TextStamp, byte[]> _texts = new(Comparer<TextStamp>.Create(Compare));
    private readonly long _mostBytes;
    private long _length;

    public TextPack(long mostBytes = MostBytes) => _mostBytes = mostBytes;

    /// <summary>Adds a text, once.</summary>
    /// <returns>False where it does not fit any more.</returns>
    public bool TryAdd(string text)
    {
        var stamp = TextStamp.Of(text);
        if (_texts.ContainsKey(stamp)) return true;
        var bytes = Encoding.UTF8.GetByteCount(text);
        if (_length + bytes > _mostBytes) return false;
        _length += bytes;
        _texts.Add(stamp, Encoding.UTF8.GetBytes(text));
        return true;
    }

    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream);
        writer.Write(Encoding.ASCII.GetBytes("CGP1"));
        writer.Write(_texts.Count);
        WriteIndex(writer);
        foreach (var bytes in _texts.Values) writer.Write(bytes);
    }

    private static int Compare(TextStamp left, TextStamp right) =>
        left.Hash == right.Hash ? left.Length.CompareTo(right.Length) : left.Hash.CompareTo(right.Hash);

    private void WriteIndex(BinaryWriter writer)
    {
        var offset = 0;
        foreach (var text in _texts)
        {
            writer.Write(text.Key.Hash);
            writer.Write(text.Key.Length);
            writer.Write(offset);
            writer.Write(text.Value.Length);
            offset += text.Value.Length;
        }
    }
}
