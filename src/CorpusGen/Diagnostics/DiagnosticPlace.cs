using CorpusGen.Extraction.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Diagnostics;

/// <summary>A place in a document, by value: a <see cref="Location"/> would hold on to its text and compare by reference.</summary>
/// <param name="Path">The path as the compiler knows it.</param>
/// <param name="Span">The span in the text.</param>
/// <param name="Start">Its first line and column, from 0.</param>
/// <param name="End">Its last line and column, from 0.</param>
internal sealed record DiagnosticPlace(string Path, Span Span, LinePosition Start, LinePosition End)
{
    /// <summary>The place of a span.</summary>
    /// <param name="path">The path as the compiler knows it.</param>
    /// <param name="document">The document.</param>
    /// <param name="span">The span.</param>
    /// <returns>The place.</returns>
    public static DiagnosticPlace Of(string path, DocumentText document, Span span) =>
        new(path, span, Position(document, span.Start), Position(document, span.End));

    /// <summary>The first character of a file.</summary>
    /// <param name="path">The path as the compiler knows it.</param>
    /// <returns>The place.</returns>
    public static DiagnosticPlace StartOf(string path) => new(path, default, default, default);

    /// <summary>The compiler's form of it.</summary>
    /// <returns>A location outside the source code.</returns>
    public Location ToLocation() => Location.Create(Path, new TextSpan(Span.Start, Span.Length), new LinePositionSpan(Start, End));

    private static LinePosition Position(DocumentText document, int offset)
    {
        var (line, column) = document.GetPosition(offset);
        return new LinePosition(line - 1, column - 1);
    }
}
