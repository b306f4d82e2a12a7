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
    private readonly SortedDictionary<TextStamp, byte[]> _texts = new(Comparer<TextStamp>.Create(Compare));

    public void Add(string text) => _texts[TextStamp.Of(text)] = Encoding.UTF8.GetBytes(text);

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
            offset = checked(offset + text.Value.Length);
        }
    }
}
