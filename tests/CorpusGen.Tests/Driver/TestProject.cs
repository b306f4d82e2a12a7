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
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));

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
