using CorpusGen.Fuzzing.Cases;

namespace CorpusGen.Fuzzing.Invariants;

/// <summary>Something that holds whatever the texts.</summary>
internal interface IInvariant
{
    /// <summary>Of how many cases one is asked: more than 1 where asking takes long.</summary>
    int Every => 1;

    /// <summary>Asks a case.</summary>
    /// <param name="reading">The case as read.</param>
    /// <returns>What is broken, in a few words, or null.</returns>
    string? Broken(Reading reading);
}
