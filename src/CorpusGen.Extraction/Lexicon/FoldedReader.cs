using System;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>
/// Reads a word as the lists compare it: letter case and accents left out, ’ as ', and a run of white space as one blank. A
/// phrase broken over two lines is still the phrase.
/// </summary>
internal ref struct FoldedReader(ReadOnlySpan<char> text)
{
    // The hash of nothing (FNV-1a).
    private const uint EmptyHash = 2166136261;

    private readonly ReadOnlySpan<char> _text = text;
    private int _position;

    /// <summary>The hash of a word, the same for all its spellings that count as one.</summary>
    /// <param name="word">The word.</param>
    /// <returns>The hash.</returns>
    public static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = EmptyHash;
        foreach (var letter in word)
        {
            // Nearly all words are plain letters, marks or digits; the first character that is not asks for the careful way.
            if (letter is >= 'a' and <= 'z' or > ' ' and < 'A') hash = Add(hash, letter);
            else if (letter is >= 'A' and <= 'Z') hash = Add(hash, (char)(letter | ' '));
            else return HashWithFolding(word);
        }

        return hash;
    }

    private static uint HashWithFolding(ReadOnlySpan<char> word)
    {
        var reader = new FoldedReader(word);
        var hash = EmptyHash;
        while (reader.TryRead(out var letter)) hash = Add(hash, letter);
        return hash;
    }

    /// <summary>Whether two words are spellings of one.</summary>
    /// <param name="first">One word.</param>
    /// <param name="second">The other.</param>
    /// <returns>True when they are.</returns>
    public static bool AreSame(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.SequenceEqual(second)) return true;
        var left = new FoldedReader(first);
        var right = new FoldedReader(second);
        while (left.TryRead(out var letter))
        {
            if (!right.TryRead(out var other) || other != letter) return false;
        }

        return !right.TryRead(out _);
    }

    /// <summary>Reads on.</summary>
    /// <param name="letter">The folded character.</param>
    /// <returns>False at the end.</returns>
    public bool TryRead(out char letter)
    {
        if (_position >= _text.Length)
        {
            letter = default;
            return false;
        }

        letter = _text[_position++];
        if (letter is < 'a' or > 'z') letter = LetterFold.Fold(letter);
        if (_position < _text.Length && (letter == ' ' || _text[_position] >= LetterFold.FirstMark)) SkipWhatDoesNotCount(letter == ' ');
        return true;
    }

    // After a blank further blanks, after a letter its accents.
    private void SkipWhatDoesNotCount(bool isBlank)
    {
        while (_position < _text.Length && (isBlank ? char.IsWhiteSpace(_text[_position]) : LetterFold.IsMark(_text[_position]))) _position++;
    }

    private static uint Add(uint hash, char letter) => unchecked((hash ^ letter) * 16777619);
}
