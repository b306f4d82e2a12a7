using System;
using CorpusGen.Diagnostics;
using CorpusGen.Extraction.Corrections;

namespace CorpusGen.Documents;

/// <summary>A corrections file as read, or what keeps it from being read.</summary>
/// <param name="FullPath">The path as the compiler knows it, for locations.</param>
/// <param name="Path">The path relative to the project.</param>
/// <param name="Corpus">The name of the corpus class; empty for the project's default.</param>
/// <param name="File">The corrections, or null.</param>
/// <param name="Problem">What is to be said of the file, or null.</param>
internal sealed record ReadCorrections(string FullPath, string Path, string Corpus, CorrectionsFile? File, DiagnosticModel? Problem)
{
    /// <summary>Reads corrections. Nothing is thrown: a fault costs these corrections, not the build.</summary>
    /// <param name="reading">The file's text.</param>
    /// <returns>The corrections or the problem.</returns>
    public static ReadCorrections Of(DocumentReading reading)
    {
        var read = new ReadCorrections(reading.FullPath, reading.Path, reading.Corpus, null, null);
        if (reading.Document is not { } document) return read.With(Descriptors.Unreadable.Id, reading.Problem ?? string.Empty);
        try
        {
            return read with { File = CorrectionsReader.Read(document) };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return read.With(Descriptors.InternalFault.Id, Fault.Describe(exception));
        }
    }

    private ReadCorrections With(string id, string argument) =>
        this with { Problem = new DiagnosticModel(id, DiagnosticPlace.StartOf(FullPath), [argument]) };
}
