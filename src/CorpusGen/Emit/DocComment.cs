using System.Globalization;
using System.Text;

namespace CorpusGen.Emit;

/// <summary>Text of documents as text of comments: on one line, without markup, without anything invisible.</summary>
internal static class DocComment
{
    private const int Limit = 240;

    /// <summary>Makes a text fit for a comment.</summary>
    /// <param name="text">The text.</param>
    /// <returns>XML text.</returns>
    public static string Of(string text)
    {
        var builder = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length && builder.Length < Limit; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                builder.Append(text[i]).Append(text[++i]);
            }
            else
            {
                Append(builder, text[i]);
            }
        }

        return builder.Length < Limit ? builder.ToString() : builder.Append('…').ToString();
    }

    private static bool IsInvisible(UnicodeCategory category) =>
        category is UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned;

    private static void Append(StringBuilder builder, char character)
    {
        switch (character)
        {
            case '<': builder.Append("&lt;"); break;
            case '>': builder.Append("&gt;"); break;
            case '&': builder.Append("&amp;"); break;
            case '\u2028' or '\u2029': builder.Append(' '); break;
            default:
                var category = CharUnicodeInfo.GetUnicodeCategory(character);
                if (category == UnicodeCategory.Control) builder.Append(' ');
                else if (!IsInvisible(category)) builder.Append(character);
                break;
        }
    }
}
