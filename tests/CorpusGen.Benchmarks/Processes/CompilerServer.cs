using System;
using System.Diagnostics;
using System.IO;

namespace CorpusGen.Benchmarks.Processes;

/// <summary>A compiler server of this run's own, which no other build keeps busy. The first build that names it starts it.</summary>
internal sealed class CompilerServer : IDisposable
{
    /// <summary>What builds call it by.</summary>
    public string Name { get; } = "corpusgen-benchmarks-" + Guid.NewGuid().ToString("N");

    /// <summary>Ends it, where the system tells which process it is; elsewhere it ends by itself when nobody asks it for anything.</summary>
    public void Dispose()
    {
        if (!OperatingSystem.IsLinux()) return;
        foreach (var process in Process.GetProcesses())
        {
            using (process)
            {
                if (IsServer(process.Id)) process.Kill();
            }
        }
    }

    private bool IsServer(int id)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/cmdline").Contains("-pipename:" + Name, StringComparison.Ordinal);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
