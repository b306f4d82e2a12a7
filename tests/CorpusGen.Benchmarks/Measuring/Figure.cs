using System;

namespace CorpusGen.Benchmarks.Measuring;

/// <summary>Numbers as the table prints them.</summary>
internal static class Figure
{
    public static string Seconds(double seconds) => seconds switch
    {
        < 0.0001 => FormattableString.Invariant($"{seconds * 1e6:0.0} µs"),
        < 0.01 => FormattableString.Invariant($"{seconds * 1e3:0.00} ms"),
        < 1 => FormattableString.Invariant($"{seconds * 1e3:0} ms"),
        _ => FormattableString.Invariant($"{seconds:0.0} s"),
    };

    public static string Bytes(double bytes) => bytes switch
    {
        < 1e3 => FormattableString.Invariant($"{bytes:0} B"),
        < 1e6 => FormattableString.Invariant($"{bytes / 1e3:0} kB"),
        < 1e9 => FormattableString.Invariant($"{bytes / 1e6:0.0} MB"),
        _ => FormattableString.Invariant($"{bytes / 1e9:0.00} GB"),
    };

    public static string Speed(double bytesPerSecond) => FormattableString.Invariant($"{bytesPerSecond / 1e6:0.00} MB/s");

    public static string Times(double ratio) => ratio switch
    {
        < 0.1 => FormattableString.Invariant($"{ratio:0.000} ×"),
        < 10 => FormattableString.Invariant($"{ratio:0.00} ×"),
        _ => FormattableString.Invariant($"{ratio:N0} ×"),
    };

    public static string Percent(double share) => FormattableString.Invariant($"{share * 100:0.0} %");
}
