using System.IO;

namespace CorpusGen.Benchmarks.Consumers;

/// <summary>Programs that are embedded here to be written out and run.</summary>
internal static class ProgramSource
{
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(ProgramSource).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
