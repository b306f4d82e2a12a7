using System.Globalization;
using System.Text;

namespace CorpusGen.Emit.Tables;

/// <summary>Keeps words apart from the marks of a table, and UTF-8 free of what it can't hold.</summary>
internal static class Escaping
{
    /// <summary>Appends words as a field of a row.</summary>
    /// <param name="builder">Where to.</param>
    /// <param name="text">The words.</param>
    public static void Append(StringBuilder builder, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\': builder.Append("\\\\"); break;
                case '|': builder.Append("\\p"); break;
                case ';': builder.Append("\\s"); break;
                case '\n': builder.Append("\\n"); break;
                case '\r': builder.Append("\\r"); break;
                default: AppendCharacter(builder, text, ref i); break;
            }
        }
    }

    /// <summary>A whole text, if UTF-8 can't hold it as it is.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text escaped, or null where it needs no escaping.</returns>
    public static string? EscapeWhereNeeded(string text)
    {
        if (!HasLoneSurrogate(text)) return null;
        var builder = new StringBuilder(text.Length + 16);
        Append(builder, text);
        return builder.ToString();
    }

    private static void AppendCharacter(StringBuilder builder, string text, ref int index)
    {
        var character = text[index];
        if (IsPair(text, index))
        {
            builder.Append(character).Append(text[++index]);
        }
        else if (char.IsSurrogate(character))
        {
            builder.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
        }
        else
        {
            builder.Append(character);
        }
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!IsPair(text, i)) return true;
            i++;
        }

        return false;
    }

    private static bool IsPair(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
}
