using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace CorpusGen.Tests.Driver;

/// <summary>What the generator gave for a project.</summary>
internal sealed record TestRun(GeneratorRunResult Result, CSharpCompilation Compilation)
{
    private const string NoWarnings = "#nullable disable warnings\n";

    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    public ImmutableArray<GeneratedSourceResult> Sources => Result.GeneratedSources;

    /// <summary>All generated text, for what must stand in it or must not.</summary>
    public string AllText => string.Join("\n", Sources.Select(source => source.SourceText.ToString()));

    /// <summary>What the compiler has to say to user and generated code together, hidden diagnostics aside.</summary>
    /// <remarks>Generated code spares its user the compiler's search for nulls. Here nobody spares it.</remarks>
    public IReadOnlyList<string> CompilerMessages =>
        [.. WithNullWarnings().GetDiagnostics().Where(d => d.Severity != DiagnosticSeverity.Hidden).Select(d => d.ToString())];

    public TestRun AssertCompiles()
    {
        Assert.Null(Result.Exception);
        Assert.True(CompilerMessages.Count == 0, string.Join("\n", CompilerMessages.Take(10)));
        return this;
    }

    private CSharpCompilation WithNullWarnings()
    {
        var compilation = Compilation;
        foreach (var source in Sources)
        {
            var text = source.SourceText.ToString();
            Assert.Contains(NoWarnings, text, StringComparison.Ordinal);
            var strict = SourceText.From(text.Replace(NoWarnings, "#nullable enable warnings\n", StringComparison.Ordinal), source.SourceText.Encoding);
            compilation = compilation.ReplaceSyntaxTree(source.SyntaxTree, source.SyntaxTree.WithChangedText(strict));
        }

        return compilation;
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
