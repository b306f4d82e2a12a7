using System.Collections.Generic;

namespace CorpusGen.Measure;

/// <summary>A quotation with all candidates for its source, as evidence, and which of them are right.</summary>
internal sealed class Example
{
    public required string Document { get; init; }

    /// <summary>direct or mixed, as people marked it; “nobody” where it is no speech.</summary>
    public required string Kind { get; init; }

    /// <summary>The evidence for each candidate, as numbers of the vocabulary.</summary>
    public List<int[]> Evidence { get; } = [];

    public List<bool> IsRight { get; } = [];

    /// <summary>What names each candidate: the first rule that proposes it, or what stands around it.</summary>
    public List<string> NamedBy { get; } = [];

    /// <summary>The position of the candidate that nobody speaks.</summary>
    public int Nobody { get; set; } = -1;

    /// <summary>Each rule that proposes, and whether it is right.</summary>
    public List<(string Rule, bool IsRight)> Rules { get; } = [];

    public bool IsSpeech => Kind != "nobody";
}
