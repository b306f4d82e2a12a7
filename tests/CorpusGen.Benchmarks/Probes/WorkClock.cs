using System;

namespace CorpusGen.Benchmarks.Probes;

/// <summary>Measures processor time, which others on the machine don't lengthen as they lengthen the time on the wall.</summary>
internal readonly struct WorkClock
{
    private readonly TimeSpan _start;
    private readonly long _allocated;

    private WorkClock(TimeSpan start, long allocated) => (_start, _allocated) = (start, allocated);

    /// <summary>Processor time since the start, in seconds.</summary>
    public double Seconds => (Environment.CpuUsage.TotalTime - _start).TotalSeconds;

    /// <summary>Bytes allocated since the start.</summary>
    public long Allocated => GC.GetTotalAllocatedBytes() - _allocated;

    /// <summary>Collects what others left and begins.</summary>
    public static WorkClock Start()
    {
        GC.Collect();
        return new WorkClock(Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
    }
}
