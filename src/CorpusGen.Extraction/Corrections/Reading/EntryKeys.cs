using System.Collections.Generic;

namespace CorpusGen.Extraction.Corrections.Reading;

/// <summary>What a map of a corrections file may have.</summary>
/// <param name="Noun">What such a map is called in a message: a speaker correction.</param>
/// <param name="Keys">The keys it knows, in the order they are told of.</param>
internal sealed record EntryKeys(string Noun, IReadOnlyList<string> Keys);
