namespace CorpusGen.Extraction.Model;

/// <summary>Words as a user or a text has them, and where.</summary>
/// <param name="Text">The words; those of a YAML value with its quotes and escapes resolved.</param>
/// <param name="Span">Where they stand; of a YAML value in quotes, with the quotes.</param>
public sealed record WrittenText(string Text, Span Span)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}
