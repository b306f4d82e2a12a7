using System;
using System.Globalization;
using System.IO;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;
using CorpusGen.Tool.Extraction;
using Spectre.Console;

namespace CorpusGen.Tool.Output;

/// <summary>A table for reading: one line a quotation, cut to the width; in colour on a terminal alone.</summary>
internal sealed class TableFormat(int width, bool isTerminal) : OutputFormat
{
    private const int SpeakerWidth = 28;

    /// <inheritdoc/>
    public override void Write(ExtractionResult result, Stream output)
    {
        using var writer = ToolConsole.OpenText(output);
        var console = TextConsole.On(writer, width, isTerminal);
        var corpus = result.Corpus;
        foreach (var document in corpus.Documents) WriteDocument(console, corpus, document);
        console.WriteLine(Summary(result));
    }

    private static void WriteDocument(IAnsiConsole console, CorpusFacts corpus, CorpusDocument document)
    {
        var text = document.Facts.Document.Text;
        var headline = Masthead.Of(document.Facts).Headline is { } words ? "  " + Words.OneLine(words.Text) : "";
        console.Write(new Text(Words.Cut(VisibleText.Of(document.Facts.Document.Path) + headline, console.Profile.Width), new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        if (document.Facts.Quotes.IsEmpty)
        {
            console.WriteLine("  no quotations\n");
            return;
        }

        var grid = new Grid()
            .AddColumn(new GridColumn().RightAligned().NoWrap().Padding(2, 0, 2, 0))
            .AddColumn(new GridColumn().NoWrap().Padding(0, 0, 2, 0))
            .AddColumn(new GridColumn().NoWrap().Padding(0, 0, 0, 0));
        for (var i = 0; i < document.Facts.Quotes.Count; i++) AddRow(grid, corpus, corpus.Quotes[document.FirstQuote + i], text, console.Profile.Width);
        console.Write(grid);
        console.WriteLine();
    }

    private static void AddRow(Grid grid, CorpusFacts corpus, CorpusQuote quote, string text, int width)
    {
        var line = quote.Line.ToString(CultureInfo.InvariantCulture);
        var words = Words.Cut("“" + Words.OneLine(quote.Fact.TextIn(text)) + "”", width - SpeakerWidth - line.Length - 6);
        grid.AddRow(new Text(line, new Style(Color.Grey)), Speaker(corpus, quote), new Text(words));
    }

    private static Text Speaker(CorpusFacts corpus, CorpusQuote quote) => quote.Speaker is { } position
        ? new Text(Words.Cut(Words.OneLine(corpus.Speakers[position].Name), SpeakerWidth), new Style(Color.Green))
        : new Text("?", new Style(Color.Yellow));

    private static string Summary(ExtractionResult result)
    {
        var corpus = result.Corpus;
        var speakers = corpus.Speakers.Count(speaker => !speaker.Quotes.IsEmpty);
        return $"{Count(corpus.Quotes.Count, "quotation")} by {Count(speakers, "speaker")} in {Count(corpus.Documents.Count, "document")}; "
            + $"{Count(corpus.Utterances.Count, "shared saying")}, {Count(corpus.Families.Count, "article family", "article families")}; "
            + $"{Count(corpus.Diagnostics.Count + result.Skipped.Count, "diagnostic")} (--format json has all)";
    }

    private static string Count(int number, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? one : many ?? one + "s")}");
}
