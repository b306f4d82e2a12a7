using System;
using System.Collections.Generic;

namespace CorpusGen.Extraction.Linking;

/// <summary>
/// What a saying is looked up by, as numbers: a hash of the words and, in the lowest two bits, how much the key tells. Some keys
/// tell whoever speaks; others only among the sayings of one speaker.
/// </summary>
internal static class SayingKeys
{
    private const int NoWord = -1;

    /// <summary>How much a shared key tells.</summary>
    /// <param name="key">The key.</param>
    /// <returns>1 to 3.</returns>
    public static int WeightOf(ulong key) => (int)(key & 3);

    /// <summary>The keys of a saying.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="speaker">The speaker, or null where nobody is named.</param>
    /// <returns>The keys, each once.</returns>
    public static ulong[] Of(SayingWords words, int? speaker)
    {
        var (ofAnybody, ofSpeaker) = (new List<ulong>(words.Count), new List<ulong>(words.Count));
        var content = NoWord;
        var (first, second, third) = (NoWord, NoWord, NoWord);
        for (var i = 0; i < words.Count; i++)
        {
            var stem = words.Vocabulary.StemOf(words[i]);
            if (!words.Vocabulary.IsFrame(words[i]))
            {
                if (content >= 0) ofAnybody.Add(Key(content, stem, NoWord, NoWord, 3));
                ofSpeaker.Add(Key(stem, NoWord, NoWord, NoWord, 2));
                content = stem;
                continue;
            }

            if (second >= 0) ofSpeaker.Add(Key(second, third, stem, NoWord, 1));
            if (first >= 0) ofAnybody.Add(Key(first, second, third, stem, 2));
            (first, second, third) = (second, third, stem);
        }

        return speaker is { } known ? [.. EachOnce(ofAnybody), .. Array.ConvertAll(EachOnce(ofSpeaker), key => OfSpeaker(key, known))] : EachOnce(ofAnybody);
    }

    private static ulong OfSpeaker(ulong key, int speaker) => (Mix(key, speaker) & ~3UL) | (key & 3);

    private static ulong[] EachOnce(List<ulong> keys)
    {
        var sorted = keys.ToArray();
        Array.Sort(sorted);
        var count = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            if (count == 0 || sorted[i] != sorted[count - 1]) sorted[count++] = sorted[i];
        }

        Array.Resize(ref sorted, count);
        return sorted;
    }

    private static ulong Key(int first, int second, int third, int fourth, ulong weight)
    {
        var hash = Mix(Mix(Mix(Mix(14695981039346656037, first), second), third), fourth);
        return (hash & ~3UL) | weight;
    }

    private static ulong Mix(ulong hash, int value)
    {
        hash = unchecked((hash ^ (uint)value) * 0x9E3779B97F4A7C15);
        return hash ^ (hash >> 29);
    }
}
