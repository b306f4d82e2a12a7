using System;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles;

/// <summary>Reads a line from left to right: words, numbers, marks. What can't be read is not consumed.</summary>
internal struct LineCursor(string text, Span span)
{
    public int Position { get; set; } = span.Start;

    public readonly int End => span.End;

    public readonly bool IsAtEnd => Position >= span.End;

    public readonly char Current => IsAtEnd ? '\0' : text[Position];

    /// <summary>What is not read yet.</summary>
    public readonly ReadOnlySpan<char> Rest => text.AsSpan(Position, Math.Max(0, End - Position));

    public void SkipSpaces()
    {
        while (!IsAtEnd && Characters.IsSpace(Current)) Position++;
    }

    public void Skip(string characters)
    {
        while (!IsAtEnd && (Characters.IsSpace(Current) || Contains(characters, Current))) Position++;
    }

    public bool TrySkip(string words)
    {
        if (Position + words.Length > End || !text.StartsWithAt(Position, words)) return false;
        Position += words.Length;
        return true;
    }

    /// <summary>Reads letters and nothing else.</summary>
    public bool TryReadLetters(out ReadOnlySpan<char> letters)
    {
        var start = Position;
        while (!IsAtEnd && char.IsLetter(Current)) Position++;
        letters = text.AsSpan(start, Position - start);
        return letters.Length > 0;
    }

    /// <summary>Reads a number of at most four digits that no further digit follows.</summary>
    public bool TryReadNumber(out int number, out int digits)
    {
        var start = Position;
        number = 0;
        var position = start;
        while (position < End && text[position] is >= '0' and <= '9' && position - start < 5)
        {
            number = (number * 10) + (text[position] - '0');
            position++;
        }

        digits = position - start;
        if (digits is 0 or > 4) return false;
        Position = position;
        return true;
    }

    private static bool Contains(string characters, char c)
    {
        foreach (var one in characters)
        {
            if (one == c) return true;
        }

        return false;
    }
}
