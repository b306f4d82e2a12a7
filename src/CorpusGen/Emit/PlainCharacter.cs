using System.Globalization;

namespace CorpusGen.Emit;

/// <summary>Which characters of a text stand in generated code as they are.</summary>
internal static class PlainCharacter
{
    /// <summary>Whether a reader sees the character and the compiler takes it for nothing but text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where the character, or a half of its pair, stands.</param>
    /// <returns>False for controls, invisible characters (text direction among them), line ends, what is no character, and halves of pairs.</returns>
    public static bool Is(string text, int index)
    {
        if (text[index] is >= ' ' and < '\u007F') return true;
        if (index > 0 && char.IsSurrogatePair(text, index - 1)) index--;
        return !IsNoCharacter(text, index) && CharUnicodeInfo.GetUnicodeCategory(text, index) is not (UnicodeCategory.Control
            or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);
    }

    /// <summary>Whether a character parts words without being seen.</summary>
    /// <param name="character">The character.</param>
    /// <returns>True for line ends and other controls.</returns>
    public static bool IsBreak(char character) => CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    // Unicode's own list. What is not assigned yet may be in a later version of the framework, and is no business of the text's.
    private static bool IsNoCharacter(string text, int index)
    {
        if (char.IsSurrogatePair(text, index)) return (char.ConvertToUtf32(text, index) & 0xFFFE) == 0xFFFE;
        return text[index] is >= '\uFFFE' or (>= '\uFDD0' and <= '\uFDEF');
    }
}
