using System;

namespace CorpusGen.Extraction.Linking;

/// <summary>
/// The words of a quotation, ready to be compared with another's: contractions are two words, marks and case are gone. Two are
/// equal when their words are; contractions differ from what they stand for.
/// </summary>
internal sealed class SayingWords : IEquatable<SayingWords>
{
    private readonly int[] _words;
    private readonly int _hash;
    private WordBag? _bag;
    private ulong[]? _keys;
    private int? _speakerOfKeys;
    private bool? _isTelling;
    private double? _familiarity;

    /// <summary>Numbers the words.</summary>
    /// <param name="text">The words.</param>
    /// <param name="vocabulary">What is known of the words.</param>
    public SayingWords(SayingText text, Vocabulary vocabulary)
    {
        Text = text;
        Vocabulary = vocabulary;
        _words = new int[text.Count];
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] = vocabulary.Number(text[i]);
            _hash = unchecked((_hash * 31) + (2 * _words[i]) + (IsContracted(i) ? 1 : 0));
        }
    }

    /// <summary>The words as the document has them.</summary>
    public SayingText Text { get; }

    /// <summary>What is known of the words.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>How many words there are.</summary>
    public int Count => _words.Length;

    /// <summary>The words without their order.</summary>
    public WordBag Bag => _bag ??= new WordBag(this);

    /// <summary>Whether they say enough to be recognised.</summary>
    public bool AreTelling => _isTelling ??= TellingWords.Are(this);

    /// <summary>The share of content words that are common English.</summary>
    public double Familiarity => _familiarity ??= VersionAgreement.Familiarity(this);

    /// <summary>The number of a word in the vocabulary.</summary>
    /// <param name="index">The word's position.</param>
    public int this[int index] => _words[index];

    /// <summary>What they are looked up by, see <see cref="SayingKeys"/>. Words seldom go from one speaker to another.</summary>
    /// <param name="speaker">Who said them, or null where nobody is named.</param>
    /// <returns>The keys, each once.</returns>
    public ulong[] KeysOf(int? speaker)
    {
        if (_keys is not null && _speakerOfKeys == speaker) return _keys;
        _speakerOfKeys = speaker;
        return _keys = SayingKeys.Of(this, speaker);
    }

    /// <summary>What lies before a word.</summary>
    /// <param name="index">The word's position.</param>
    /// <returns>The seam.</returns>
    public WordSeam SeamBefore(int index) => Text.SeamBefore(index);

    /// <summary>Whether a word is written as a part of a contraction.</summary>
    /// <param name="index">The word's position.</param>
    /// <returns>True for both words of we'll.</returns>
    public bool IsContracted(int index) => (Text.SeamBefore(index) & WordSeam.Contraction) != 0;

    /// <summary>The position of the displayed word that a word is part of.</summary>
    /// <param name="index">The word's position.</param>
    /// <returns>A position for <see cref="Display"/>.</returns>
    public int ChunkOf(int index) => Text.ChunkOf(index);

    /// <summary>A word as written, with the punctuation beside it.</summary>
    /// <param name="chunk">Its position.</param>
    /// <returns>The word.</returns>
    public string Display(int chunk) => Text.Display(chunk);

    /// <inheritdoc/>
    public bool Equals(SayingWords? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || _hash != other._hash || !_words.AsSpan().SequenceEqual(other._words)) return false;
        for (var i = 0; i < _words.Length; i++)
        {
            if (IsContracted(i) != other.IsContracted(i)) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SayingWords);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;
}
