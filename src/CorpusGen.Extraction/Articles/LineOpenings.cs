using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Articles;

/// <summary>Lines, or phrases that lines open with, by their first two letters: of a line, only those are tried that begin as it does.</summary>
internal sealed class LineOpenings
{
    private const int Letters = 128;

    private readonly string[] _openings;
    private readonly char[] _seconds;

    // Where the openings of a letter start; those of the next letter start where they end.
    private readonly int[] _starts = new int[Letters + 1];

    public LineOpenings(IEnumerable<string> openings)
    {
        _openings = [.. openings];
        Array.Sort(_openings, StringComparer.Ordinal);
        _seconds = Array.ConvertAll(_openings, SecondLetter);
        for (int letter = 0, next = 0; letter <= Letters; letter++)
        {
            while (next < _openings.Length && _openings[next][0] < letter) next++;
            _starts[letter] = next;
        }
    }

    private static char SecondLetter(string opening) =>
        opening.Length > 1 ? opening[1] : throw new ArgumentException($"“{opening}” has one letter only.", nameof(opening));

    /// <summary>The openings that begin with the first two letters of a line's words.</summary>
    public ReadOnlySpan<string> StartingAs(ReadOnlySpan<char> words)
    {
        if (words.Length < 2 || LetterFold.Fold(words[0]) is not (< (char)Letters and var letter)) return default;
        var (start, count) = (_starts[letter], _starts[letter + 1] - _starts[letter]);

        // An accent that is a character of its own may stand between the two.
        if (count == 0 || LetterFold.IsMark(words[1])) return _openings.AsSpan(start, count);
        var seconds = _seconds.AsSpan(start, count);
        var second = LetterFold.Fold(words[1]);
        var first = seconds.IndexOf(second);
        return first < 0 ? default : _openings.AsSpan(start + first, seconds.LastIndexOf(second) + 1 - first);
    }
}
