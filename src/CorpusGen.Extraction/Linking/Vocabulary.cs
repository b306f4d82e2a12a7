using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Linking;

/// <summary>The words of a corpus as numbers, with what has to be known of each to compare sayings.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _stemNumbers = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private readonly List<int> _stems = [];
    private readonly List<WordRole> _roles = [];
    private readonly int _is;
    private readonly int _has;
    private readonly int _would;
    private readonly int _had;

    /// <summary>Makes a vocabulary that knows the short forms and what they may stand for.</summary>
    public Vocabulary()
    {
        ShortS = Number("'s");
        ShortD = Number("'d");
        _is = Number("is");
        _has = Number("has");
        _would = Number("would");
        _had = Number("had");
    }

    /// <summary>The ending of it's, the crew's.</summary>
    public int ShortS { get; }

    /// <summary>The ending of they'd.</summary>
    public int ShortD { get; }

    /// <summary>How many words are known.</summary>
    public int Count => _words.Count;

    /// <summary>The number of a word, lower case and with straight apostrophes.</summary>
    /// <param name="word">The word.</param>
    /// <returns>Its number.</returns>
    public int Number(string word)
    {
        if (_numbers.TryGetValue(word, out var number)) return number;
        var tag = WordStem.TagOf(word);
        number = _words.Count;
        _numbers.Add(word, number);
        _words.Add(word);
        _roles.Add(WordStem.RoleOf(word, tag));
        var stem = WordStem.Of(word, tag);
        if (!_stemNumbers.TryGetValue(stem, out var stemNumber)) _stemNumbers.Add(stem, stemNumber = _stemNumbers.Count);
        _stems.Add(stemNumber);
        return number;
    }

    /// <summary>A word as it is compared.</summary>
    /// <param name="word">The word's number.</param>
    /// <returns>The word in lower case.</returns>
    public string TextOf(int word) => _words[word];

    /// <summary>What a word does in a saying.</summary>
    /// <param name="word">The word's number.</param>
    /// <returns>Its class.</returns>
    public WordRole RoleOf(int word) => _roles[word];

    /// <summary>What the forms and spellings of a word have in common.</summary>
    /// <param name="word">The word's number.</param>
    /// <returns>A number equal for all of them.</returns>
    public int StemOf(int word) => _stems[word];

    /// <summary>Whether two words are one and the same, a short form being what it stands for.</summary>
    /// <param name="first">A word's number.</param>
    /// <param name="second">Another's.</param>
    /// <returns>True for the same word: it's, it has.</returns>
    public bool AreSame(int first, int second) =>
        first == second || (IsShort(first) && IsShortFor(first, second)) || (IsShort(second) && IsShortFor(second, first));

    /// <summary>Whether two words are the same or forms or spellings of one.</summary>
    /// <param name="first">A word's number.</param>
    /// <param name="second">Another's.</param>
    /// <returns>True for allow, allowed.</returns>
    public bool AreForms(int first, int second) => _stems[first] == _stems[second] || AreSame(first, second);

    /// <summary>Whether a word belongs to the frame of a saying.</summary>
    /// <param name="word">The word's number.</param>
    /// <returns>False for content words and numbers.</returns>
    public bool IsFrame(int word) => (_roles[word] & WordRole.Frame) != 0;

    // The short forms are the first words of all.
    private static bool IsShort(int word) => word < 2;

    private bool IsShortFor(int form, int word) =>
        (form == ShortS && (word == _is || word == _has)) || (form == ShortD && (word == _would || word == _had));
}
