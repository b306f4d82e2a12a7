using System;
using System.Collections.Concurrent;
using CorpusGen.Extraction;

namespace CorpusGen.Documents;

/// <summary>What linkings leave to the next ones, for each corpus of a project.</summary>
internal sealed class CorpusMemories
{
    private readonly ConcurrentDictionary<string, LinkingMemory> _memories = new(StringComparer.Ordinal);

    /// <summary>The memory of a corpus.</summary>
    /// <param name="corpus">The name of its class.</param>
    /// <returns>The same for the same name.</returns>
    public LinkingMemory Of(string corpus) => _memories.GetOrAdd(corpus, _ => new LinkingMemory());
}
