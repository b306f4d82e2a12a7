using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Extraction.Corrections.Reading;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Yaml;

namespace CorpusGen.Extraction.Corrections;

/// <summary>Reads corrections. A pure function of the file; throws on no text.</summary>
public static class CorrectionsReader
{
    // Who gets more mends the first of them before reading on; and a file may have a million.
    private const int MostTold = 500;

    private static readonly string BeginWithKeys = $"they begin with one of the keys {string.Join(", ", CorrectionKeys.File.Keys)}";

    /// <summary>Reads a file.</summary>
    /// <param name="document">Its path and text.</param>
    /// <returns>The corrections, and what is wrong with the file.</returns>
    public static CorrectionsFile Read(DocumentText document)
    {
        var reading = YamlReader.Read(document.Text, new Span(0, document.Text.Length));
        if (reading.Problem is { } problem) return Unreadable(document, problem.Span, problem.Message);
        if (reading.Root is null or YamlScalar { IsNull: true }) return new CorrectionsFile { Document = document };
        if (reading.Root is not YamlMap map)
            return Unreadable(document, FirstLine(document.Text, reading.Root.Span), BeginWithKeys);

        var complaints = new List<DiagnosticFact>();
        var file = new CorrectionEntry(map, CorrectionKeys.File, complaints);
        return new CorrectionsFile
        {
            Document = document,
            Speakers = ReadAll(file.Entries("speakers", CorrectionKeys.Speaker), SpeakerCorrections.Read),
            Quotes = ReadAll(file.Entries("quotes", CorrectionKeys.Quote), QuoteCorrections.Read),
            Sayings = file.Entries("sayings", CorrectionKeys.Saying).SelectMany(SayingCorrections.Read).ToEquatableArray(),
            Silences = ReadAll(file.Entries("silence", CorrectionKeys.Silence), Silences.Read),
            Diagnostics = Cut([.. complaints.OrderBy(c => c.Span.Start)]).ToEquatableArray(),
        };
    }

    private static List<DiagnosticFact> Cut(List<DiagnosticFact> complaints)
    {
        if (complaints.Count <= MostTold) return complaints;
        var more = (complaints.Count - MostTold).ToString(CultureInfo.InvariantCulture);
        var last = complaints[MostTold] with { Arguments = [$"{more} more keys or values mean nothing; mend those above first"] };
        return [.. complaints.Take(MostTold), last];
    }

    private static EquatableArray<T> ReadAll<T>(IEnumerable<CorrectionEntry> entries, Func<CorrectionEntry, T?> read)
        where T : class, IEquatable<T> => entries.Select(read).OfType<T>().ToEquatableArray();

    private static CorrectionsFile Unreadable(DocumentText document, Span place, string message) => new()
    {
        Document = document,
        Diagnostics = [new DiagnosticFact(DiagnosticRules.CorrectionsUnreadable.Id, place, [message])],
    };

    private static Span FirstLine(string text, Span span)
    {
        var end = text.IndexOfAny(['\r', '\n'], span.Start, span.Length);
        return end <= span.Start ? span : Span.FromBounds(span.Start, end);
    }
}
