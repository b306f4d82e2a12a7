using System;
using System.Globalization;
using System.Text;

namespace CorpusGen.Emit;

/// <summary>Text as a string literal: nothing in a text can end it, and nothing invisible hides in it.</summary>
internal static class Literal
{
    /// <summary>Writes an ordinary literal.</summary>
    /// <param name="text">The text, whatever it holds.</param>
    /// <returns>The literal with its quotation marks.</returns>
    public static string Of(string text)
    {
        var builder = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"': builder.Append("\\\""); break;
                case '\\': builder.Append("\\\\"); break;
                case '\n': builder.Append("\\n"); break;
                default: Append(builder, text, i); break;
            }
        }

        return builder.Append('"').ToString();
    }

    /// <summary>Writes a raw literal over several lines; every line may be indented alike.</summary>
    /// <param name="text">Plain text: beside line feeds and tabs no character that would have to be escaped.</param>
    /// <param name="ending">What follows the literal.</param>
    /// <returns>The literal with as many quotation marks as it takes.</returns>
    public static string Raw(string text, string ending)
    {
        var marks = new string('"', Math.Max(3, LongestRunOfMarks(text) + 1));
        return string.Concat([marks, "\n", text, "\n", marks, ending]);
    }

    private static void Append(StringBuilder builder, string text, int index)
    {
        if (PlainCharacter.Is(text, index)) builder.Append(text[index]);
        else builder.Append("\\u").Append(((int)text[index]).ToString("x4", CultureInfo.InvariantCulture));
    }

    private static int LongestRunOfMarks(string text)
    {
        var longest = 0;
        var run = 0;
        foreach (var character in text)
        {
            run = character == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
