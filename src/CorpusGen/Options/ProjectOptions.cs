using CorpusGen.Diagnostics;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Options;

/// <summary>What the project's properties ask for. Compares by value: the compiler's own options object does not.</summary>
/// <param name="Namespace">A legal namespace; empty for the global one.</param>
/// <param name="ClassName">The name of the corpus class where a document names none; a legal identifier.</param>
/// <param name="IsPublic">Whether the emitted types are public.</param>
/// <param name="Storage">Where the texts are kept; never <see cref="TextStorage.Auto"/>.</param>
/// <param name="MemberLimit">How many named members a set may have.</param>
/// <param name="Policy">The severities the project asks for.</param>
/// <param name="Problems">Values of properties that mean nothing.</param>
internal sealed record ProjectOptions(
    string Namespace,
    string ClassName,
    bool IsPublic,
    TextStorage Storage,
    MemberLimit MemberLimit,
    SeverityPolicy Policy,
    EquatableArray<DiagnosticModel> Problems);
