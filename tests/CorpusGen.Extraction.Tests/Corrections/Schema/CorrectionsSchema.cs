using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Yaml;

namespace CorpusGen.Extraction.Tests.Corrections.Schema;

/// <summary>
/// The schema that ships, and what an editor says by it: the keywords of draft-07 that it uses, no more. Another keyword fails the
/// test that meets it.
/// </summary>
internal sealed class CorrectionsSchema
{
    private static readonly HashSet<string> WithoutMeaning = new(StringComparer.Ordinal) { "$schema", "$id", "title", "description", "examples", "definitions" };

    private CorrectionsSchema()
    {
        using var stream = typeof(CorrectionsSchema).Assembly.GetManifestResourceStream("corpus.schema.json")!;
        Root = JsonDocument.Parse(stream).RootElement;
    }

    /// <summary>The schema.</summary>
    public static CorrectionsSchema Shipped { get; } = new();

    /// <summary>Its outermost value.</summary>
    public JsonElement Root { get; }

    /// <summary>A definition.</summary>
    public JsonElement Definition(string name) => Root.GetProperty("definitions").GetProperty(name);

    /// <summary>The names of an object's properties.</summary>
    public static IEnumerable<string> Keys(JsonElement schema) => schema.GetProperty("properties").EnumerateObject().Select(p => p.Name);

    /// <summary>Whether an editor would take a YAML text.</summary>
    public bool Takes(string yaml) => Takes(Root, YamlReader.Read(yaml, new Span(0, yaml.Length)).Root);

    private bool Takes(JsonElement schema, YamlValue? value) => schema.EnumerateObject().All(keyword => Takes(schema, keyword, value));

    private bool Takes(JsonElement schema, JsonProperty keyword, YamlValue? value) => keyword.Name switch
    {
        "$ref" => Takes(Definition(keyword.Value.GetString()!.Split('/')[^1]), value),
        "type" => Texts(keyword.Value).Contains(TypeOf(value)) || (TypeOf(value) == "integer" && Texts(keyword.Value).Contains("number")),
        "enum" => keyword.Value.EnumerateArray().Any(e => IsSame(e, value)),
        "allOf" => keyword.Value.EnumerateArray().All(s => Takes(s, value)),
        "anyOf" => keyword.Value.EnumerateArray().Any(s => Takes(s, value)),
        "oneOf" => keyword.Value.EnumerateArray().Count(s => Takes(s, value)) == 1,
        "not" => !Takes(keyword.Value, value),
        "pattern" => TypeOf(value) != "string" || Regex.IsMatch(TextOf(value), keyword.Value.GetString()!),
        "maxLength" => TypeOf(value) != "string" || TextOf(value).Length <= keyword.Value.GetInt32(),
        "minimum" => TypeOf(value) != "integer" || long.Parse(TextOf(value), CultureInfo.InvariantCulture) >= keyword.Value.GetInt64(),
        "maximum" => TypeOf(value) != "integer" || long.Parse(TextOf(value), CultureInfo.InvariantCulture) <= keyword.Value.GetInt64(),
        "items" => value is not YamlList list || list.Items.All(item => Takes(keyword.Value, item)),
        "minItems" => value is not YamlList list || list.Items.Count >= keyword.Value.GetInt32(),
        "required" => value is not YamlMap map || Texts(keyword.Value).All(key => map.Pairs.Any(p => p.Key.Text == key)),
        "minProperties" => value is not YamlMap map || map.Pairs.Count >= keyword.Value.GetInt32(),
        "properties" => value is not YamlMap map || map.Pairs.All(p => !keyword.Value.TryGetProperty(p.Key.Text, out var of) || Takes(of, p.Value)),
        "additionalProperties" => keyword.Value.ValueKind == JsonValueKind.False && (value is not YamlMap map || map.Pairs.All(p => Keys(schema).Contains(p.Key.Text))),
        var name => WithoutMeaning.Contains(name) ? true : throw new NotSupportedException(name),
    };

    private static IEnumerable<string> Texts(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(e => e.GetString()!) : [value.GetString()!];

    // What YAML makes of a plain scalar, by its core schema.
    private static string TypeOf(YamlValue? value) => value switch
    {
        null => "null",
        YamlMap => "object",
        YamlList => "array",
        YamlScalar { IsNull: true } => "null",
        YamlScalar { IsQuoted: false, Text: "true" or "false" } => "boolean",
        YamlScalar { IsQuoted: false, Text: var text } when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) => "integer",
        YamlScalar { IsQuoted: false, Text: var text } when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) => "number",
        _ => "string",
    };

    private static string TextOf(YamlValue? value) => ((YamlScalar)value!).Text;

    private static bool IsSame(JsonElement expected, YamlValue? value) => expected.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => TypeOf(value) == "boolean" && TextOf(value) == expected.GetRawText(),
        _ => TypeOf(value) == "string" && TextOf(value) == expected.GetString(),
    };
}
