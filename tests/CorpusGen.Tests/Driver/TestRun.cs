using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Tests.Driver;

/// <summary>What the generator gave for a project.</summary>
internal sealed record TestRun(GeneratorRunResult Result, CSharpCompilation Compilation)
{
    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    public ImmutableArray<GeneratedSourceResult> Sources => Result.GeneratedSources;

    /// <summary>All generated text, for what must stand in it or must not.</summary>
    public string AllText => string.Join("\n", Sources.Select(source => source.SourceText.ToString()));

    /// <summary>What the compiler has to say to user and generated code together, hidden diagnostics aside.</summary>
    public IReadOnlyList<string> CompilerMessages =>
        [.. Compilation.GetDiagnostics().Where(d => d.Severity != DiagnosticSeverity.Hidden).Select(d => d.ToString())];

    public TestRun AssertCompiles()
    {
        Assert.Null(Result.Exception);
        Assert.True(CompilerMessages.Count == 0, string.Join("\n", CompilerMessages.Take(10)));
        return this;
    }

    /// <summary>Compiles, loads and hands out a type, named without its namespace.</summary>
    public Assembly Load(params ResourceDescription[] resources)
    {
        using var stream = new MemoryStream();
        var emitted = Compilation.Emit(stream, manifestResources: resources);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        stream.Position = 0;
        return new AssemblyLoadContext(name: null, isCollectible: true).LoadFromStream(stream);
    }
}
