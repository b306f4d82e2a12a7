using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace CorpusGen.Fuzzing.Texts;

/// <summary>An embedded file of small texts: a line <c>=== what it is about</c> opens each; \n, \r, \t, \\ and \uXXXX are escapes.</summary>
internal static class TextTable
{
    private const string Opening = "=== ";

    /// <summary>Reads the texts.</summary>
    public static IReadOnlyList<string> Read(string name)
    {
        var texts = new List<string>();
        foreach (var part in ("\n" + Shelf.Read(name)).Split("\n" + Opening)[1..])
        {
            var line = part.IndexOf('\n', StringComparison.Ordinal);
            texts.Add(Unescape(part[(line + 1)..]));
        }

        return texts;
    }

    private static string Unescape(string written)
    {
        var text = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] != '\\')
            {
                text.Append(written[i]);
                continue;
            }

            i++;
            text.Append(written[i] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'u' => Unit(written, ref i), var other => other });
        }

        return text.ToString();
    }

    private static char Unit(string written, ref int i)
    {
        var unit = (char)int.Parse(written.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        i += 4;
        return unit;
    }
}
