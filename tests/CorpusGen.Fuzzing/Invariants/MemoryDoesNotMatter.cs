using System.Linq;
using CorpusGen.Extraction;
using CorpusGen.Extraction.Model;
using CorpusGen.Fuzzing.Cases;

namespace CorpusGen.Fuzzing.Invariants;

/// <summary>Linking by a memory that knows other documents, and some of these, makes the same corpus.</summary>
internal sealed class MemoryDoesNotMatter : IInvariant
{
    public int Every => 4;

    public string? Broken(Reading reading)
    {
        var memory = new LinkingMemory();
        var documents = reading.Documents.Select(facts => new LinkableDocument(facts)).ToList();
        CorpusLinker.Link([.. documents.Skip(1)], [.. reading.Corrections.Skip(1)], memory);
        if (!Link().Equals(reading.Corpus)) return "a memory of some documents makes another corpus";
        return Link().Equals(reading.Corpus) ? null : "a memory of all documents makes another corpus";

        CorpusFacts Link() => CorpusLinker.Link(documents, reading.Corrections, memory).Facts;
    }
}
