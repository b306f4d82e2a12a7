using System;
using System.IO;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tool.Input;

/// <summary>A text file, read only when its turn comes.</summary>
internal sealed class FileDocument(string path, string fullPath) : PendingDocument
{
    /// <inheritdoc/>
    public override string Path => path;

    /// <inheritdoc/>
    public override string? FullPath => fullPath;

    /// <inheritdoc/>
    public override DocumentText? Load(out string? problem)
    {
        try
        {
            var decoded = DocumentDecoder.Decode(File.ReadAllBytes(fullPath));
            problem = decoded.Problem;
            return decoded.Text is null ? null : new DocumentText(path, decoded.Text);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problem = failure is UnauthorizedAccessException ? "it may not be read by this user" : "it cannot be opened";
            return null;
        }
    }
}
