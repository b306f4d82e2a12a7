using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Corrections;

/// <summary>A value as a corrections file has it.</summary>
/// <param name="Text">The value, YAML's quotes and escapes resolved.</param>
/// <param name="Span">Where it stands in the file, quotes included.</param>
public sealed record WrittenText(string Text, Span Span)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}
