using System.IO;
using CorpusGen.Extraction.Text;
using CorpusGen.Tool.Extraction;
using CorpusGen.Tool.Schema;

namespace CorpusGen.Tool.Output;

/// <summary>Tells on standard error of documents left out, for formats that have no place for it.</summary>
internal static class SkippedDocumentNotice
{
    /// <summary>Writes a line for each.</summary>
    /// <param name="result">The result.</param>
    /// <param name="error">Standard error.</param>
    public static void Write(ExtractionResult result, TextWriter error)
    {
        foreach (var skipped in result.Skipped)
            error.WriteLine($"corpusgen: {VisibleText.Of(skipped.Path)}: {EnumName.Of(skipped.Rule.Level)} {skipped.Rule.Id}: {VisibleText.Of(skipped.Message)}");
    }
}
