using System;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>A list with the flags that its entries and their tags stand for: one look at the list answers all questions about a word.</summary>
internal sealed class FlaggedList
{
    private readonly WordList _list;
    private readonly ulong[] _flags;

    /// <summary>Reads the flags off the tags.</summary>
    /// <param name="list">The list.</param>
    /// <param name="entry">What every entry has.</param>
    /// <param name="tags">What single tags add.</param>
    public FlaggedList(WordList list, ulong entry, params (string Tag, ulong Flags)[] tags)
    {
        _list = list;
        _flags = new ulong[list.Tags.Count];
        for (var i = 0; i < _flags.Length; i++)
        {
            _flags[i] = entry;
            foreach (var (tag, flags) in tags)
            {
                if (TagSet.Contains(list.Tags[i], tag.AsSpan())) _flags[i] |= flags;
            }
        }
    }

    /// <summary>The flags of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="hash">Its folded hash.</param>
    /// <returns>No flag where the list lacks it.</returns>
    public ulong Find(ReadOnlySpan<char> word, uint hash)
    {
        var entry = _list.Find(word, hash);
        return entry < 0 ? 0 : _flags[_list.TagNumberAt(entry)];
    }
}
