using System;
using System.Collections.Generic;
using System.Text;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Corrections.Applying;

/// <summary>
/// Words as they are compared with those of a correction: what people write differently when they copy a line by hand is the same.
/// White space is one blank, double quotation marks are left out, apostrophes, dashes and dots of omission have one form; letter
/// case does not matter.
/// </summary>
internal sealed class FoldedWords
{
    private readonly string _text;
    private readonly List<int> _offsets = [];

    private FoldedWords(string source, Span part)
    {
        var folded = new StringBuilder(part.Length);
        for (var i = part.Start; i < part.End; i++)
        {
            if (IsDropped(source[i])) continue;
            var isSpace = char.IsWhiteSpace(source[i]);
            if (isSpace && (folded.Length == 0 || folded[folded.Length - 1] == ' ')) continue;
            foreach (var character in isSpace ? " " : Fold(source[i]))
            {
                folded.Append(character);
                _offsets.Add(i);
            }
        }

        if (folded.Length > 0 && folded[folded.Length - 1] == ' ') folded.Length--;
        _text = folded.ToString();
    }

    /// <summary>How many characters are left.</summary>
    public int Length => _text.Length;

    /// <summary>Folds a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Its words.</returns>
    public static FoldedWords Of(string text) => new(text, new Span(0, text.Length));

    /// <summary>Folds a part of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="part">The part.</param>
    /// <returns>Its words.</returns>
    public static FoldedWords Of(string text, Span part) => new(text, part);

    /// <summary>Whether the two have the same words.</summary>
    /// <param name="other">The other words.</param>
    /// <returns>True where they do.</returns>
    public bool Are(FoldedWords other) => _text.Equals(other._text, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether these begin with others.</summary>
    /// <param name="first">The first words, whole ones.</param>
    /// <returns>False also where the last of them goes on: "sim" does not begin "simply".</returns>
    public bool BeginWith(FoldedWords first) => first.Length > 0 && IsAt(first, 0);

    /// <summary>Where others stand among these.</summary>
    /// <param name="words">The others, whole words.</param>
    /// <param name="start">Where to begin to look.</param>
    /// <returns>The first place at or after the start, or -1.</returns>
    public int IndexOf(FoldedWords words, int start)
    {
        if (words.Length == 0) return -1;
        for (var i = Next(words, start); i >= 0; i = Next(words, i + 1))
        {
            if (IsAt(words, i)) return i;
        }

        return -1;
    }

    /// <summary>Where some of the words stand in the source.</summary>
    /// <param name="start">The first character.</param>
    /// <param name="length">How many, at least one.</param>
    /// <returns>The span in the text that was folded.</returns>
    public Span Place(int start, int length) => Span.FromBounds(_offsets[start], _offsets[start + length - 1] + 1);

    private int Next(FoldedWords words, int start) =>
        start + words.Length > Length ? -1 : _text.IndexOf(words._text, start, StringComparison.OrdinalIgnoreCase);

    private bool IsAt(FoldedWords words, int start) =>
        start + words.Length <= Length
        && string.Compare(_text, start, words._text, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0
        && IsEdge(start) && IsEdge(start + words.Length);

    // Between two letters there is no edge of a word.
    private bool IsEdge(int place) =>
        place == 0 || place == Length || !char.IsLetterOrDigit(_text[place - 1]) || !char.IsLetterOrDigit(_text[place]);

    private static bool IsDropped(char character) => character is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '\u00AD' or '\uFEFF';

    private static string Fold(char character) => character switch
    {
        '‘' or '’' or '‛' or 'ʼ' or '`' => "'",
        '‐' or '‑' or '‒' or '–' or '—' or '―' => "-",
        '…' => "...",
        _ => character.ToString(),
    };
}
