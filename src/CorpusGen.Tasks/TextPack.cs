using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tasks;

/// <summary>The texts of a corpus as one file.</summary>
/// <remarks>
/// "CGP1", the number of texts (4 bytes), an index sorted by hash and length with 20 bytes a text: hash (8), length in
/// UTF-16 code units (4), offset after the index (4), length in bytes (4); then the texts in UTF-8, in the order they were added:
/// a program that reads all articles then reads the pack from start to end. All little-endian.
/// </remarks>
internal sealed class TextPack
{
    // What a resource and offsets of four bytes can take, the index aside.
    private const long MostBytes = 2_000_000_000;

    private readonly SortedSet<PackedText> _index = [];
    private readonly List<byte[]> _texts = [];
    private readonly long _mostBytes;
    private long _length;

    public TextPack(long mostBytes = MostBytes) => _mostBytes = mostBytes;

    /// <summary>Adds a text, once.</summary>
    /// <returns>False where it does not fit any more.</returns>
    public bool TryAdd(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        var packed = new PackedText(TextStamp.Of(text), (int)_length, length);
        if (_index.Contains(packed)) return true;
        if (_length + length > _mostBytes) return false;
        _index.Add(packed);
        _texts.Add(Encoding.UTF8.GetBytes(text));
        _length += length;
        return true;
    }

    public void Save(Stream stream)
    {
        var head = Head();
        stream.Write(head, 0, head.Length);
        foreach (var bytes in _texts) stream.Write(bytes, 0, bytes.Length);
    }

    /// <summary>Tells whether a stream, which is closed, holds these texts in this order. Its index says so, for it knows each by its hash.</summary>
    public bool IsSavedIn(Stream stream)
    {
        var head = Head();
        using var reader = new BinaryReader(stream);
        return stream.Length == head.Length + _length && reader.ReadBytes(head.Length).SequenceEqual(head);
    }

    private byte[] Head()
    {
        var head = new MemoryStream();
        using var writer = new BinaryWriter(head);
        writer.Write(Encoding.ASCII.GetBytes("CGP1"));
        writer.Write(_index.Count);
        foreach (var text in _index)
        {
            writer.Write(text.Stamp.Hash);
            writer.Write(text.Stamp.Length);
            writer.Write(text.Offset);
            writer.Write(text.Length);
        }

        return head.ToArray();
    }
}
