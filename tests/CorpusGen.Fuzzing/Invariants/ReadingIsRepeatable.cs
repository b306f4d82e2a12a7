using System.Linq;
using CorpusGen.Extraction;
using CorpusGen.Fuzzing.Cases;

namespace CorpusGen.Fuzzing.Invariants;

/// <summary>A text read again, after others and in a workspace that nothing was read in before, gives the same facts.</summary>
internal sealed class ReadingIsRepeatable : IInvariant
{
    private const int FreshEvery = 8;

    public string? Broken(Reading reading)
    {
        foreach (var facts in reading.Documents.Reverse())
        {
            if (!DocumentExtractor.Extract(facts.Document).Equals(facts)) return $"{facts.Document.Path} read again differs";
            if (reading.Case.Number % FreshEvery != 0) continue;
            using var workspace = new Workspace();
            if (!DocumentExtractor.Extract(facts.Document, workspace, null).Facts.Equals(facts)) return $"{facts.Document.Path} read afresh differs";
        }

        return null;
    }
}
