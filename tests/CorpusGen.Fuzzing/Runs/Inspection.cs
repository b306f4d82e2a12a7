using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Fuzzing.Cases;
using CorpusGen.Fuzzing.Invariants;

namespace CorpusGen.Fuzzing.Runs;

/// <summary>Reads cases and asks invariants of them.</summary>
/// <param name="invariants">The invariants.</param>
internal sealed class Inspection(IReadOnlyList<IInvariant> invariants)
{
    /// <summary>All invariants.</summary>
    public static Inspection OfAll { get; } = new(InvariantList.All);

    /// <summary>Inspects a case by the invariants that are asked of every case, and by those whose turn it is.</summary>
    /// <param name="fuzzCase">The case.</param>
    /// <param name="reading">The case as read, or null where that failed.</param>
    /// <returns>The first fault, or null.</returns>
    public Fault? Inspect(FuzzCase fuzzCase, out Reading? reading) =>
        Inspect(fuzzCase, invariants.Where(invariant => fuzzCase.Number % invariant.Every == 0), out reading);

    /// <summary>Inspects a case by all invariants.</summary>
    public Fault? InspectFully(FuzzCase fuzzCase) => Inspect(fuzzCase, invariants, out _);

    /// <summary>Whether a case has a fault of the same kind.</summary>
    public bool Has(FuzzCase fuzzCase, string kind)
    {
        var asked = invariants.Where(invariant => kind.StartsWith(invariant.GetType().Name, StringComparison.Ordinal));
        return Inspect(fuzzCase, asked, out _)?.Kind == kind;
    }

    private static Fault? Inspect(FuzzCase fuzzCase, IEnumerable<IInvariant> asked, out Reading? reading)
    {
        reading = null;
        var asks = "Reading";
        try
        {
            reading = Reading.Of(fuzzCase);
            foreach (var invariant in asked)
            {
                asks = invariant.GetType().Name;
                if (invariant.Broken(reading) is { } problem) return new Fault(fuzzCase, asks, problem);
            }

            return null;
        }
#pragma warning disable CA1031 // Whatever is thrown is the find.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new Fault(fuzzCase, $"{asks}: {exception.GetType().Name}", exception.ToString());
        }
    }
}
