using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;

namespace CorpusGen.Benchmarks.Processes;

/// <summary>
/// Watches a process and those it starts. Linux keeps the figures of each for us, so that a look now and then misses only what a
/// process does after the last look; elsewhere nothing is told of another's children, and the figures are 0.
/// </summary>
internal sealed class ProcessWatch : IDisposable
{
    private readonly int _root;
    private readonly Timer? _timer;
    private readonly Lock _lock = new();
    private readonly Dictionary<int, ProcessStatus> _seen = [];

    public ProcessWatch(int root)
    {
        _root = root;
        if (OperatingSystem.IsLinux()) _timer = new Timer(_ => Look(), null, 0, 50);
    }

    /// <summary>The most memory that one of the processes held at one time.</summary>
    public long PeakBytes
    {
        get
        {
            lock (_lock) return _seen.Values.Select(status => status.PeakBytes).DefaultIfEmpty().Max();
        }
    }

    /// <summary>The processor time of all of them.</summary>
    public double ProcessorSeconds
    {
        get
        {
            lock (_lock) return _seen.Values.Sum(status => status.ProcessorSeconds);
        }
    }

    public void Dispose() => _timer?.Dispose();

    private void Look()
    {
        if (!_lock.TryEnter()) return;
        try
        {
            var processes = Directory.EnumerateDirectories("/proc")
                .Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) ? ProcessStatus.Read(id) : null)
                .OfType<ProcessStatus>()
                .ToDictionary(status => status.Id);
            foreach (var status in processes.Values.Where(status => IsOurs(status, processes))) Note(status);
        }
        finally
        {
            _lock.Exit();
        }
    }

    // A process that has just ended has a time still, and no memory any longer.
    private void Note(ProcessStatus status)
    {
        var peak = _seen.TryGetValue(status.Id, out var before) ? before.PeakBytes : 0;
        _seen[status.Id] = status with { PeakBytes = Math.Max(status.PeakBytes, peak) };
    }

    private bool IsOurs(ProcessStatus? status, Dictionary<int, ProcessStatus> processes)
    {
        for (; status is not null; status = processes.GetValueOrDefault(status.Parent))
        {
            if (status.Id == _root) return true;
        }

        return false;
    }
}
