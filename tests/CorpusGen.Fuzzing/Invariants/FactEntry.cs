using CorpusGen.Extraction.Model;

namespace CorpusGen.Fuzzing.Invariants;

/// <summary>One fact of a document.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Span">Where it stands, or null.</param>
/// <param name="Value">What it says beside its place, or null.</param>
internal readonly record struct FactEntry(string Name, Span? Span, object? Value);
