namespace CorpusGen.Extraction.Model;

/// <summary>Articles that share two or more sayings, or a large part of their sentences, directly or through others.</summary>
/// <param name="Id">The id of the closest member: it changes only when that does.</param>
/// <param name="Members">Positions in <see cref="CorpusFacts.Documents"/>, ascending.</param>
/// <param name="Closest">The position of the member closest to the original.</param>
/// <param name="Links">The pairs that hold the family together.</param>
public sealed record CorpusFamily(string Id, EquatableArray<int> Members, int Closest, EquatableArray<CorpusLink> Links);
