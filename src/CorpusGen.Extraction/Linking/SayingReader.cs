using System;
using System.Collections.Generic;
using System.Text;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Linking;

/// <summary>
/// Reads the words of a quotation. A hyphen or dash parts words, an apostrophe or a full stop inside one does not (U.S. is
/// us, 4,000 is 4000), % is percent, and contractions are taken apart.
/// </summary>
internal sealed class SayingReader
{
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);
    private readonly List<string> _parts = [];
    private readonly StringBuilder _word = new();
    private readonly StringBuilder _chunk = new();
    private List<string> _words = [];
    private List<WordSeam> _seams = [];
    private List<int> _chunks = [];
    private List<string> _display = [];
    private readonly StringBuilder _shown = new();
    private bool _chunkHasWord;
    private WordSeam _seam;
    private bool _inBrackets;

    /// <summary>Reads a quotation.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="segments">The words inside the marks.</param>
    /// <returns>Its words.</returns>
    public SayingText Read(string text, EquatableArray<Span> segments)
    {
        ReadSegments(text, segments);
        return new SayingText(text, segments, [.. _words], [.. _seams], [.. _chunks]);
    }

    /// <summary>Reads the words of a quotation as they are written.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="segments">The words inside the marks.</param>
    /// <returns>A word for each stretch without white space, with the punctuation beside it.</returns>
    public IReadOnlyList<string> ReadDisplay(string text, EquatableArray<Span> segments)
    {
        ReadSegments(text, segments);
        return _display;
    }

    private void ReadSegments(string text, EquatableArray<Span> segments)
    {
        (_words, _seams, _chunks, _display, _seam) = ([], [], [], [], WordSeam.None);
        foreach (var segment in segments)
        {
            if (_words.Count > 0) _seam |= WordSeam.Segment;
            _inBrackets = false;
            ReadSegment(text, segment.Start, segment.End);
        }

        EndShown();
    }

    private void ReadSegment(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var letter = text[i];
            if (char.IsWhiteSpace(letter))
            {
                EndWord();
                EndChunk();
                continue;
            }

            _chunk.Append(letter);
            if (IsPartOfWord(text, i, start, end)) _word.Append(Fold(letter));
            else if (!IsInside(text, i, start, end)) EndWordAt(text, i, end);
        }

        EndWord();
        EndChunk();
    }

    private void EndWordAt(string text, int i, int end)
    {
        EndWord();
        switch (text[i])
        {
            case '[': _inBrackets = true; break;
            case ']': _inBrackets = false; break;
            case '\u2026': _seam |= WordSeam.Ellipsis; break;
            case '.' when IsDots(text, i, end): _seam |= WordSeam.Ellipsis; break;
            case '%': AddWord("percent", WordSeam.None); break;
        }
    }

    // ... and . . . are ellipses.
    private static bool IsDots(string text, int i, int end)
    {
        var dots = 1;
        for (i++; i < end && dots < 3; i++)
        {
            if (text[i] == '.') dots++;
            else if (text[i] is not (' ' or '\u00A0')) return false;
        }

        return dots == 3;
    }

    private static bool IsPartOfWord(string text, int i, int start, int end)
    {
        var letter = text[i];
        if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || IsAccent(letter)) return true;
        if (letter is '$' or '£' or '€') return i + 1 < end && char.IsDigit(text[i + 1]);
        if (!IsApostrophe(letter)) return letter == '.' && IsBetweenDigits(text, i, start, end);
        return i > start && i + 1 < end && char.IsLetterOrDigit(text[i - 1]) && char.IsLetter(text[i + 1]);
    }

    // Marks that a word has inside without being two words: U.S., 4,000, alt.news.
    private static bool IsInside(string text, int i, int start, int end) => text[i] switch
    {
        ',' => IsBetweenDigits(text, i, start, end),
        '.' => i > start && i + 1 < end && char.IsLetterOrDigit(text[i - 1]) && (char.IsLower(text[i + 1]) || IsInitial(text, i, start)),
        _ => false,
    };

    private static bool IsInitial(string text, int i, int start) =>
        char.IsUpper(text[i - 1]) && (i - 1 == start || !char.IsLetter(text[i - 2]));

    private static bool IsBetweenDigits(string text, int i, int start, int end) =>
        i > start && i + 1 < end && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]);

    private static bool IsAccent(char letter) => char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool IsApostrophe(char letter) => letter is '\'' or '\u2019' or '\u2018' or '\u02BC';

    private static char Fold(char letter) => IsApostrophe(letter) ? '\'' : char.ToLowerInvariant(letter);

    private void EndWord()
    {
        if (_word.Length == 0) return;
        var word = _word.ToString();
        _word.Clear();
        _parts.Clear();
        Contractions.TakeApart(word, _parts);
        foreach (var part in _parts) AddWord(part, _parts.Count > 1 ? WordSeam.Contraction : WordSeam.None);
    }

    private void AddWord(string word, WordSeam seam)
    {
        if (!_chunkHasWord) EndShown();
        _chunkHasWord = true;
        _words.Add(Known(word));
        _seams.Add(_seam | seam | (_inBrackets ? WordSeam.Bracket : WordSeam.None));
        _chunks.Add(_display.Count);
        _seam = WordSeam.None;
    }

    // Most words of a document come again: one string for all of them.
    private string Known(string word)
    {
        if (!_known.TryGetValue(word, out var known)) _known.Add(word, known = word);
        return known;
    }

    // A dash between blanks is no word: it is shown with the word before it.
    private void EndChunk()
    {
        if (_chunk.Length == 0) return;
        if (_shown.Length > 0) _shown.Append(' ');
        _shown.Append(_chunk);
        _chunk.Clear();
        _chunkHasWord = false;
    }

    private void EndShown()
    {
        if (_shown.Length > 0) _display.Add(_shown.ToString());
        _shown.Clear();
    }
}
