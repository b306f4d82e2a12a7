using System.Globalization;

namespace CorpusGen.Emit;

/// <summary>Which characters of a text stand in generated code as they are.</summary>
internal static class PlainCharacter
{
    /// <summary>Whether a reader sees the character and the compiler takes it for nothing but text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where the character stands.</param>
    /// <returns>False for controls, invisible characters (text direction among them), line ends and halves of pairs.</returns>
    public static bool Is(string text, int index)
    {
        var character = text[index];
        if (character is >= ' ' and < '\u007F') return true;
        if (char.IsHighSurrogate(character)) return index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
        if (char.IsLowSurrogate(character)) return index > 0 && char.IsHighSurrogate(text[index - 1]);
        return CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
    }
}
