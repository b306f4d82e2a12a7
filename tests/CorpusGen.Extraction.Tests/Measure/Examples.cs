using System.Collections.Generic;
using CorpusGen.Measure;

namespace CorpusGen.Extraction.Tests.Measure;

/// <summary>Makes quotations of nothing but evidence.</summary>
internal static class Examples
{
    /// <summary>A quotation with a wrong candidate, a right one and nobody.</summary>
    public static Example Of(string document, int[] wrong, int[] right, string kind = "direct")
    {
        var example = new Example { Document = document, Kind = kind, Nobody = 2 };
        example.Evidence.AddRange([wrong, right, []]);
        example.IsRight.AddRange([false, true, false]);
        return example;
    }

    public static List<Example> Repeat(int count, int[] wrong, int[] right)
    {
        var examples = new List<Example>();
        for (var i = 0; i < count; i++) examples.Add(Of("document " + i, wrong, right));
        return examples;
    }
}
