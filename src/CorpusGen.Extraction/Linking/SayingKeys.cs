using System.Collections.Generic;

namespace CorpusGen.Extraction.Linking;

/// <summary>What a saying is looked up by, as numbers: a hash of the words and, in the lowest two bits, how much the key tells.</summary>
internal sealed class SayingKeys(Vocabulary vocabulary)
{
    private const int AnySpeaker = -1;
    private const int NoWord = -1;

    private readonly HashSet<ulong> _seen = [];

    /// <summary>How much a shared key tells.</summary>
    /// <param name="key">The key.</param>
    /// <returns>1 to 3.</returns>
    public static int WeightOf(ulong key) => (int)(key & 3);

    /// <summary>Adds the keys of a saying, each once.</summary>
    /// <param name="keys">Where they are added.</param>
    /// <param name="saying">The saying.</param>
    public void AddTo(List<ulong> keys, Saying saying)
    {
        _seen.Clear();
        var content = NoWord;
        var (first, second, third) = (NoWord, NoWord, NoWord);
        for (var i = 0; i < saying.Words.Count; i++)
        {
            var stem = vocabulary.StemOf(saying.Words[i]);
            if (!vocabulary.IsFrame(saying.Words[i]))
            {
                if (content >= 0) Add(keys, Key(AnySpeaker, content, stem, NoWord, NoWord, 3));
                if (saying.Source.Speaker is { } source) Add(keys, Key(source, stem, NoWord, NoWord, NoWord, 2));
                content = stem;
                continue;
            }

            if (second >= 0 && saying.Source.Speaker is { } speaker) Add(keys, Key(speaker, second, third, stem, NoWord, 1));
            if (first >= 0) Add(keys, Key(AnySpeaker, first, second, third, stem, 2));
            (first, second, third) = (second, third, stem);
        }
    }

    private void Add(List<ulong> keys, ulong key)
    {
        if (_seen.Add(key)) keys.Add(key);
    }

    private static ulong Key(int speaker, int first, int second, int third, int fourth, ulong weight)
    {
        var hash = Mix(Mix(Mix(Mix(Mix(14695981039346656037, speaker), first), second), third), fourth);
        return (hash & ~3UL) | weight;
    }

    private static ulong Mix(ulong hash, int value)
    {
        hash = unchecked((hash ^ (uint)value) * 0x9E3779B97F4A7C15);
        return hash ^ (hash >> 29);
    }
}
