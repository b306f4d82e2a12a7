using System.IO;
using System.Text.Json;
using CorpusGen.Tool.Checking;
using CorpusGen.Tool.Schema.Sarif;

namespace CorpusGen.Tool.Output;

/// <summary>The Static Analysis Results Interchange Format, version 2.1.0, which code scanning reads.</summary>
internal sealed class SarifFormat : CheckFormat
{
    /// <inheritdoc/>
    public override void Write(CheckResult result, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, JsonLayout.Indented))
        {
            JsonSerializer.Serialize(json, SarifEntries.Of(result), SarifContext.Default.SarifLog);
        }

        output.Write("\n"u8);
        output.Flush();
    }
}
