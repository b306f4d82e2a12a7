using System;
using System.Globalization;
using System.IO;
using System.Linq;

namespace CorpusGen.Benchmarks.Processes;

/// <summary>What Linux tells of a process in <c>/proc</c>.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Parent">The number of the process that started it.</param>
/// <param name="PeakBytes">The most memory it ever had resident.</param>
/// <param name="ProcessorSeconds">The processor time it has used.</param>
internal sealed record ProcessStatus(int Id, int Parent, long PeakBytes, double ProcessorSeconds)
{
    // The unit of times in /proc on every platform that .NET runs on.
    private const double TicksPerSecond = 100;

    /// <summary>Reads the status of a process; null when it has ended meanwhile.</summary>
    public static ProcessStatus? Read(int id)
    {
        try
        {
            var peak = File.ReadLines($"/proc/{id}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));

            // The program's name, in brackets, may itself hold spaces and brackets; then state, parent, and as 12th and 13th the times.
            var line = File.ReadAllText($"/proc/{id}/stat");
            var fields = line[(line.LastIndexOf(')') + 2)..].Split(' ');
            return new ProcessStatus(id, (int)Number(fields[1]), peak is null ? 0 : Kilobytes(peak), (Number(fields[11]) + Number(fields[12])) / TicksPerSecond);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static long Kilobytes(string line) => Number(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1]) * 1024;

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
