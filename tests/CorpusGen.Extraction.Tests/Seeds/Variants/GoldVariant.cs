using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using CorpusGen.Extraction.Tests.Seeds.Gold;

namespace CorpusGen.Extraction.Tests.Seeds.Variants;

/// <summary>The annotation of a seed's variant: its offsets lead into the new text, its words are taken from there, and its names
/// and titles are edited as the text is.</summary>
internal sealed class GoldVariant(Func<string, TextVariant> edit)
{
    private const string Documents = "documents";

    /// <param name="textOf">From a document's name to its text as stored.</param>
    public GoldCorpus Of(JsonNode annotation, Func<string, TextVariant> textOf)
    {
        var root = annotation.AsObject();
        var result = new JsonObject();
        foreach (var (key, value) in root.Where(p => p.Key != Documents)) result.Add(key, Rewrite(value, null));
        var documents = root[Documents]!.AsObject().Select(d => KeyValuePair.Create(d.Key, Rewrite(d.Value, textOf(d.Key))));
        result.Add(Documents, new JsonObject(documents));
        return GoldCorpus.Of(result);
    }

    private JsonNode? Rewrite(JsonNode? node, TextVariant? text) => node switch
    {
        JsonObject span when span.ContainsKey("start") => RewriteSpan(span, text!),
        JsonObject members => RewriteMembers(members, text),
        JsonArray items => new JsonArray([.. items.Select(i => Rewrite(i, text))]),
        JsonValue value when value.TryGetValue<string>(out var words) => edit(words).Text,
        _ => node?.DeepClone(),
    };

    private JsonObject RewriteMembers(JsonObject members, TextVariant? text) =>
        new(members.Select(m => KeyValuePair.Create(m.Key, Rewrite(m.Value, text))));

    private JsonObject RewriteSpan(JsonObject span, TextVariant text)
    {
        var (start, end) = (text.Map((int)span["start"]!), text.Map((int)span["end"]!));
        var result = RewriteMembers(span, text);
        result["start"] = start;
        result["end"] = end;
        result["text"] = text.Text[start..end];
        return result;
    }
}
