using System;
using System.Collections.Generic;

namespace CorpusGen.Emit.Members;

/// <summary>The elements of a set that may get properties.</summary>
/// <param name="Elements">The elements, by position.</param>
/// <param name="Qualifiers">What may follow a name to tell the element at a position from another, best first; empty ones are no help.</param>
internal sealed record NameCandidates(IReadOnlyList<NameCandidate> Elements, IReadOnlyList<Func<int, string>> Qualifiers);
