using CorpusGen.Fuzzing.Cases;

namespace CorpusGen.Fuzzing.Runs;

/// <summary>A case in which something did not hold.</summary>
/// <param name="Case">The case.</param>
/// <param name="Kind">The invariant, and the type of the exception where one was thrown.</param>
/// <param name="Problem">What is broken.</param>
internal sealed record Fault(FuzzCase Case, string Kind, string Problem);
