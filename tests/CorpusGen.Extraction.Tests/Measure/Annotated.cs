using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace CorpusGen.Extraction.Tests.Measure;

/// <summary>Writes documents and their attributions as an annotated corpus does: in code points.</summary>
internal static class Annotated
{
    /// <summary>One line of a corpus.</summary>
    public static string Line(string id, string text, params (string Kind, string Content, string Source)[] attributions) =>
        JsonSerializer.Serialize(new
        {
            id,
            text,
            attributions = attributions.Select(a => new { kind = a.Kind, content = Spans(text, a.Content), source = Spans(text, a.Source) }),
        });

    private static IEnumerable<object> Spans(string text, string words)
    {
        if (words.Length == 0) return [];
        var start = text.IndexOf(words, StringComparison.Ordinal);
        var (before, inside) = (text[..start].EnumerateRunes().Count(), words.EnumerateRunes().Count());
        return [new { start = before, end = before + inside }];
    }
}
