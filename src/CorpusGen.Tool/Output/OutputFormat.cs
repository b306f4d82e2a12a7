using System.IO;
using CorpusGen.Tool.Extraction;

namespace CorpusGen.Tool.Output;

/// <summary>A way to write a result.</summary>
internal abstract class OutputFormat
{
    /// <summary>Whether what is written tells which documents were left out.</summary>
    public virtual bool HasDiagnostics => false;

    /// <summary>Writes a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="output">Where to; left open.</param>
    public abstract void Write(ExtractionResult result, Stream output);
}
