using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Tests.Driver;

/// <summary>A user's project: documents, properties, C# of its own, language and framework.</summary>
internal sealed record TestProject
{
    /// <summary>Where the project lies; documents lie below. Its name must never show in anything emitted.</summary>
    public const string Folder = "/home/somebody/secret/";

    public ImmutableArray<TestText> Texts { get; init; } = [];

    public ImmutableArray<string> Sources { get; init; } = [];

    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty
        .Add("ProjectDir", Folder)
        .Add("RootNamespace", "Sample")
        .Add("CorpusGenVisibility", "public");

    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    public string Framework { get; init; } = ReferenceSets.Current;

    /// <summary>What its .globalconfig says of severities.</summary>
    public string GlobalConfig { get; init; } = "";

    /// <summary>What it says by NoWarn and TreatWarningsAsErrors.</summary>
    public Func<CSharpCompilationOptions, CSharpCompilationOptions> Warnings { get; init; } = options => options;

    public static TestProject Of(params (string Path, string Text)[] documents) =>
        new() { Texts = [.. documents.Select(d => new TestText(Folder + d.Path, d.Text))] };

    public TestProject With(string property, string value) => this with { Properties = Properties.SetItem(property, value) };

    public TestProject WithSource(string source) => this with { Sources = Sources.Add(source) };

    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose);

    public CSharpCompilation Compile() => CSharpCompilation.Create(
        "Sample",
        Sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, ParseOptions, $"{Folder}Source{index}.cs")),
        ReferenceSets.Get(Framework),
        // Warning waves and all: what a user who asks for everything would see.
        Warnings(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999)
            .WithSyntaxTreeOptionsProvider(new TestSeverities("is_global = true\n" + GlobalConfig))));

    public CSharpGeneratorDriver CreateDriver() => CSharpGeneratorDriver.Create(
        [new CorpusGenerator().AsSourceGenerator()],
        Texts,
        ParseOptions,
        new TestOptionsProvider(Properties),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public TestRun Run()
    {
        var driver = CreateDriver().RunGeneratorsAndUpdateCompilation(Compile(), out var compilation, out _);
        return new TestRun(driver.GetRunResult().Results.Single(), (CSharpCompilation)compilation);
    }
}
