using System;
using System.Text;
using CorpusGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Emit;

/// <summary>Ends of the pipeline where sources come out.</summary>
internal static class SourceOutput
{
    /// <summary>Writes a source for each value; none where the project can't compile it.</summary>
    /// <typeparam name="T">What a source is written from.</typeparam>
    /// <param name="context">The generator's context.</param>
    /// <param name="values">The values.</param>
    /// <param name="settings">How sources are written; null where they can't be.</param>
    /// <param name="write">Writes one.</param>
    /// <param name="step">The name of the step.</param>
    public static void RegisterSources<T>(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<T> values,
        IncrementalValueProvider<EmissionSettings?> settings,
        Func<T, EmissionSettings, GeneratedSource> write,
        string step)
    {
        var outcomes = values
            .Combine(settings)
            .Where(pair => pair.Right is not null)
            .Select((pair, _) => Attempt(pair.Left, pair.Right!, write))
            .WithTrackingName(step);
        context.RegisterSourceOutput(outcomes, static (output, outcome) => Add(output, outcome));
    }

    private static SourceOutcome Attempt<T>(T value, EmissionSettings settings, Func<T, EmissionSettings, GeneratedSource> write)
    {
        try
        {
            return new SourceOutcome(write(value, settings), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new SourceOutcome(null, Fault.Report(exception));
        }
    }

    private static void Add(SourceProductionContext output, SourceOutcome outcome)
    {
        if (outcome.Source is { } source) output.AddSource(source.HintName, SourceText.From(source.Text, Encoding.UTF8));
        if (outcome.Fault is { } fault) output.ReportDiagnostic(fault.ToDiagnostic());
    }

    private sealed record SourceOutcome(GeneratedSource? Source, DiagnosticModel? Fault);
}
