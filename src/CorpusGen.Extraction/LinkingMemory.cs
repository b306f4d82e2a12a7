using System.Threading;
using CorpusGen.Extraction.Linking;

namespace CorpusGen.Extraction;

/// <summary>
/// What a linking leaves to the next one of nearly the same documents: results of pure functions alone, so that it changes how
/// long a linking takes and nothing else. Safe to share between threads: one linking at a time has it, others do without.
/// </summary>
public sealed class LinkingMemory
{
    private LinkingState? _state;

    internal LinkingState Take() => Interlocked.Exchange(ref _state, null) ?? new LinkingState();

    internal void GiveBack(LinkingState state)
    {
        state.Turn();
        if (!state.Tools.AreWornOut) Volatile.Write(ref _state, state);
    }
}
