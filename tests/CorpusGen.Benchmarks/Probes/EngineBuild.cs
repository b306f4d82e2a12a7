using System;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using CorpusGen.Benchmarks.Measuring;

namespace CorpusGen.Benchmarks.Probes;

/// <summary>
/// Runs a probe on the engine's netstandard2.0 build, the one that compilers load: this program is loaded a second time, beside
/// that build instead of the one it was compiled with.
/// </summary>
internal sealed class EngineBuild : AssemblyLoadContext
{
    private static readonly string[] Ours = ["CorpusGen", "CorpusGen.Benchmarks"];

    /// <summary>Calls the probe of a name in the second program.</summary>
    public static void Run(string name, string[] arguments)
    {
        if (!File.Exists(Repository.NetStandardEngine)) throw new UnusableInputException($"{Repository.NetStandardEngine} is not built.");
        var program = new EngineBuild().LoadFromAssemblyPath(typeof(EngineBuild).Assembly.Location);
        var run = program.GetType(typeof(ProbeList).FullName!)!.GetMethod(nameof(ProbeList.Run))!;
        run.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [name, arguments], null);
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name == "CorpusGen.Extraction") return LoadFromAssemblyPath(Repository.NetStandardEngine);
        return Array.IndexOf(Ours, assemblyName.Name) >= 0
            ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll"))
            : null;
    }
}
