using System;
using System.Text;
using System.Threading;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Documents;

/// <summary>A document's text, or why there is none.</summary>
/// <param name="FullPath">The path as the compiler knows it, for locations.</param>
/// <param name="Path">The path relative to the project.</param>
/// <param name="Corpus">The name of the corpus class; empty for the project's default.</param>
/// <param name="Document">The document, or null.</param>
/// <param name="Problem">Why there is none, or null.</param>
internal sealed record DocumentReading(string FullPath, string Path, string Corpus, DocumentText? Document, string? Problem)
{
    private const int Utf8 = 65001;
    private const int Utf16 = 1200;
    private const int Utf16BigEndian = 1201;

    /// <summary>Reads the text the compiler has decoded.</summary>
    /// <param name="request">The document.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The reading.</returns>
    public static DocumentReading Of(DocumentRequest request, CancellationToken cancellation)
    {
        var reading = new DocumentReading(request.File.Path, request.Path, request.Corpus, null, null);
        try
        {
            if (request.File.GetText(cancellation) is not { } source) return reading with { Problem = "it can't be read" };
            var document = new DocumentText(request.Path, source.ToString());
            var problem = FindEncodingProblem(source.Encoding, document.Text) ?? DocumentDecoder.FindProblem(document.Text);
            return problem is null ? reading with { Document = document } : reading with { Problem = problem };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return reading with { Problem = "it can't be read (" + exception.GetType().Name + ")" };
        }
    }

    // The compiler falls back to a code page of the machine's where a file is not UTF-8: names would come out garbled, and
    // differently on another machine. A text made in memory (a test's, an unsaved one of the editor's) has no encoding.
    private static string? FindEncodingProblem(Encoding? encoding, string text) => encoding?.CodePage switch
    {
        null or Utf8 => null,
        Utf16 or Utf16BigEndian => text.IndexOf('\uFFFD') < 0 ? null : "it begins as UTF-16 but is not; save it as UTF-8",
        _ => "it is neither UTF-8 nor UTF-16; save it as UTF-8",
    };
}
