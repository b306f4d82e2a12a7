using System.Globalization;
using System.Text;

namespace CorpusGen.Emit;

/// <summary>Text as an ordinary string literal: nothing in a text can end it, and nothing invisible hides in it.</summary>
internal static class Literal
{
    /// <summary>Writes a literal with its quotation marks.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The literal.</returns>
    public static string Of(string text)
    {
        var builder = new StringBuilder(text.Length + 2);
        Append(builder, text, 0, text.Length);
        return builder.ToString();
    }

    /// <summary>Writes a literal with its quotation marks.</summary>
    /// <param name="builder">Where to.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where in it to begin.</param>
    /// <param name="length">How much of it.</param>
    public static void Append(StringBuilder builder, string text, int start, int length)
    {
        builder.Append('"');
        for (var i = start; i < start + length; i++)
        {
            var character = text[i];
            switch (character)
            {
                case '"': builder.Append("\\\""); break;
                case '\\': builder.Append("\\\\"); break;
                case '\n': builder.Append("\\n"); break;
                case '\r': builder.Append("\\r"); break;
                case '\t': builder.Append("\\t"); break;
                default:
                    if (IsPlain(text, i)) builder.Append(character);
                    else builder.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
                    break;
            }
        }

        builder.Append('"');
    }

    // Controls, invisible characters (text direction among them) and foreign line ends are escaped; so is half of a pair.
    private static bool IsPlain(string text, int index)
    {
        var character = text[index];
        if (character is >= ' ' and < '\u007F') return true;
        if (char.IsHighSurrogate(character)) return index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
        if (char.IsLowSurrogate(character)) return index > 0 && char.IsHighSurrogate(text[index - 1]);
        return CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
    }
}
