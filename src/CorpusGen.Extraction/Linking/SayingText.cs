using System.Collections.Generic;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Linking;

/// <summary>The words of a quotation as one document has it, before they are numbered for a corpus.</summary>
internal sealed class SayingText
{
    private readonly string _text;
    private readonly EquatableArray<Span> _segments;
    private readonly string[] _words;
    private readonly WordSeam[] _seams;
    private readonly int[] _chunks;
    private IReadOnlyList<string>? _display;

    /// <summary>Takes over what the reader has read.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="segments">The words inside the marks.</param>
    /// <param name="words">The words, lower case and with straight apostrophes.</param>
    /// <param name="seams">What lies before each word.</param>
    /// <param name="chunks">The displayed word each word is part of.</param>
    public SayingText(string text, EquatableArray<Span> segments, string[] words, WordSeam[] seams, int[] chunks)
    {
        _text = text;
        _segments = segments;
        _words = words;
        _seams = seams;
        _chunks = chunks;
    }

    /// <summary>How many words there are.</summary>
    public int Count => _words.Length;

    /// <summary>A word as it is compared.</summary>
    /// <param name="index">The word's position.</param>
    public string this[int index] => _words[index];

    /// <summary>What lies before a word.</summary>
    /// <param name="index">The word's position.</param>
    /// <returns>The seam.</returns>
    public WordSeam SeamBefore(int index) => _seams[index];

    /// <summary>The position of the displayed word that a word is part of.</summary>
    /// <param name="index">The word's position.</param>
    /// <returns>A position for <see cref="Display"/>.</returns>
    public int ChunkOf(int index) => _chunks[index];

    /// <summary>A word as written, with the punctuation beside it. Few quotations are ever shown, so it is read when asked for.</summary>
    /// <param name="chunk">Its position.</param>
    /// <returns>The word.</returns>
    public string Display(int chunk) => (_display ??= new SayingReader().ReadDisplay(_text, _segments))[chunk];
}
