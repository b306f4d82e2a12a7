using System;
using System.IO;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tool.Input;

/// <summary>A text file, read only when its turn comes.</summary>
/// <param name="fullPath">The file.</param>
/// <param name="console">The folder that paths are told from, and how files are read.</param>
internal sealed class FileDocument(string fullPath, ToolConsole console) : PendingDocument
{
    /// <inheritdoc/>
    public override string Path { get; } = System.IO.Path.GetRelativePath(console.Folder, fullPath).Replace('\\', '/');

    /// <inheritdoc/>
    public override string? FullPath => fullPath;

    /// <inheritdoc/>
    public override DocumentText? Load(out string? problem)
    {
        try
        {
            var decoded = DocumentDecoder.Decode(console.ReadFile(fullPath));
            problem = decoded.Problem;
            return decoded.Text is null ? null : new DocumentText(Path, decoded.Text);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problem = failure is UnauthorizedAccessException ? "it may not be read by this user" : "it cannot be opened";
            return null;
        }
    }
}
