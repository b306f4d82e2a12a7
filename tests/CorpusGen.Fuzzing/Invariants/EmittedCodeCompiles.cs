using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using CorpusGen.Fuzzing.Cases;
using CorpusGen.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Fuzzing.Invariants;

/// <summary>What the generator writes for the corpus compiles at the newest C# without a warning, and the generator has no fault.</summary>
/// <param name="generator">Makes the generator.</param>
internal sealed class EmittedCodeCompiles(Func<IIncrementalGenerator> generator) : IInvariant
{
    private const string Folder = "/project/";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    private static readonly Dictionary<string, string> Properties = new()
    {
        ["ProjectDir"] = Folder,
        ["RootNamespace"] = "Sample",
        ["CorpusGenVisibility"] = "public",
    };

    private static readonly ImmutableArray<MetadataReference> Framework =
        [.. Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System.*.dll")
            .Where(file => !Path.GetFileName(file).Contains("Native", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file))];

    /// <summary>Asks it of CorpusGen.</summary>
    public EmittedCodeCompiles()
        : this(() => new CorpusGenerator())
    {
    }

    public int Every => 500;

    public string? Broken(Reading reading)
    {
        var texts = reading.Case.Texts.Select(text => new TestText(Folder + text.Path, text.Text));
        var driver = CSharpGeneratorDriver.Create([generator().AsSourceGenerator()], texts, ParseOptions, new TestOptionsProvider(Properties))
            .RunGeneratorsAndUpdateCompilation(Empty(), out var compilation, out _);
        var result = driver.GetRunResult().Results.Single();
        if (result.Exception is { } exception) return exception.ToString();
        if (result.GeneratedSources.IsEmpty) return "nothing is emitted";
        return result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Id == "CORP099")?.ToString()
            ?? compilation.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)?.ToString();
    }

    // Warning waves and all: what a user who asks for everything would see.
    private static CSharpCompilation Empty() => CSharpCompilation.Create("Sample", [], Framework, new CSharpCompilationOptions(
        OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));
}
