namespace CorpusGen.Diagnostics;

/// <summary>A severity as a property of the project names it.</summary>
internal enum PropertySeverity
{
    /// <summary>The descriptor's own.</summary>
    Default,

    /// <summary>Not reported.</summary>
    None,

    /// <summary>Shown in the editor alone.</summary>
    Info,

    /// <summary>Shown by a build.</summary>
    Warning,

    /// <summary>Fails a build.</summary>
    Error,
}
