using System;
using System.Collections.Generic;
using System.Text.Json;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tool.Input;

/// <summary>JSON Lines to documents: one object with id and text a line, blank lines aside.</summary>
internal sealed class JsonLinesReader(FoundDocuments found)
{
    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);

    /// <summary>Reads the documents of one file.</summary>
    /// <param name="path">What to call the file in messages.</param>
    /// <param name="bytes">Its content, UTF-8.</param>
    /// <exception cref="UnusableInputException">A line is no document, or its id is taken; the message names file and line.</exception>
    public void Read(string path, byte[] bytes)
    {
        var rest = bytes.AsMemory();
        if (rest.Span.StartsWith("\uFEFF"u8)) rest = rest[3..];
        for (var number = 1; !rest.IsEmpty; number++)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (!line.Span.Trim(" \t\r"u8).IsEmpty) ReadLine($"{path}:{number}", line);
        }
    }

    private void ReadLine(string place, ReadOnlyMemory<byte> line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            AddDocument(place, json.RootElement);
        }
        catch (JsonException)
        {
            throw Unusable(place, "the line is no JSON");
        }
        catch (InvalidOperationException)
        {
            throw Unusable(place, "a string in the line is no valid Unicode");
        }
    }

    private void AddDocument(string place, JsonElement line)
    {
        if (line.ValueKind != JsonValueKind.Object) throw Unusable(place, "the line is no JSON object");
        var id = RequiredString(place, line, "id");
        var text = RequiredString(place, line, "text");
        if (id.Length == 0) throw Unusable(place, "the id is empty");
        if (!_places.TryAdd(id, place)) throw Unusable(place, $"the id '{id}' is taken by {_places[id]}");

        var problem = DocumentDecoder.FindProblem(text);
        found.Documents.Add(new ReadDocument(id, problem is null ? new DocumentText(id, text, id) : null, problem));
        if (Metadata(line) is { Count: > 0 } metadata) found.Metadata.Add(id, metadata);
    }

    private static string RequiredString(string place, JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw Unusable(place, $"the line has no string \"{name}\"");

    private static Dictionary<string, JsonElement> Metadata(JsonElement line)
    {
        var metadata = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in line.EnumerateObject())
        {
            if (!member.NameEquals("id") && !member.NameEquals("text")) metadata[member.Name] = member.Value.Clone();
        }

        return metadata;
    }

    private static UnusableInputException Unusable(string place, string what) =>
        new($"{place}: {what}; each line must be like {{\"id\": \"…\", \"text\": \"…\"}}");
}
