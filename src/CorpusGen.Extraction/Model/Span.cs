namespace CorpusGen.Extraction.Model;

/// <summary>A stretch of a document, in UTF-16 code units of the text as stored (without byte order mark).</summary>
/// <param name="Start">The first code unit, counted from 0.</param>
/// <param name="Length">How many code units.</param>
public readonly record struct Span(int Start, int Length)
{
    /// <summary>The first code unit after the stretch.</summary>
    public int End => Start + Length;

    /// <summary>Whether the stretch has no code unit.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The stretch between two offsets.</summary>
    /// <param name="start">The first code unit.</param>
    /// <param name="end">The first code unit after it.</param>
    /// <returns>The span.</returns>
    public static Span FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether an offset lies inside.</summary>
    /// <param name="offset">The offset.</param>
    /// <returns>True from <see cref="Start"/> up to but without <see cref="End"/>.</returns>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Whether another span lies wholly inside.</summary>
    /// <param name="other">The other span.</param>
    /// <returns>True also for equal spans.</returns>
    public bool Contains(Span other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two share at least one code unit.</summary>
    /// <param name="other">The other span.</param>
    /// <returns>True when they do.</returns>
    public bool Overlaps(Span other) => other.Start < End && Start < other.End;

    /// <summary>The words of the stretch.</summary>
    /// <param name="text">The document's text.</param>
    /// <returns>A copy of them.</returns>
    public string In(string text) => text.Substring(Start, Length);

    /// <inheritdoc/>
    public override string ToString() => $"{Start}..{End}";
}
