using System.Globalization;
using System.IO;
using CorpusGen.Extraction.Model;
using CorpusGen.Tool.Extraction;
using CorpusGen.Tool.Schema;
using CsvHelper;
using CsvHelper.Configuration;

namespace CorpusGen.Tool.Output;

/// <summary>One quotation a row, by RFC 4180: a heading, CR LF, fields in marks where they need it.</summary>
internal sealed class CsvFormat : OutputFormat
{
    private static readonly string[] Headings =
    [
        "quote", "document", "path", "line", "column", "kind", "text", "speaker", "speaker_name", "attribution", "rule",
        "confidence", "cue", "mention", "via", "start", "end", "saying",
    ];

    /// <inheritdoc/>
    public override void Write(ExtractionResult result, Stream output)
    {
        using var writer = ToolConsole.OpenText(output);
        using var csv = new CsvWriter(writer, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n" });
        foreach (var heading in Headings) csv.WriteField(heading);
        csv.NextRecord();
        foreach (var quote in result.Corpus.Quotes)
        {
            WriteRow(csv, result.Corpus, quote);
            csv.NextRecord();
        }
    }

    private static void WriteRow(CsvWriter csv, CorpusFacts corpus, CorpusQuote quote)
    {
        var (document, fact) = (corpus.Documents[quote.Document], quote.Fact);
        var text = document.Facts.Document.Text;
        var speaker = quote.Speaker is { } position ? corpus.Speakers[position] : null;
        csv.WriteField(quote.Id);
        csv.WriteField(document.Id);
        csv.WriteField(document.Facts.Document.Path);
        csv.WriteField(quote.Line);
        csv.WriteField(quote.Column);
        csv.WriteField(EnumName.Of(fact.Kind));
        csv.WriteField(fact.TextIn(text));
        csv.WriteField(speaker?.Id);
        csv.WriteField(speaker?.Name);
        csv.WriteField(EnumName.Of(quote.Attribution));
        csv.WriteField(quote.Rule);
        csv.WriteField(quote.Confidence);
        csv.WriteField(fact.Cue?.Span.In(text));
        csv.WriteField(fact.Mention?.In(text));
        csv.WriteField(fact.Via?.Name);
        csv.WriteField(fact.Span.Start);
        csv.WriteField(fact.Span.End);
        csv.WriteField(quote.Utterance is { } utterance ? corpus.Utterances[utterance].Id : null);
    }
}
