using CorpusGen.Extraction.Model;

namespace CorpusGen.Tool.Input;

/// <summary>A document that is known of but perhaps not read yet.</summary>
internal abstract class PendingDocument
{
    /// <summary>What the user knows it by: its path relative to the current folder, or its id.</summary>
    public abstract string Path { get; }

    /// <summary>The file it lies in, or null.</summary>
    public virtual string? FullPath => null;

    /// <summary>Reads it.</summary>
    /// <param name="problem">Why it can't be had; null where it can.</param>
    /// <returns>The document, or null.</returns>
    public abstract DocumentText? Load(out string? problem);
}
