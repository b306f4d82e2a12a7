using System.Linq;
using CorpusGen.Extraction;
using CorpusGen.Fuzzing.Cases;

namespace CorpusGen.Fuzzing.Invariants;

/// <summary>Documents and corrections in another order make the same corpus.</summary>
internal sealed class OrderDoesNotMatter : IInvariant
{
    public int Every => 2;

    public string? Broken(Reading reading)
    {
        if (reading.Case.Texts.Count < 2) return null;
        return CorpusLinker.Link([.. reading.Documents.Reverse()], [.. reading.Corrections.Reverse()]).Equals(reading.Corpus) ? null : "another order makes another corpus";
    }
}
