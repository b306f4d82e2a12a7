using System.Collections.Generic;

namespace CorpusGen.Extraction.Linking;

/// <summary>The words of a quotation, ready to be compared with another's: contractions are two words, marks and case are gone.</summary>
internal sealed class SayingWords
{
    private readonly List<int> _words;
    private readonly List<WordSeam> _seams;
    private readonly List<int> _chunks;
    private readonly List<string> _display;

    /// <summary>Takes over what the reader has read.</summary>
    /// <param name="words">The words' numbers in the vocabulary.</param>
    /// <param name="seams">What lies before each word.</param>
    /// <param name="chunks">The displayed word each word is part of.</param>
    /// <param name="display">The words as written, one for each stretch without white space.</param>
    public SayingWords(List<int> words, List<WordSeam> seams, List<int> chunks, List<string> display)
    {
        _words = words;
        _seams = seams;
        _chunks = chunks;
        _display = display;
    }

    /// <summary>How many words there are.</summary>
    public int Count => _words.Count;

    /// <summary>The number of a word in the vocabulary.</summary>
    /// <param name="index">The word's position.</param>
    public int this[int index] => _words[index];

    /// <summary>What lies before a word.</summary>
    /// <param name="index">The word's position.</param>
    /// <returns>The seam.</returns>
    public WordSeam SeamBefore(int index) => _seams[index];

    /// <summary>Whether a word is written as a part of a contraction.</summary>
    /// <param name="index">The word's position.</param>
    /// <returns>True for both words of we'll.</returns>
    public bool IsContracted(int index) => (_seams[index] & WordSeam.Contraction) != 0;

    /// <summary>The position of the displayed word that a word is part of.</summary>
    /// <param name="index">The word's position.</param>
    /// <returns>A position for <see cref="Display"/>.</returns>
    public int ChunkOf(int index) => _chunks[index];

    /// <summary>A word as written, with the punctuation beside it.</summary>
    /// <param name="chunk">Its position.</param>
    /// <returns>The word.</returns>
    public string Display(int chunk) => _display[chunk];

    /// <summary>The words as one string, for finding equal quotations; contractions differ from what they stand for.</summary>
    /// <returns>Two characters a word.</returns>
    public string ToKey()
    {
        var key = new char[2 * _words.Count];
        for (var i = 0; i < _words.Count; i++)
        {
            key[2 * i] = (char)(_words[i] & 0xFFFF);
            key[(2 * i) + 1] = (char)((_words[i] >> 16 << 1) | (IsContracted(i) ? 1 : 0));
        }

        return new string(key);
    }
}
