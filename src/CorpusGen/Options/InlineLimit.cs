using CorpusGen.Emit;

namespace CorpusGen.Options;

/// <summary>How much literals can hold.</summary>
internal static class InlineLimit
{
    // The literals of an assembly end at 8.39 million characters, the user's own included (CS8103).
    private const long MostCharacters = 6_000_000;

    // UTF-8 literals have no such end, but the compiler takes a hundred bytes of memory for each of theirs.
    private const long ManyBytes = 20_000_000;

    /// <summary>Whether the tables alone are too much for the assembly to compile.</summary>
    /// <param name="environment">The project.</param>
    /// <param name="length">How much there is to be written.</param>
    /// <returns>True only for ordinary literals.</returns>
    public static bool IsExceededByTables(ProjectEnvironment environment, LiteralLength length) =>
        !environment.HasUtf8Literals && length.Tables > MostCharacters;

    /// <summary>Whether the texts must be left out for the assembly to compile.</summary>
    /// <param name="environment">The project.</param>
    /// <param name="length">How much there is to be written.</param>
    /// <returns>True only for ordinary literals.</returns>
    public static bool IsExceeded(ProjectEnvironment environment, LiteralLength length) =>
        IsInline(environment) && !environment.HasUtf8Literals && length.Texts + length.Tables > MostCharacters;

    /// <summary>Whether compiling the texts is slow and heavy.</summary>
    /// <param name="environment">The project.</param>
    /// <param name="length">How much there is to be written.</param>
    /// <returns>True where packing them would be much better.</returns>
    public static bool IsNear(ProjectEnvironment environment, LiteralLength length) =>
        IsInline(environment) && environment.HasUtf8Literals && length.Texts > ManyBytes;

    private static bool IsInline(ProjectEnvironment environment) => environment.Project.Storage == TextStorage.Inline;
}
