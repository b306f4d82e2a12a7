using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Measure;

/// <summary>A document and its attributions as people marked them.</summary>
/// <param name="Id">The document's name.</param>
/// <param name="Text">Its text.</param>
/// <param name="Attributions">Who says what in it.</param>
internal sealed record AnnotatedDocument(string Id, string Text, IReadOnlyList<AnnotatedAttribution> Attributions)
{
    /// <summary>Reads a file with one JSON document a line: id, text, attributions with content and source, in code points.</summary>
    /// <exception cref="InvalidDataException">A line is no such document; the message says which.</exception>
    public static IEnumerable<AnnotatedDocument> Read(string path) =>
        File.ReadLines(path).Select((text, i) => (Text: text, Number: i + 1)).Where(line => line.Text.Length > 0).Select(line =>
        {
            try
            {
                return Parse(line.Text);
            }
            catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
            {
                throw new InvalidDataException($"{path}({line.Number}): no annotated document: {exception.Message}", exception);
            }
        });

    /// <summary>Reads one line.</summary>
    public static AnnotatedDocument Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var text = json.RootElement.GetProperty("text").GetString()!;
        var offsets = Offsets(text);
        var attributions = json.RootElement.GetProperty("attributions").EnumerateArray()
            .Select(a => new AnnotatedAttribution(
                a.GetProperty("kind").GetString()!,
                Spans(a.GetProperty("content"), offsets),
                Spans(a.GetProperty("source"), offsets)))
            .ToList();
        return new AnnotatedDocument(json.RootElement.GetProperty("id").GetString()!, text, attributions);
    }

    /// <summary>The attribution that covers most of a quotation, at least half of it, or null.</summary>
    public AnnotatedAttribution? Covering(Span quotation)
    {
        var best = Attributions.MaxBy(a => Covered(a, quotation));
        return best is not null && 2 * Covered(best, quotation) >= Letters(quotation) ? best : null;
    }

    /// <summary>Whether nobody's attribution touches a quotation.</summary>
    public bool IsNoSpeech(Span quotation) => Attributions.All(a => Covered(a, quotation) == 0);

    private int Covered(AnnotatedAttribution attribution, Span quotation) =>
        attribution.Content.Where(c => c.Overlaps(quotation))
            .Sum(c => Letters(Span.FromBounds(Math.Max(c.Start, quotation.Start), Math.Min(c.End, quotation.End))));

    private int Letters(Span span) => Text.AsSpan(span.Start, span.Length).ToArray().Count(char.IsLetterOrDigit);

    private static List<Span> Spans(JsonElement spans, int[] offsets) =>
        [.. spans.EnumerateArray()
            .Select(s => Span.FromBounds(offsets[s.GetProperty("start").GetInt32()], offsets[s.GetProperty("end").GetInt32()]))];

    /// <summary>The UTF-16 offset of each code point, and of the end.</summary>
    private static int[] Offsets(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
        {
            offsets.Add(i);
            if (char.IsHighSurrogate(text[i])) i++;
        }

        offsets.Add(text.Length);
        return [.. offsets];
    }
}
