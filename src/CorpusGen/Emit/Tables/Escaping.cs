using System.Globalization;
using System.Text;

namespace CorpusGen.Emit.Tables;

/// <summary>Keeps words apart from the marks of a table, and literals free of what they can't hold or show.</summary>
internal static class Escaping
{
    /// <summary>Appends words as a field of a row.</summary>
    /// <param name="builder">Where to.</param>
    /// <param name="text">The words.</param>
    public static void AppendField(StringBuilder builder, string text)
    {
        var done = 0;
        for (var i = 0; i < text.Length; i++)
        {
            // Nearly all of a text stands as it is, and is taken over many characters at a time.
            if (StandsInField(text[i])) continue;
            builder.Append(text, done, i - done);
            done = i + 1;
            switch (text[i])
            {
                case '|': builder.Append("\\p"); break;
                case ';': builder.Append("\\s"); break;
                case '\n': builder.Append("\\n"); break;
                default: Append(builder, text, i); break;
            }
        }

        builder.Append(text, done, text.Length - done);
    }

    /// <summary>Escapes a whole text where it has what a literal can't hold or show: CR line ends, for one.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text escaped, line feeds and tabs excepted; null where it is plain as it is.</returns>
    public static string? EscapeWhereNeeded(string text)
    {
        if (IsPlain(text)) return null;
        var builder = new StringBuilder(text.Length + 64);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\t') builder.Append(text[i]);
            else Append(builder, text, i);
        }

        return builder.ToString();
    }

    private static bool StandsInField(char character) => character is >= ' ' and < '\u007F' and not ('|' or ';' or '\\');

    private static bool IsPlain(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\n' or '\t') && !PlainCharacter.Is(text, i)) return false;
        }

        return true;
    }

    private static void Append(StringBuilder builder, string text, int index)
    {
        var character = text[index];
        if (character == '\\') builder.Append("\\\\");
        else if (character == '\r') builder.Append("\\r");
        else if (PlainCharacter.Is(text, index)) builder.Append(character);
        else builder.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
    }
}
