using System;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Tests.Caching;

/// <summary>The pipeline's steps in order, each with the reasons of its outputs. A step whose outputs are all from the cache is left out.</summary>
internal static class StepTable
{
    public static string Of(GeneratorDriver driver)
    {
        var tracked = driver.GetRunResult().Results.Single().TrackedSteps;
        var steps =
            from field in typeof(PipelineSteps).GetFields(BindingFlags.Public | BindingFlags.Static)
            let name = (string)field.GetValue(null)!
            where tracked.ContainsKey(name)
            let reasons = tracked[name].SelectMany(step => step.Outputs).GroupBy(output => output.Reason).OrderBy(reason => reason.Key).ToList()
            where reasons.Any(reason => reason.Key != IncrementalStepRunReason.Cached)
            select $"{name["CorpusGen.".Length..]}: {string.Join(", ", reasons.Select(reason => $"{reason.Count()} {reason.Key}"))}";
        return string.Join('\n', steps);
    }
}
