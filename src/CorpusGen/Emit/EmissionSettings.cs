using CorpusGen.Options;

namespace CorpusGen.Emit;

/// <summary>How sources are written; all that emission knows of the project.</summary>
/// <param name="Names">The names of the types.</param>
/// <param name="IsPublic">Whether they are public.</param>
/// <param name="Storage">Where the texts are kept.</param>
/// <param name="HasUtf8Literals">Whether tables are UTF-8 literals; otherwise ordinary strings.</param>
/// <param name="HasNotNullWhen">Whether TryGet can say that its article is there when it returns true.</param>
internal sealed record EmissionSettings(TypeNames Names, bool IsPublic, TextStorage Storage, bool HasUtf8Literals, bool HasNotNullWhen)
{
    /// <summary>Decides from the project and its compiler how to write.</summary>
    /// <param name="environment">The project, its language and framework.</param>
    /// <param name="length">How much there is to be written.</param>
    /// <returns>The settings, or null where nothing can be emitted.</returns>
    public static EmissionSettings? Of(ProjectEnvironment environment, LiteralLength length)
    {
        if (!environment.CanCompile || InlineLimit.IsExceededByTables(environment, length)) return null;
        return new EmissionSettings(
            new TypeNames(environment.Project.Namespace, environment.Framework.TakenNames),
            environment.Project.IsPublic,
            InlineLimit.IsExceeded(environment, length) ? TextStorage.None : environment.Project.Storage,
            environment.HasUtf8Literals,
            environment.Framework.HasNotNullWhen);
    }
}
