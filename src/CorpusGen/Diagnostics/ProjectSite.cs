namespace CorpusGen.Diagnostics;

/// <summary>Where the project lives: the only place in code that knows.</summary>
internal static class ProjectSite
{
    /// <summary>The README's address; its sections are anchors.</summary>
    public const string Address = "https://github.com/corpusgen/corpusgen";
}
