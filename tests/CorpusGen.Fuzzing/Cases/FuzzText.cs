using System;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Fuzzing.Cases;

/// <summary>A file of a case.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Text">Its text.</param>
/// <param name="Id">The id it comes with, or null.</param>
internal sealed record FuzzText(string Path, string Text, string? Id)
{
    /// <summary>Whether it is no document, but corrections of the others.</summary>
    public bool IsCorrections => Path.EndsWith(CorrectionsFile.Ending, StringComparison.Ordinal);

    /// <summary>The document the engine gets.</summary>
    public DocumentText ToDocument() => new(Path, Text, Id);
}
