using System;
using System.Globalization;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Yaml;

/// <summary>
/// Reads the YAML of front matter and of corrections: scalars, lists and maps. Anchors, aliases, tags, merge keys and second
/// documents are refused, because nothing here needs them and a few lines of them can stand for gigabytes. Throws on no text,
/// and takes time in proportion to it.
/// </summary>
/// <remarks>
/// The library is reached through here alone, so that it is loaded only where there is YAML to read. That is why
/// <see cref="YamlTree"/> may not be mentioned by a field or a signature of this class.
/// </remarks>
internal static class YamlReader
{
    /// <summary>The longest text that is read, in code units: some thirty thousand corrections.</summary>
    public const int LongestText = 4 * 1024 * 1024;

    /// <summary>Reads a part of a document.</summary>
    /// <param name="text">The document.</param>
    /// <param name="part">The part that is YAML.</param>
    /// <returns>The values, with places in the document; or what is wrong.</returns>
    public static YamlReading Read(string text, Span part)
    {
        if (part.IsEmpty) return new YamlReading(null, null);
        if (part.Length > LongestText) return Refuse("it is longer than 4 MiB", new Span(part.Start, 1));
        if (YamlCharacters.FindForbidden(text, part) is >= 0 and var forbidden)
            return Refuse($"the character {CodePoint(text[forbidden])} may not stand in YAML", new Span(forbidden, 1));

        try
        {
            return new YamlReading(YamlTree.Read(text, part), null);
        }
        catch (YamlRefusedException refused)
        {
            return Refuse(refused.Message, Fit(text, refused.Place, part));
        }
    }

    private static YamlReading Refuse(string message, Span place) => new(null, new YamlProblem(message, place));

    // A place behind the last character is shown at the last: an editor underlines nothing there. Nor does it half a character.
    private static Span Fit(string text, Span place, Span part)
    {
        var start = Math.Min(Math.Max(place.Start, part.Start), part.End - 1);
        if (Halves(text, start)) start--;
        var end = Math.Min(Math.Max(place.End, start + 1), part.End);
        return Span.FromBounds(start, Halves(text, end) ? end + 1 : end);
    }

    private static bool Halves(string text, int place) =>
        place > 0 && place < text.Length && char.IsLowSurrogate(text[place]) && char.IsHighSurrogate(text[place - 1]);

    private static string CodePoint(char character) => "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);
}
