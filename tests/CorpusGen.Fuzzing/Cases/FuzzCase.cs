using System.Collections.Generic;

namespace CorpusGen.Fuzzing.Cases;

/// <summary>A small corpus that seed and number alone decide.</summary>
/// <param name="Seed">The seed of the run.</param>
/// <param name="Number">The number in the run, from 0.</param>
/// <param name="Texts">The documents.</param>
internal sealed record FuzzCase(ulong Seed, long Number, IReadOnlyList<FuzzText> Texts);
