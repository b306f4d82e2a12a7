using System.IO;
using CorpusGen.Tool.Checking;

namespace CorpusGen.Tool.Output;

/// <summary>A way to write diagnostics.</summary>
internal abstract class CheckFormat
{
    /// <summary>Writes the diagnostics of a check.</summary>
    /// <param name="result">The result of the check.</param>
    /// <param name="output">Where to; left open.</param>
    public abstract void Write(CheckResult result, Stream output);
}
