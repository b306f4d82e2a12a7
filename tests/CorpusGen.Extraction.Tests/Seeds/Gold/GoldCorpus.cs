using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CorpusGen.Extraction.Tests.Seeds.Gold;

/// <summary>The annotation of the five seeds.</summary>
internal sealed record GoldCorpus(
    IReadOnlyDictionary<string, GoldDocument> Documents,
    IReadOnlyList<GoldUtterance> Utterances,
    IReadOnlyList<GoldSpeaker> Speakers)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>Reads the annotation as it was written, offsets into the seeds as stored.</summary>
    public static JsonNode Load()
    {
        using var stream = typeof(GoldCorpus).Assembly.GetManifestResourceStream("seeds.gold.json")!;
        return JsonNode.Parse(stream)!;
    }

    public static GoldCorpus Of(JsonNode annotation) =>
        annotation.Deserialize<GoldCorpus>(Options) ?? throw new InvalidDataException("The annotation is empty.");
}
