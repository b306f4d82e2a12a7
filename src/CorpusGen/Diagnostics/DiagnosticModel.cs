using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Diagnostics;

/// <summary>A diagnostic by value, as the pipeline carries it.</summary>
/// <param name="Id">The id of its descriptor.</param>
/// <param name="Place">Where it is, or null for the project as a whole.</param>
/// <param name="Arguments">What the message's placeholders take.</param>
/// <param name="Severity">A severity other than the descriptor's.</param>
internal sealed record DiagnosticModel(
    string Id,
    DiagnosticPlace? Place,
    EquatableArray<string> Arguments,
    PropertySeverity Severity = PropertySeverity.Default)
{
    /// <summary>The compiler's form of it.</summary>
    /// <returns>The diagnostic.</returns>
    public Diagnostic ToDiagnostic()
    {
        var descriptor = Descriptors.Get(Id);
        return Diagnostic.Create(
            descriptor,
            Place?.ToLocation() ?? Location.None,
            ToSeverity(descriptor.DefaultSeverity),
            additionalLocations: null,
            properties: null,
            messageArgs: Arguments.Select(a => (object)VisibleText.Of(a)).ToArray());
    }

    private DiagnosticSeverity ToSeverity(DiagnosticSeverity standard) => Severity switch
    {
        PropertySeverity.Info => DiagnosticSeverity.Info,
        PropertySeverity.Warning => DiagnosticSeverity.Warning,
        PropertySeverity.Error => DiagnosticSeverity.Error,
        _ => standard,
    };
}
