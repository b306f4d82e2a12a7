using System.IO;
using System.Text.Json;
using CorpusGen.Tool.Extraction;
using CorpusGen.Tool.Schema;

namespace CorpusGen.Tool.Output;

/// <summary>One JSON object with everything, written as it is made: a corpus is never held as JSON in memory.</summary>
internal sealed class JsonFormat : OutputFormat
{
    /// <inheritdoc/>
    public override bool HasDiagnostics => true;

    /// <inheritdoc/>
    public override void Write(ExtractionResult result, Stream output)
    {
        var corpus = new CorpusEntries(result);
        using (var json = new Utf8JsonWriter(output, JsonLayout.Indented))
        {
            json.WriteStartObject();
            json.WriteString("schema", "corpusgen/1");
            json.WriteStartArray("documents");
            foreach (var document in corpus.Documents)
            {
                JsonSerializer.Serialize(json, document, SchemaContext.Default.DocumentEntry);
                if (json.BytesPending > JsonLayout.FlushAbove) json.Flush();
            }

            json.WriteEndArray();
            json.WritePropertyName("speakers");
            JsonSerializer.Serialize(json, corpus.Speakers, SchemaContext.Default.IReadOnlyListSpeakerEntry);
            json.WritePropertyName("utterances");
            JsonSerializer.Serialize(json, corpus.Utterances, SchemaContext.Default.IReadOnlyListUtteranceEntry);
            json.WritePropertyName("families");
            JsonSerializer.Serialize(json, corpus.Families, SchemaContext.Default.IReadOnlyListFamilyEntry);
            json.WritePropertyName("diagnostics");
            JsonSerializer.Serialize(json, corpus.Diagnostics, SchemaContext.Default.IReadOnlyListDiagnosticEntry);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
        output.Flush();
    }
}
