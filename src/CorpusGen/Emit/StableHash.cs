namespace CorpusGen.Emit;

/// <summary>A hash that is the same in every process and on every machine, unlike string's own.</summary>
internal static class StableHash
{
    /// <summary>FNV-1a, 32 bits, over the UTF-16 code units.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The hash.</returns>
    public static uint Of(string text)
    {
        var hash = 2166136261;
        foreach (var character in text) hash = unchecked((hash ^ character) * 16777619);
        return hash;
    }
}
