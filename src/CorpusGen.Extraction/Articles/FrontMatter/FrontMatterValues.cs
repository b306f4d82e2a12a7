using System;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles.FrontMatter;

/// <summary>What values may be: those that others go by, and not only read, have a form.</summary>
internal static class FrontMatterValues
{
    /// <summary>What an id has to be.</summary>
    public const string WantedId = "up to 100 characters on one line, without # and without invisible ones";

    /// <summary>What an address has to be.</summary>
    public const string WantedUrl = "an address such as https://example.org/talks";

    /// <summary>What a title has to be.</summary>
    public const string WantedWords = "words, up to 500 characters";

    /// <summary>What authors have to be.</summary>
    public const string WantedNames = "a name or a list of names, up to 500 characters each";

    /// <summary>What tags have to be.</summary>
    public const string WantedTags = "a list, or words parted by commas, up to 500 characters each";

    /// <summary>What a date has to be.</summary>
    public const string WantedDay = "a day such as 2021-05-03";

    /// <summary>What a language has to be.</summary>
    public const string WantedLanguage = "a code such as en or en-GB";

    private const int LongestWords = 500;
    private const int LongestId = 100;
    private const int LongestUrl = 2048;

    private static readonly string[] Schemes = ["https://", "http://"];

    /// <summary>Whether words can be shown in a line: what is longer is a text, or a closing quote is missing.</summary>
    public static bool IsShort(string words) => words.Length <= LongestWords;

    /// <summary>Whether words can be an article's id. A # parts it from the quote's in the ids of quotes.</summary>
    public static bool IsId(string words)
    {
        if (words.Length > LongestId) return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] == '#' || IsInvisible(words, i)) return false;
        }

        return true;
    }

    /// <summary>Whether words are an address of the web.</summary>
    public static bool IsUrl(string words)
    {
        if (words.Length > LongestUrl) return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is '"' or '<' or '>' or '\\' or '`' or ' ' || IsInvisible(words, i)) return false;
        }

        return Array.Exists(Schemes, scheme =>
            words.Length > scheme.Length && words.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) && IsOfHost(words[scheme.Length]));
    }

    /// <summary>The language of a tag, its region and script left out, in small letters: en of en-GB; null where it is none.</summary>
    public static string? ReadLanguage(string words)
    {
        var end = words.IndexOfAny(['-', '_']);
        var language = end < 0 ? words : words.Substring(0, end);
        if (language.Length is < 2 or > 3 || words.Length > 35) return null;
        for (var i = 0; i < words.Length; i++)
        {
            if (!Characters.IsPlainLetter(words[i]) && (i < language.Length || !(words[i] is '-' or '_' or (>= '0' and <= '9')))) return null;
        }

        return language.ToLowerInvariant();
    }

    /// <summary>The day of a date, with a time of day or without, as yyyy-MM-dd; null where it is none. A time zone moves nothing.</summary>
    public static string? ReadDay(string words)
    {
        var cursor = new LineCursor(words, new Span(0, words.Length));
        var day = DateReader.Read(ref cursor);
        if (day is null) return null;

        // What computers write goes on where people stop: 2021-05-03T10:15:00.250+02:00.
        cursor.Skip(".:+-0123456789Z");
        return cursor.IsAtEnd ? day : null;
    }

    private static bool IsOfHost(char c) => char.IsLetterOrDigit(c) || c == '[';

    // What can't be seen can't be typed. Blanks are seen; other white space looks like one.
    private static bool IsInvisible(string words, int index)
    {
        var c = words[index];
        return c != ' ' && (char.IsControl(c) || Characters.IsSpace(c) || c == '\uFFFD' || IsLoneSurrogate(words, index));
    }

    private static bool IsLoneSurrogate(string words, int index) =>
        char.IsHighSurrogate(words[index]) ? index + 1 == words.Length || !char.IsLowSurrogate(words[index + 1])
        : char.IsLowSurrogate(words[index]) && (index == 0 || !char.IsHighSurrogate(words[index - 1]));
}
