using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Endurance.Tests;

/// <summary>The engine, compiled from its sources with its steps counted.</summary>
public sealed class CountingEngine
{
    private static readonly string Folder = typeof(CountingEngine).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(m => m.Key == "Engine").Value!;

    private static readonly string[] Symbols =
        ["NET", "NET10_0", .. Enumerable.Range(5, 6).Select(version => $"NET{version}_0_OR_GREATER")];

    private readonly ConstructorInfo _document;
    private readonly MethodInfo _extract;
    private readonly MethodInfo _link;
    private readonly FieldInfo _steps;

    /// <summary>Compiles it.</summary>
    public CountingEngine()
    {
        var assembly = Compile();
        Type Find(string name) => assembly.GetType(name, throwOnError: true)!;
        var document = Find("CorpusGen.Extraction.Model.DocumentText");
        _document = document.GetConstructor([typeof(string), typeof(string), typeof(string)])!;
        _extract = Find("CorpusGen.Extraction.DocumentExtractor").GetMethod("Extract", [document])!;
        _link = Find("CorpusGen.Extraction.CorpusLinker").GetMethod("Link", [typeof(IReadOnlyList<>).MakeGenericType(_extract.ReturnType)])!;
        _steps = Find("Steps").GetField("Count")!;
    }

    /// <summary>Extracts one text and links it.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What it took.</returns>
    public Work Read(string text)
    {
        var document = _document.Invoke(["shape.txt", text, null]);
        _steps.SetValue(null, 0L);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var facts = _extract.Invoke(null, [document])!;
        var all = Array.CreateInstance(facts.GetType(), 1);
        all.SetValue(facts, 0);
        _link.Invoke(null, [all]);
        return new Work((long)_steps.GetValue(null)!, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static Assembly Compile()
    {
        var files = Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(Folder, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"));
        var options = new CSharpParseOptions(LanguageVersion.Latest, preprocessorSymbols: Symbols);
        var counter = new StepCounter();
        var trees = files
            .Select(file => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(file)), options, file))
            .Select(tree => tree.WithRootAndOptions(counter.Visit(tree.GetRoot()), options))
            .Append(CSharpSyntaxTree.ParseText(StepCounter.Source, options));
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) == "YamlDotNet.dll")
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create("CountingEngine", trees, framework, new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image, manifestResources: Lists());
        if (!result.Success) throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        return Assembly.Load(image.ToArray());
    }

    private static IEnumerable<ResourceDescription> Lists() =>
        Directory.EnumerateFiles(Path.Combine(Folder, "Lexicon"), "*.txt")
            .Select(file => new ResourceDescription(Path.GetFileName(file), () => File.OpenRead(file), isPublic: true));
}
