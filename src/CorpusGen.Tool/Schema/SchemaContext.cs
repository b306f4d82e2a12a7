using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace CorpusGen.Tool.Schema;

/// <summary>The output's JSON, written by code made at compile time. Members come in the order of the records here.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(DocumentEntry))]
[JsonSerializable(typeof(IReadOnlyList<SpeakerEntry>))]
[JsonSerializable(typeof(IReadOnlyList<UtteranceEntry>))]
[JsonSerializable(typeof(IReadOnlyList<FamilyEntry>))]
[JsonSerializable(typeof(IReadOnlyList<DiagnosticEntry>))]
[JsonSerializable(typeof(ExplanationEntry))]
internal sealed partial class SchemaContext : JsonSerializerContext;
