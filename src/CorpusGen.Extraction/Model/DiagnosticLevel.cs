namespace CorpusGen.Extraction.Model;

/// <summary>How grave a diagnostic is unless the user says otherwise.</summary>
public enum DiagnosticLevel
{
    /// <summary>Shown in the editor and by the tool, not by a build.</summary>
    Info,

    /// <summary>Shown by a build.</summary>
    Warning,

    /// <summary>Fails a build.</summary>
    Error,
}
