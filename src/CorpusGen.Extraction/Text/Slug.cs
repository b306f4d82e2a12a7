using System;
using System.Collections.Generic;
using System.Text;

namespace CorpusGen.Extraction.Text;

/// <summary>Words as part of an id: lower case, letters with accents kept, joined by hyphens: are-simply-non-starters.</summary>
public static class Slug
{
    /// <summary>The slug of a whole text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The slug; empty where the text has neither letter nor digit.</returns>
    public static string Of(string text) => string.Join("-", Words(text));

    /// <summary>The slug of a text's first words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">How many words at most.</param>
    /// <param name="length">How many characters at most; the first word is kept whole unless it alone is longer.</param>
    /// <returns>The slug.</returns>
    public static string OfFirstWords(string text, int words, int length)
    {
        var slug = new StringBuilder();
        var taken = 0;
        foreach (var word in Words(text))
        {
            if (taken == words || (taken > 0 && slug.Length + 1 + word.Length > length)) break;
            if (taken++ > 0) slug.Append('-');
            slug.Append(word.Length > length ? word.Substring(0, length) : word);
        }

        return slug.ToString();
    }

    /// <summary>The words of a text as a slug has them, one at a time, so that who needs a few reads no more.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The words, in order.</returns>
    public static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var letter in text)
        {
            if (IsApostrophe(letter)) continue;
            if (char.IsLetterOrDigit(letter) || IsPartOfCharacter(letter))
            {
                Append(word, char.ToLowerInvariant(letter));
                continue;
            }

            if (word.Length > 0) yield return word.ToString();
            word.Clear();
        }

        if (word.Length > 0) yield return word.ToString();
    }

    // don't is one word, dont; a hyphen there would make it two.
    private static bool IsApostrophe(char letter) => letter is '\'' or '\u2019' or '\u2018' or '\u02BC';

    // The one letter that a letter and an accent after it make, as NFC has it.
    private static void Append(StringBuilder word, char letter)
    {
        var last = word.Length - 1;
        if (last >= 0 && AccentedLetters.TryCompose(word[last], letter, out var accented)) word[last] = accented;
        else word.Append(letter);
    }

    // Accents stored beside their letter.
    private static bool IsPartOfCharacter(char letter) =>
        char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
