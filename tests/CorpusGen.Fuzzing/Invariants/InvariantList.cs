using System.Collections.Generic;

namespace CorpusGen.Fuzzing.Invariants;

/// <summary>All that has to hold.</summary>
internal static class InvariantList
{
    /// <summary>The invariants, what is quick to ask first.</summary>
    public static IReadOnlyList<IInvariant> All { get; } =
    [
        new SpansLieInTheText(),
        new SpansAreInOrder(),
        new NamesAreAsWritten(),
        new LinesAreCounted(),
        new PositionsExist(),
        new IdsAreUnique(),
        new DecisionsComeFirst(),
        new SharesAreShares(),
        new SayingsAreWhole(),
        new FamiliesAreWhole(),
        new DiagnosticsCanBeShown(),
        new CorrectionsAreTold(),
        new ReadingIsRepeatable(),
        new OrderDoesNotMatter(),
        new MemoryDoesNotMatter(),
        new LineEndsDoNotMatter(),
        new ReasonsAgree(),
        new StepsAreLinear(),
        new EmittedCodeCompiles(),
    ];
}
