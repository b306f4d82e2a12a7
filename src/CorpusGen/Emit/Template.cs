using System;
using System.Collections.Concurrent;
using System.IO;
using System.Text;

namespace CorpusGen.Emit;

/// <summary>
/// Constant source text with places to fill: {{Article}} is the qualified name of an emitted type, {{Name:Article}} the name it
/// is declared under, anything else is a value.
/// </summary>
internal static class Template
{
    private static readonly ConcurrentDictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>Fills a template.</summary>
    /// <param name="name">Its file name without extension.</param>
    /// <param name="settings">How sources are written.</param>
    /// <param name="values">Names and values in turn.</param>
    /// <returns>The source text.</returns>
    public static string Fill(string name, EmissionSettings settings, params string[] values)
    {
        var text = _texts.GetOrAdd(name, Load);
        var result = new StringBuilder(text.Length + 1024);
        var done = 0;
        for (var open = text.IndexOf("{{", StringComparison.Ordinal); open >= 0; open = text.IndexOf("{{", done, StringComparison.Ordinal))
        {
            var close = text.IndexOf("}}", open, StringComparison.Ordinal);
            result.Append(text, done, open - done).Append(Value(text.Substring(open + 2, close - open - 2), settings, values));
            done = close + 2;
        }

        return result.Append(text, done, text.Length - done).ToString();
    }

    private static string Value(string key, EmissionSettings settings, string[] values)
    {
        for (var i = 0; i < values.Length; i += 2)
        {
            if (values[i] == key) return values[i + 1];
        }

        if (key.StartsWith("Name:", StringComparison.Ordinal)) return settings.Names.Declared(key.Substring(5));
        return key switch
        {
            "GeneratedCode" => SourceFile.GeneratedCode,
            "Visibility" => settings.IsPublic ? "public" : "internal",
            "Data" => settings.HasUtf8Literals ? "global::System.ReadOnlySpan<byte>" : "string",
            "Empty" => settings.HasUtf8Literals ? "default" : "\"\"",
            "Slice" => settings.HasUtf8Literals ? ".Slice" : ".Substring",
            "Decode" => settings.HasUtf8Literals ? "global::System.Text.Encoding.UTF8.GetString(data.ToArray())" : "data",
            _ => settings.Names.Qualified(key),
        };
    }

    private static string Load(string name)
    {
        using var stream = typeof(Template).Assembly.GetManifestResourceStream(name + ".cs")
            ?? throw new InvalidOperationException("There is no template " + name + ".");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
