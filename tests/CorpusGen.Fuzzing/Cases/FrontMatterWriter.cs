using System;
using System.Text;
using CorpusGen.Synthetic;

namespace CorpusGen.Fuzzing.Cases;

/// <summary>Writes front matter.</summary>
internal static class FrontMatterWriter
{
    private static readonly (string Key, Func<YamlValues, string> Value)[] Keys =
    [
        ("id", v => v.OneOf("talks-1", "a", "A", "42", "\"the talks\"", "class")),
        ("title", v => v.Passage()),
        ("date", v => v.OneOf("2021-05-03", "3 May 2021", "2021-13-45", "\"2021-05-03\"", "0001-01-01")),
        ("author", v => v.Speaker()),
        ("author", v => v.List(v.Speaker)),
        ("publisher", v => v.Passage()),
        ("url", v => v.OneOf("https://example.org/a", "no address", "https://example.org/\\u202E")),
        ("language", v => v.OneOf("en", "de", "en-GB", "english")),
        ("tags", v => v.List(v.Passage)),
        ("Titel", v => v.Passage()),
    ];

    /// <summary>Puts front matter before a text.</summary>
    /// <param name="text">The document.</param>
    /// <param name="dice">What decides.</param>
    /// <returns>The text with front matter, which is closed nearly always.</returns>
    public static string Write(FuzzText text, Dice dice)
    {
        var values = new YamlValues([text], dice);
        var written = new StringBuilder("---\n");
        for (var keys = dice.Between(1, 5); keys > 0; keys--)
        {
            var (key, value) = dice.Pick(Keys);
            written.Append(key).Append(": ").Append(value(values)).Append('\n');
        }

        return written.Append(dice.Next(20) switch { 0 => "", 1 => "...\n", _ => "---\n" }).Append(text.Text).ToString();
    }
}
