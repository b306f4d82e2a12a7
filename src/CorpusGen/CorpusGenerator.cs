using CorpusGen.Diagnostics;
using CorpusGen.Documents;
using CorpusGen.Emit;
using CorpusGen.Extraction.Model;
using CorpusGen.Options;
using Microsoft.CodeAnalysis;

namespace CorpusGen;

/// <summary>Texts to typed C#: the pipeline and nothing else.</summary>
/// <remarks>
/// Every step gives a value that compares by content, so that an edit re-runs what depends on it and nothing more. Options and
/// compilation are projected to such values before they meet a document.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var project = context.AnalyzerConfigOptionsProvider
            .Select((provider, _) => ProjectOptionsReader.Read(provider))
            .WithTrackingName(PipelineSteps.Project);
        var language = context.ParseOptionsProvider
            .Select((options, _) => LanguageFeatures.Of(options))
            .WithTrackingName(PipelineSteps.Language);

        // One file at a time.
        var readings = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select((pair, _) => DocumentRequest.Of(pair.Left, pair.Right))
            .Where(request => request is not null)
            .WithTrackingName(PipelineSteps.Requests)
            .Select((request, cancellation) => DocumentReading.Of(request!, cancellation))
            .WithTrackingName(PipelineSteps.Texts);
        var documents = readings
            .Where(reading => !reading.IsCorrections)
            .Select((reading, _) => ExtractedDocument.Of(reading))
            .WithTrackingName(PipelineSteps.Extraction);
        var corrections = readings
            .Where(reading => reading.IsCorrections)
            .Select((reading, _) => ReadCorrections.Of(reading))
            .WithTrackingName(PipelineSteps.Corrections);

        // One corpus at a time. What a linking remembers makes the next one quicker, never different.
        var memories = new CorpusMemories();
        var corpora = documents
            .Collect()
            .Combine(corrections.Collect())
            .Combine(project.Select((options, _) => options.ClassName))
            .SelectMany((pair, _) => CorpusInput.Group(pair.Left.Left, pair.Left.Right, pair.Right))
            .WithTrackingName(PipelineSteps.Corpora)
            .Select((input, _) => LinkedCorpus.Of(input, memories.Of(input.Name)))
            .WithTrackingName(PipelineSteps.Linking);
        var plans = corpora
            .Combine(project.Select((options, _) => options.MemberLimit))
            .Select((pair, _) => CorpusPlan.Of(pair.Left, pair.Right))
            .WithTrackingName(PipelineSteps.Plans);

        // What the project can compile.
        var framework = context.CompilationProvider
            .Combine(project)
            .Combine(corpora.Select((corpus, _) => corpus.Name).Collect())
            .Select((pair, cancellation) =>
                FrameworkFeatures.Of(pair.Left.Left, pair.Left.Right, pair.Right.ToEquatableArray(), cancellation))
            .WithTrackingName(PipelineSteps.Framework);
        var environment = project.Combine(language).Combine(framework)
            .Select((pair, _) => new ProjectEnvironment(pair.Left.Left, pair.Left.Right, pair.Right));
        var length = plans.Combine(environment)
            .Select((pair, _) => LiteralLength.Of(pair.Left, pair.Right))
            .Collect()
            .Select((lengths, _) => LiteralLength.Sum(lengths));
        var settings = environment.Combine(length)
            .Select((pair, _) => EmissionSettings.Of(pair.Left, pair.Right))
            .WithTrackingName(PipelineSteps.Settings);

        // What is written.
        var members = plans.SelectMany((plan, _) => plan.Members).WithTrackingName(PipelineSteps.MemberShards);
        var rows = plans.SelectMany((plan, _) => plan.Rows).WithTrackingName(PipelineSteps.RowShards);
        var facts = plans.SelectMany((plan, _) => plan.Facts).WithTrackingName(PipelineSteps.FactShards);
        var texts = plans.Combine(settings)
            .SelectMany((pair, _) => pair.Right is { Storage: TextStorage.Inline } ? pair.Left.Texts : [])
            .WithTrackingName(PipelineSteps.TextShards);
        var records = settings.SelectMany((_, _) => RecordSources.HintNames);
        context.RegisterSources(records, settings, RecordSources.Write, PipelineSteps.RecordSources);
        context.RegisterSources(plans.Select((plan, _) => (plan.Corpus, plan.Counts)), settings, CorpusSource.Write, PipelineSteps.CorpusSources);
        context.RegisterSources(members, settings, MemberSource.Write, PipelineSteps.MemberSources);
        context.RegisterSources(plans.Select((plan, _) => plan.Tables), settings, TableSource.Write, PipelineSteps.TableSources);
        context.RegisterSources(rows, settings, ShardSource.Write, PipelineSteps.RowSources);
        context.RegisterSources(facts, settings, ShardSource.Write, PipelineSteps.FactSources);
        context.RegisterSources(texts, settings, ShardSource.Write, PipelineSteps.TextSources);

        // What is said.
        var policy = project.Select((options, _) => options.Policy);
        var ofCorpora = plans.Select((plan, _) => plan.Diagnostics).Combine(policy)
            .SelectMany((pair, _) => DiagnosticOutput.Apply(pair.Left, pair.Right))
            .WithTrackingName(PipelineSteps.Diagnostics);
        var ofProject = environment.Combine(length).SelectMany((pair, _) => ProjectDiagnostics.Of(pair.Left, pair.Right));
        context.RegisterSourceOutput(ofCorpora, DiagnosticOutput.Report);
        context.RegisterSourceOutput(ofProject, DiagnosticOutput.Report);
    }
}
