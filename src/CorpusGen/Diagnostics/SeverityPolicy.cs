namespace CorpusGen.Diagnostics;

/// <summary>
/// The severities a project asks for by property. The compiler's own means (.globalconfig, NoWarn) work too, but
/// sections of an .editorconfig don't reach diagnostics in additional files, and these two are matters of policy.
/// </summary>
/// <param name="Unattributed">Of CORP001.</param>
/// <param name="Altered">Of CORP003.</param>
internal readonly record struct SeverityPolicy(PropertySeverity Unattributed, PropertySeverity Altered)
{
    /// <summary>What the project asks for a diagnostic.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The severity, <see cref="PropertySeverity.Default"/> where nothing is asked.</returns>
    public PropertySeverity Of(string id) => id switch
    {
        "CORP001" => Unattributed,
        "CORP003" => Altered,
        _ => PropertySeverity.Default,
    };
}
