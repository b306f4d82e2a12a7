using System.IO;
using System.Text.Json;
using CorpusGen.Tool.Extraction;
using CorpusGen.Tool.Schema;

namespace CorpusGen.Tool.Output;

/// <summary>One document a line and nothing that belongs to the corpus as a whole.</summary>
internal sealed class JsonLinesFormat : OutputFormat
{
    /// <inheritdoc/>
    public override void Write(ExtractionResult result, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonLayout.OneLine);
        foreach (var document in new CorpusEntries(result).Documents)
        {
            JsonSerializer.Serialize(json, document, SchemaContext.Default.DocumentEntry);
            json.Flush();
            json.Reset();
            output.Write("\n"u8);
        }

        output.Flush();
    }
}
