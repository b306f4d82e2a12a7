namespace CorpusGen.Extraction.Text;

/// <summary>What a text is known by in a pack: its length and a hash of its characters.</summary>
/// <remarks>
/// The generator writes the stamp of the text it read into the tables, the task the stamp of the text it packed into the
/// index. Looking a text up by its stamp therefore finds the very text the facts were taken from, or nothing.
/// </remarks>
public readonly record struct TextStamp
{
    private const ulong OffsetBasis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Puts a stamp together.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="length">The length in UTF-16 code units.</param>
    public TextStamp(ulong hash, int length)
    {
        Hash = hash;
        Length = length;
    }

    /// <summary>FNV-1a, 64 bits, over the UTF-16 code units.</summary>
    public ulong Hash { get; }

    /// <summary>The length in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The stamp of a text.</summary>
    /// <param name="text">The text without byte order mark.</param>
    /// <returns>The stamp; equal texts have equal ones on every machine.</returns>
    public static TextStamp Of(string text)
    {
        var hash = OffsetBasis;
        foreach (var character in text) hash = unchecked((hash ^ character) * Prime);
        return new TextStamp(hash, text.Length);
    }
}
