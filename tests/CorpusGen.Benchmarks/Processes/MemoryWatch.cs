using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;

namespace CorpusGen.Benchmarks.Processes;

/// <summary>
/// Watches a process and those it starts. Linux keeps the highest figure of each for us, so that a look now and then misses
/// only what a process does after the last look; elsewhere nothing is told of another's children, and the peak is 0.
/// </summary>
internal sealed class MemoryWatch : IDisposable
{
    private readonly int _root;
    private readonly Timer? _timer;
    private readonly Lock _lock = new();
    private long _peak;

    public MemoryWatch(int root)
    {
        _root = root;
        if (OperatingSystem.IsLinux()) _timer = new Timer(_ => Look(), null, 0, 50);
    }

    /// <summary>The most that one of the processes held at one time.</summary>
    public long Peak
    {
        get
        {
            lock (_lock) return _peak;
        }
    }

    public void Dispose() => _timer?.Dispose();

    private void Look()
    {
        if (!_lock.TryEnter()) return;
        try
        {
            var processes = Directory.EnumerateDirectories("/proc")
                .Select(Path.GetFileName)
                .Where(name => int.TryParse(name, CultureInfo.InvariantCulture, out var _))
                .Select(name => ProcessStatus.Read(int.Parse(name!, CultureInfo.InvariantCulture)))
                .OfType<ProcessStatus>()
                .ToDictionary(status => status.Id);
            foreach (var status in processes.Values)
            {
                if (status.PeakBytes > _peak && IsOurs(status, processes)) _peak = status.PeakBytes;
            }
        }
        finally
        {
            _lock.Exit();
        }
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
