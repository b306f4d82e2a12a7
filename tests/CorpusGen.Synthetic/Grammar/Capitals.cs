using System;

namespace CorpusGen.Synthetic.Grammar;

/// <summary>Small letters to capitals.</summary>
internal static class Capitals
{
    public static string AtSentenceStart(string text)
    {
        var letter = 0;
        while (letter < text.Length && !char.IsLetterOrDigit(text[letter])) letter++;
        return letter == text.Length ? text : string.Concat(text.AsSpan(0, letter), char.ToUpperInvariant(text[letter]).ToString(), text.AsSpan(letter + 1));
    }
}
