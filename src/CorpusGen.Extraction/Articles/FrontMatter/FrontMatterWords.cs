using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;
using CorpusGen.Extraction.Yaml;

namespace CorpusGen.Extraction.Articles.FrontMatter;

/// <summary>The words of YAML values, each with its place in the document.</summary>
internal static class FrontMatterWords
{
    /// <summary>The words of a value; where the document has them so, their own place without quotes, else that of the value.</summary>
    public static WrittenText Of(YamlScalar value, string text)
    {
        var words = value.Text.Trim();
        var start = text.IndexOf(words, value.Span.Start, value.Span.Length, StringComparison.Ordinal);
        return new WrittenText(words, start < 0 ? value.Span : new Span(start, words.Length));
    }

    /// <summary>What commas part in a value: “harbour, ferries” means two, and quotes make it one.</summary>
    public static IEnumerable<WrittenText> PartsOf(YamlScalar value, string text)
    {
        if (value.IsQuoted)
        {
            yield return Of(value, text);
            yield break;
        }

        // Without quotes all commas of the value are the document's.
        var start = value.Span.Start;
        foreach (var part in value.Text.Split(','))
        {
            var end = text.IndexOf(',', start, value.Span.End - start);
            if (end < 0) end = value.Span.End;
            yield return new WrittenText(part.Trim(), text.Trim(start, end));
            start = Math.Min(end + 1, value.Span.End);
        }
    }
}
