using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using CorpusGen.Extraction.Model;
using CorpusGen.Tool.Explanation;
using CorpusGen.Tool.Schema;

namespace CorpusGen.Tool.Output;

/// <summary>One JSON object with every candidate and every piece of evidence.</summary>
internal sealed class ExplanationJson : ExplanationFormat
{
    /// <inheritdoc/>
    public override void Write(ExplainedDocument explained, IReadOnlyList<QuotationExplanation> quotations, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, JsonLayout.Indented))
        {
            JsonSerializer.Serialize(json, ExplanationEntries.Of(explained, quotations), SchemaContext.Default.ExplanationEntry);
        }

        output.Write("\n"u8);
        output.Flush();
    }
}
