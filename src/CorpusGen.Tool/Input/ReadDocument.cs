using CorpusGen.Extraction.Model;

namespace CorpusGen.Tool.Input;

/// <summary>A document that came with the input itself: standard input, or a line of JSON Lines.</summary>
internal sealed class ReadDocument(string path, DocumentText? document, string? problem) : PendingDocument
{
    /// <inheritdoc/>
    public override string Path => path;

    /// <inheritdoc/>
    public override DocumentText? Load(out string? reason)
    {
        reason = problem;
        return document;
    }
}
