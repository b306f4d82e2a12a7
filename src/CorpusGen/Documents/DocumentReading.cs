using System;
using System.Threading;
using CorpusGen.Extraction.Corrections;
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
    /// <summary>Whether the file holds no document but corrections.</summary>
    public bool IsCorrections => Path.EndsWith(CorrectionsFile.Ending, StringComparison.OrdinalIgnoreCase);

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
            var problem = DecodingCheck.FindProblem(source) ?? DocumentDecoder.FindProblem(document.Text);
            return problem is null ? reading with { Document = document } : reading with { Problem = problem };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return reading with { Problem = "it can't be read (" + exception.GetType().Name + ")" };
        }
    }
}
