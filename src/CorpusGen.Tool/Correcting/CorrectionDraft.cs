using System.Collections.Generic;
using CorpusGen.Extraction.Corrections.Writing;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Tool.Correcting;

/// <summary>A correction before it is written.</summary>
/// <param name="Section">Where it belongs: quotes.</param>
/// <param name="Address">The keys that say what is meant.</param>
/// <param name="Values">The keys that say what is to be said of it.</param>
internal sealed record CorrectionDraft(string Section, IReadOnlyList<CorrectionLine> Address, IReadOnlyList<CorrectionLine> Values)
{
    /// <summary>A place in the entry that means the same already, or null.</summary>
    public Span? Existing { get; init; }

    /// <summary>Keys of that entry which contradict what is to be said.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>Whether only a corpus can tell that it matches something.</summary>
    public bool NeedsCorpus { get; init; }
}
