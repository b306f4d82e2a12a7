using System.IO;
using System.Linq;
using System.Text.Json;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Extraction;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Benchmarks.Consumers;

/// <summary>The facts that a program reads when nobody generates code from them: titles, texts, quotations and speakers as JSON.</summary>
internal static class StoredNews
{
    public static void Write(string folder, string path)
    {
        var corpus = CorpusLinker.Link([.. ArticleFolder.Files(folder).AsParallel().AsOrdered()
            .Select(file => DocumentExtractor.Extract(new DocumentText(Path.GetFileName(file), File.ReadAllText(file))))]);
        using var file = File.Create(path);
        using var writer = new Utf8JsonWriter(file);
        writer.WriteStartArray();
        for (var d = 0; d < corpus.Documents.Count; d++) WriteArticle(writer, corpus, corpus.Documents[d]);
        writer.WriteEndArray();
    }

    private static void WriteArticle(Utf8JsonWriter writer, CorpusFacts corpus, CorpusDocument document)
    {
        var text = document.Facts.Document.Text;
        writer.WriteStartObject();
        writer.WriteString("Id", document.Id);
        writer.WriteString("Title", document.Facts.Headline is { } headline ? text.Substring(headline.Start, headline.Length) : "");
        writer.WriteString("Text", text);
        writer.WriteStartArray("Quotes");
        for (var q = 0; q < document.Facts.Quotes.Count; q++)
        {
            var quote = corpus.Quotes[document.FirstQuote + q];
            writer.WriteStartObject();
            writer.WriteString("Id", quote.Id);
            writer.WriteString("Text", string.Join(" … ", quote.Fact.Segments.Select(s => text.Substring(s.Start, s.Length))));
            writer.WriteString("Speaker", quote.Speaker is { } speaker ? corpus.Speakers[speaker].Name : null);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
