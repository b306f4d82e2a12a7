using System;

namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>Takes the pieces of evidence for one candidate: a name and up to three terms, in lower case and without blanks.</summary>
internal abstract class EvidenceSink
{
    /// <summary>A longer word is no evidence that would be met again.</summary>
    private const int LongestWord = 32;

    private readonly char[] _word = new char[LongestWord];

    public void Add(string name, string first = "", string second = "", string third = "") =>
        Take(name, first.AsSpan(), second, third);

    /// <summary>A piece of evidence about a word: letter case and the shape of an apostrophe don't count, a blank is a hyphen.</summary>
    public void AddWord(string name, ReadOnlySpan<char> word, string second = "")
    {
        var length = Math.Min(word.Length, LongestWord);
        for (var i = 0; i < length; i++) _word[i] = Fold(word[i]);
        Take(name, _word.AsSpan(0, length), second, string.Empty);
    }

    protected abstract void Take(string name, ReadOnlySpan<char> first, string second, string third);

    private static char Fold(char letter) => letter switch
    {
        >= 'a' and <= 'z' => letter,
        >= 'A' and <= 'Z' => (char)(letter | ' '),
        '’' => '\'',
        _ => char.IsWhiteSpace(letter) ? '-' : char.ToLowerInvariant(letter),
    };
}
