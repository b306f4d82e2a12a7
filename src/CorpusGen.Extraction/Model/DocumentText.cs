using System;
using System.Threading;

namespace CorpusGen.Extraction.Model;

/// <summary>A document as it enters the engine: where it lies and its text exactly as stored, without byte order mark.</summary>
public sealed class DocumentText : IEquatable<DocumentText>
{
    private int[]? _lineStarts;

    /// <summary>Makes a document.</summary>
    /// <param name="path">Its path relative to the project, with forward slashes.</param>
    /// <param name="text">Its text, line ends untouched; a leading byte order mark is dropped.</param>
    /// <param name="id">Its id where something other than the file name gives one, or null.</param>
    public DocumentText(string path, string text, string? id = null)
    {
        Path = path;
        Id = id;
        Text = text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;
    }

    /// <summary>The path relative to the project, with forward slashes; never an absolute one.</summary>
    public string Path { get; }

    /// <summary>The id the document came with, to be kept to the letter; null where the path gives it.</summary>
    public string? Id { get; }

    /// <summary>The text as stored; every span of the document's facts points into it.</summary>
    public string Text { get; }

    /// <summary>The line and column of an offset, both counted from 1; columns in UTF-16 code units.</summary>
    /// <param name="offset">An offset from 0 to the text's length.</param>
    /// <returns>Line and column. Lines end at LF, CR LF or CR.</returns>
    public (int Line, int Column) GetPosition(int offset)
    {
        var starts = LazyInitializer.EnsureInitialized(ref _lineStarts, FindLineStarts)!;
        var index = Array.BinarySearch(starts, offset);
        if (index < 0) index = ~index - 1;
        return (index + 1, offset - starts[index] + 1);
    }

    /// <inheritdoc/>
    public bool Equals(DocumentText? other) =>
        other is not null && (ReferenceEquals(this, other) || (Path == other.Path && Id == other.Id && Text == other.Text));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DocumentText);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Path) * 31) + Text.Length);

    private int[] FindLineStarts()
    {
        var starts = new System.Collections.Generic.List<int> { 0 };
        for (var i = 0; i < Text.Length; i++)
        {
            if (Text[i] == '\n' || (Text[i] == '\r' && (i + 1 == Text.Length || Text[i + 1] != '\n'))) starts.Add(i + 1);
        }

        return [.. starts];
    }
}
