using System;
using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Speakers;

/// <summary>The words of a name as written, with a blank between any two; none of them is copied.</summary>
/// <param name="name">The name without titles.</param>
internal readonly ref struct NameWords(ReadOnlySpan<char> name)
{
    private readonly ReadOnlySpan<char> _name = name;

    /// <summary>How many words there are.</summary>
    public int Count { get; } = CountWords(name);

    /// <summary>The first word.</summary>
    public ReadOnlySpan<char> First => UpToBlank(_name);

    /// <summary>The second word; empty where there is one alone.</summary>
    public ReadOnlySpan<char> Second => Count == 1 ? default : UpToBlank(BehindBlank(_name));

    /// <summary>The last word.</summary>
    public ReadOnlySpan<char> Last => _name.Slice(_name.LastIndexOf(' ') + 1);

    /// <summary>
    /// Whether it is a surname alone: Brandt, van Dijk, Le Roux. Some small words are given names as well: Ben Marsh has one,
    /// Van der Meer, at the head of a sentence, has none.
    /// </summary>
    public bool IsSurname
    {
        get
        {
            if (Count == 1) return true;
            var rest = _name;
            for (var i = 1; i < Count; i++, rest = BehindBlank(rest))
            {
                if (!Lexeme.Of(UpToBlank(rest)).Is(WordFacts.SurnameParticle)) return false;
            }

            return Count != 2 || char.IsLower(_name[0]) || !Lexeme.Of(First).Is(WordFacts.GivenName);
        }
    }

    /// <summary>Where the last word stands that is no “Jr.” or “III”, by which a person is called alone.</summary>
    /// <param name="length">How long it is without marks around it.</param>
    /// <returns>Where it begins.</returns>
    public int FindSurname(out int length)
    {
        var end = _name.Length;
        var start = _name.LastIndexOf(' ') + 1;
        while (start > 0 && Lexeme.Of(_name.Slice(start, end - start)).Is(WordFacts.NameSuffix))
        {
            end = start - 1;
            start = _name.Slice(0, end).LastIndexOf(' ') + 1;
        }

        while (start < end && IsMark(_name[end - 1])) end--;
        while (start < end && IsMark(_name[start])) start++;
        length = end - start;
        return start;
    }

    /// <summary>Whether the name can be short for another one that has the last word with it.</summary>
    /// <param name="full">The other name.</param>
    /// <returns>True for a surname alone, and for the end of the other name: Mac Ruairi of Una Mac Ruairi.</returns>
    public bool IsShortFor(NameWords full) => IsSurname || IsEndOf(full);

    private bool IsEndOf(NameWords full)
    {
        var before = full._name.Length - _name.Length;
        return before > 0 && full._name[before - 1] == ' ' && full._name.EndsWith(_name, StringComparison.Ordinal);
    }

    private static int CountWords(ReadOnlySpan<char> name)
    {
        var count = 1;
        foreach (var letter in name)
        {
            if (letter == ' ') count++;
        }

        return count;
    }

    private static ReadOnlySpan<char> UpToBlank(ReadOnlySpan<char> words) => words.IndexOf(' ') is >= 0 and var blank ? words.Slice(0, blank) : words;

    private static ReadOnlySpan<char> BehindBlank(ReadOnlySpan<char> words) => words.Slice(words.IndexOf(' ') + 1);

    private static bool IsMark(char letter) => letter is '.' or ',';
}
