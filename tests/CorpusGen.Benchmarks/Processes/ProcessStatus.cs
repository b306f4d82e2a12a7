using System;
using System.Globalization;
using System.IO;

namespace CorpusGen.Benchmarks.Processes;

/// <summary>What Linux tells of a process in <c>/proc</c>.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Parent">The number of the process that started it.</param>
/// <param name="PeakBytes">The most memory it ever had resident.</param>
internal sealed record ProcessStatus(int Id, int Parent, long PeakBytes)
{
    /// <summary>Reads the status of a process; null when it has ended meanwhile.</summary>
    public static ProcessStatus? Read(int id)
    {
        try
        {
            var (parent, peak) = (0L, 0L);
            foreach (var line in File.ReadLines($"/proc/{id}/status"))
            {
                if (line.StartsWith("PPid:", StringComparison.Ordinal)) parent = Number(line);
                if (line.StartsWith("VmHWM:", StringComparison.Ordinal)) peak = Number(line) * 1024;
            }

            return new ProcessStatus(id, (int)parent, peak);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static long Number(string line) =>
        long.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
}
