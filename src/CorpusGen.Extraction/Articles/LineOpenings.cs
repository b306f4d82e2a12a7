using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Articles;

/// <summary>Lines, or phrases that lines open with, by their first letters: of a line, only those are tried that begin as it does.</summary>
internal sealed class LineOpenings
{
    private const int Letters = 128;

    private readonly string[] _openings;

    // Where the openings of a letter start; those of the next letter start where they end.
    private readonly int[] _starts = new int[Letters + 1];

    public LineOpenings(IEnumerable<string> openings)
    {
        _openings = [.. openings];
        Array.Sort(_openings, StringComparer.Ordinal);
        for (int letter = 0, next = 0; letter <= Letters; letter++)
        {
            while (next < _openings.Length && _openings[next][0] < letter) next++;
            _starts[letter] = next;
        }
    }

    /// <summary>The openings that begin with the first letter of a line's words.</summary>
    public ReadOnlySpan<string> StartingAs(ReadOnlySpan<char> words)
    {
        var letter = words.IsEmpty ? '\0' : LetterFold.Fold(words[0]);
        return letter < Letters ? _openings.AsSpan(_starts[letter], _starts[letter + 1] - _starts[letter]) : default;
    }
}
