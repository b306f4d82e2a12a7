using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Corrections.Applying;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Corrections.Writing;

/// <summary>How a correction names a diagnostic of an article.</summary>
/// <param name="At">The words where it stands, or null.</param>
/// <param name="Line">Its line, where words do not tell; or null.</param>
public sealed record SilenceAddress(string? At, int? Line)
{
    private const int FewWords = 3;

    /// <summary>The address of a diagnostic.</summary>
    /// <param name="document">The document in which it stands.</param>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="all">All of its kind in the document.</param>
    /// <returns>Its words, which outlive a line that is put in above; else its line.</returns>
    public static SilenceAddress Of(DocumentText document, CorpusDiagnostic diagnostic, IEnumerable<CorpusDiagnostic> all)
    {
        var words = WordsAt(document.Text, diagnostic.Span.Start);
        var folded = FoldedWords.Of(words);
        var others = all.Where(d => d != diagnostic).Select(d => FoldedWords.Of(WordsAt(document.Text, d.Span.Start)));
        var isOwn = folded.Length > 0 && !others.Any(o => o.BeginWith(folded));
        return isOwn ? new SilenceAddress(words, null) : new SilenceAddress(null, document.GetPosition(diagnostic.Span.Start).Line);
    }

    /// <summary>Whether an entry has this address.</summary>
    /// <param name="at">The entry's words.</param>
    /// <param name="line">The entry's line.</param>
    /// <returns>True where it does.</returns>
    public bool Is(string? at, int? line) =>
        line == Line && (at is null ? At is null : At is not null && FoldedWords.Of(at).Are(FoldedWords.Of(At)));

    private static string WordsAt(string text, int start)
    {
        var end = text.IndexOfAny(['\r', '\n'], start);
        var line = text.Substring(start, Math.Min((end < 0 ? text.Length : end) - start, 200));
        return string.Join(" ", line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(FewWords));
    }
}
