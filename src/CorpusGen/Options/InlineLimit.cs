namespace CorpusGen.Options;

/// <summary>How much text literals can hold.</summary>
internal static class InlineLimit
{
    // The literals of an assembly end at 8.39 million characters, the user's own included (CS8103).
    private const long MostCharacters = 4_000_000;

    // UTF-8 literals have no such end, but the compiler takes a hundred bytes of memory for each of theirs.
    private const long ManyBytes = 20_000_000;

    /// <summary>Whether the texts must be left out for the assembly to compile.</summary>
    /// <param name="environment">The project.</param>
    /// <param name="textLength">How many characters the texts have.</param>
    /// <returns>True only for ordinary literals.</returns>
    public static bool IsExceeded(ProjectEnvironment environment, long textLength) =>
        IsInline(environment) && !environment.HasUtf8Literals && textLength > MostCharacters;

    /// <summary>Whether compiling the texts is slow and heavy.</summary>
    /// <param name="environment">The project.</param>
    /// <param name="textLength">How many characters the texts have.</param>
    /// <returns>True where packing them would be much better.</returns>
    public static bool IsNear(ProjectEnvironment environment, long textLength) =>
        IsInline(environment) && environment.HasUtf8Literals && textLength > ManyBytes;

    private static bool IsInline(ProjectEnvironment environment) => environment.Project.Storage == TextStorage.Inline;
}
