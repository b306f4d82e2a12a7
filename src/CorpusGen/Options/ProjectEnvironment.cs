namespace CorpusGen.Options;

/// <summary>A project with its language and framework.</summary>
/// <param name="Project">Its properties.</param>
/// <param name="Language">Its language.</param>
/// <param name="Framework">Its framework.</param>
internal sealed record ProjectEnvironment(ProjectOptions Project, LanguageFeatures Language, FrameworkFeatures Framework)
{
    /// <summary>Whether the project can compile what is emitted.</summary>
    public bool CanCompile => Language.HasRecords && Framework.HasReadOnlyLists;

    /// <summary>Whether it can compile UTF-8 literals.</summary>
    public bool HasUtf8Literals => Language.HasUtf8Literals && Framework.HasSpans;
}
