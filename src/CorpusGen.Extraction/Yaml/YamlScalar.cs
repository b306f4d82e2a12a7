using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Yaml;

/// <summary>A single value. What it means (a number, a date, nothing) is for the reader of the key to say.</summary>
/// <param name="text">The value, quotes and escapes resolved.</param>
/// <param name="isQuoted">Whether it stands between quotes or as a block of text, and so is text whatever it looks like.</param>
/// <param name="span">The place.</param>
internal sealed class YamlScalar(string text, bool isQuoted, Span span) : YamlValue(span)
{
    private const int LongestShown = 40;

    /// <summary>The value, quotes and escapes resolved.</summary>
    public string Text { get; } = text;

    /// <summary>Whether it is text whatever it looks like.</summary>
    public bool IsQuoted { get; } = isQuoted;

    /// <summary>Whether it says that there is no value: <c>~</c>, <c>null</c>, or nothing at all.</summary>
    public bool IsNull => !IsQuoted && (Text is "" or "~" or "null" or "Null" or "NULL");

    /// <inheritdoc/>
    public override string Noun => IsNull ? "nothing" : $"“{Excerpt.OnOneLine(Text, LongestShown)}”";
}
