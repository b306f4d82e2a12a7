using System;
using CorpusGen.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Documents;

/// <summary>An additional file that is a document of a corpus.</summary>
/// <param name="File">The file; the compiler gives the same object until it changes.</param>
/// <param name="Path">The path relative to the project, with forward slashes.</param>
/// <param name="Corpus">The name of the corpus class; empty for the project's default.</param>
internal sealed record DocumentRequest(AdditionalText File, string Path, string Corpus)
{
    /// <summary>Tells whether an additional file is a document, or corrections of documents.</summary>
    /// <param name="file">The file.</param>
    /// <param name="provider">The compiler's options with the file's metadata.</param>
    /// <returns>The request, or null where the file is somebody else's.</returns>
    public static DocumentRequest? Of(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        var metadata = provider.GetOptions(file);
        if (!metadata.TryGetValue("build_metadata.AdditionalFiles.CorpusGen", out var mark)) return null;
        if (!mark.Trim().Equals("true", StringComparison.OrdinalIgnoreCase)) return null;

        provider.GlobalOptions.TryGetValue("build_property.ProjectDir", out var project);
        metadata.TryGetValue("build_metadata.AdditionalFiles.Corpus", out var corpus);
        return new DocumentRequest(
            file,
            RelativePath.Of(file.Path, project ?? string.Empty),
            string.IsNullOrWhiteSpace(corpus) ? string.Empty : Identifier.TypeName(corpus!.Trim()));
    }
}
