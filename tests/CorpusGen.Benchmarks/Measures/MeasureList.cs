using System.Collections.Generic;
using System.Linq;
using CorpusGen.Benchmarks.Measuring;

namespace CorpusGen.Benchmarks.Measures;

/// <summary>All measures, in the order of the table.</summary>
internal static class MeasureList
{
    public static IReadOnlyList<IMeasure> All { get; } =
    [
        new EngineMeasure(),
        new LinkingMeasure(),
        new BuildMeasure(),
        new SeedBuildMeasure(),
        new DriverMeasure(),
        new ReadingMeasure(),
        new ShapesMeasure(),
    ];

    /// <summary>The measures of these names, or all where no name is given.</summary>
    public static IReadOnlyList<IMeasure> Named(IReadOnlyList<string> names)
    {
        var unknown = names.FirstOrDefault(name => All.All(measure => measure.Name != name));
        if (unknown is null) return [.. All.Where(measure => names.Count == 0 || names.Contains(measure.Name))];
        throw new UnusableInputException($"There is no measure {unknown}; there are {string.Join(", ", All.Select(measure => measure.Name))}.");
    }
}
