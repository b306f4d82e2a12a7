using CorpusGen.Extraction.Model;

namespace CorpusGen.Tool.Extraction;

/// <summary>A diagnostic where a user finds it.</summary>
/// <param name="Rule">What kind of trouble it is.</param>
/// <param name="Path">The document's path or id.</param>
/// <param name="Document">The document; null where it could not be read.</param>
/// <param name="Span">The place in it.</param>
/// <param name="Message">What it says.</param>
internal sealed record PlacedDiagnostic(DiagnosticRule Rule, string Path, DocumentText? Document, Span Span, string Message)
{
    /// <summary>The line and column of its first character, from 1.</summary>
    public (int Line, int Column) Start => Document?.GetPosition(Span.Start) ?? (1, 1);

    /// <summary>The line and column behind its last character, from 1.</summary>
    public (int Line, int Column) End => Document?.GetPosition(Span.End) ?? (1, 1);
}
