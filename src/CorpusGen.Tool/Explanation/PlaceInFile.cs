using System;
using System.Globalization;
using System.IO;

namespace CorpusGen.Tool.Explanation;

/// <summary>A file, or a line or a place in a line of it, as the user named it.</summary>
/// <param name="File">The file as written.</param>
/// <param name="FullPath">Where it lies.</param>
/// <param name="Line">The line, counted from 1, or null.</param>
/// <param name="Column">The column, counted from 1, or null.</param>
internal sealed record PlaceInFile(string File, string FullPath, int? Line, int? Column)
{
    /// <summary>The place as users write it.</summary>
    public string Text => File + (Line is { } line ? $":{line}" : "") + (Column is { } column ? $":{column}" : "");

    /// <summary>Reads FILE, FILE:LINE, FILE:LINE:COLUMN or FILE(LINE,COLUMN).</summary>
    /// <param name="text">What the user wrote.</param>
    /// <param name="folder">The folder that relative paths start from.</param>
    /// <returns>The place; whether the file exists is asked later.</returns>
    /// <exception cref="UnusableInputException">The line or column is 0 or no number a text can have.</exception>
    public static PlaceInFile Parse(string text, string folder)
    {
        if (string.IsNullOrWhiteSpace(text)) throw new UnusableInputException("the argument is empty; name a file");

        // A file may be called notes:3, and then that is what is meant.
        if (Path.Exists(Path.GetFullPath(text, folder))) return new PlaceInFile(text, Path.GetFullPath(text, folder), null, null);

        var (file, first, second) = text.EndsWith(')') ? SplitBrackets(text) : SplitColons(text);
        return new PlaceInFile(file, Path.GetFullPath(file, folder), Number(first, "lines"), Number(second, "columns"));
    }

    /// <summary>FILE(LINE,COLUMN), FILE(LINE).</summary>
    private static (string File, string? Line, string? Column) SplitBrackets(string text)
    {
        var open = text.LastIndexOf('(');
        if (open <= 0) return (text, null, null);
        var numbers = text[(open + 1)..^1].Split(',');
        var isPlace = numbers.Length <= 2 && Array.TrueForAll(numbers, IsNumber);
        return isPlace ? (text[..open], numbers[0], numbers.Length == 2 ? numbers[1] : null) : (text, null, null);
    }

    /// <summary>FILE:LINE:COLUMN; a colon behind the last number is what grep leaves.</summary>
    private static (string File, string? Line, string? Column) SplitColons(string text)
    {
        var rest = text.TrimEnd(':');
        var last = TakeNumber(ref rest);
        if (last is null) return (text, null, null);
        return TakeNumber(ref rest) is { } line ? (rest, line, last) : (rest, last, null);
    }

    private static string? TakeNumber(ref string text)
    {
        var colon = text.LastIndexOf(':');
        if (colon <= 0 || !IsNumber(text[(colon + 1)..])) return null;
        var number = text[(colon + 1)..];
        text = text[..colon];
        return number;
    }

    private static bool IsNumber(string text) => text.Length > 0 && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    private static int? Number(string? text, string what)
    {
        if (text is null) return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new UnusableInputException($"{what} are counted from 1, and {text} is none");
    }
}
