using System;
using System.IO;

namespace CorpusGen.Snapshots.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string FullName { get; } = Directory.CreateTempSubdirectory("corpusgen-snapshots-").FullName;

    public string this[string name] => Path.Combine(FullName, name);

    public void Write(string name, string text) => File.WriteAllText(this[name], text);

    public void Dispose() => Directory.Delete(FullName, recursive: true);
}
