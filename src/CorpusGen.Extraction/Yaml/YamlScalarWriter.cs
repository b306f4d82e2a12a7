using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace CorpusGen.Extraction.Yaml;

/// <summary>Writes a text as YAML reads it back: as it is where that is safe, else between double quotes.</summary>
internal static class YamlScalarWriter
{
    private const string PlainMarks = " -_.,;!?()/’‘“”…–—%+";

    // What YAML 1.1 takes for something else than text, so that readers differ.
    private static readonly string[] NoTexts = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];

    /// <summary>Writes a text.</summary>
    /// <param name="text">The text, on one line.</param>
    /// <param name="isInBrackets">Whether commas and brackets around it mean something.</param>
    /// <returns>YAML.</returns>
    public static string Write(string text, bool isInBrackets) => !isInBrackets && IsPlain(text) ? text : Quote(text);

    private static bool IsPlain(string text) =>
        text.Length > 0 && (char.IsLetter(text[0]) || text[0] is '“' or '‘') && text[text.Length - 1] != ' '
        && text.All(c => char.IsLetterOrDigit(c) || PlainMarks.Contains(c))
        && !NoTexts.Contains(text, StringComparer.OrdinalIgnoreCase);

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair) quoted.Append(text[i]).Append(text[++i]);
            else if (text[i] is '"' or '\\') quoted.Append('\\').Append(text[i]);
            else if (IsSeen(text[i])) quoted.Append(text[i]);
            else quoted.Append("\\u").Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
        }

        return quoted.Append('"').ToString();
    }

    // Nobody should have to guess what a file holds that does not show.
    private static bool IsSeen(char character) => YamlCharacters.IsAllowed(character)
        && char.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
