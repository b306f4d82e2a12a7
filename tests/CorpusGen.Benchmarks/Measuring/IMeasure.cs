using System.Collections.Generic;

namespace CorpusGen.Benchmarks.Measuring;

/// <summary>A part of the table that can be run alone.</summary>
internal interface IMeasure
{
    /// <summary>What <c>--only</c> calls it.</summary>
    string Name { get; }

    /// <summary>What it measures, in one line.</summary>
    string Description { get; }

    /// <summary>Measures; rows come as they are known.</summary>
    IEnumerable<Row> Run(Session session);
}
