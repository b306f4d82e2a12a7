using System.Text.Json.Serialization;

namespace CorpusGen.Tool.Schema.Sarif;

/// <summary>SARIF's JSON, written by code made at compile time. What is null is left out, as the format wants it.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(SarifLog))]
internal sealed partial class SarifContext : JsonSerializerContext;
