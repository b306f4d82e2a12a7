using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using CorpusGen.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Tests.FrontMatter;

/// <summary>The generator with assemblies of its own, as a compiler loads it, and a list of those it asked for.</summary>
internal sealed class IsolatedGenerator : IDisposable
{
    private readonly Context _context = new();

    /// <summary>The assemblies beside the generator's that it asked for, in order.</summary>
    public IReadOnlyList<string> Loaded => _context.Loaded;

    public void Run(params (string Path, string Text)[] documents)
    {
        var project = TestProject.Of(documents);
        var type = _context.LoadFromAssemblyPath(typeof(CorpusGenerator).Assembly.Location).GetType(typeof(CorpusGenerator).FullName!)!;
        var driver = CSharpGeneratorDriver.Create(
            [((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator()],
            project.Texts,
            project.ParseOptions,
            new TestOptionsProvider(project.Properties));
        var result = driver.RunGenerators(project.Compile()).GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        Assert.Contains(result.GeneratedSources, source => source.HintName.Contains("Facts", StringComparison.Ordinal));
    }

    public void Dispose() => _context.Unload();

    private sealed class Context() : AssemblyLoadContext(name: "compiler", isCollectible: true)
    {
        private static readonly string[] OwnAssemblies = ["CorpusGen.Extraction", "YamlDotNet"];

        public List<string> Loaded { get; } = [];

        // The compiler's assemblies are the compiler's.
        protected override Assembly? Load(AssemblyName name)
        {
            if (!OwnAssemblies.Contains(name.Name)) return null;
            Loaded.Add(name.Name!);
            return LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, name.Name + ".dll"));
        }
    }
}
