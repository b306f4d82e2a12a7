using System;
using System.Collections.Generic;
using System.Text;

namespace CorpusGen.Benchmarks.Corpora;

/// <summary>A text made to cost as much as a text can.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Units">How many units are asked for at most.</param>
/// <param name="Write">Writes it with so many units.</param>
internal sealed record HostileShape(string Name, int Units, Func<int, string> Write)
{
    private const int TenMillion = 10_000_000;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<HostileShape> All { get; } =
    [
        new("one line of prose", TenMillion, size => Repeat("She said “it is late” and went home to the harbour. ", size / 52)),
        new("straight marks", TenMillion, size => new string('"', size)),
        new("opening marks", TenMillion, size => new string('“', size)),
        new("marks by turns", TenMillion, size => Repeat("“”", size / 2)),
        new("one-word paragraphs", 1_000_000, size => Repeat("Harbour\n\n", size)),
        new("capitalised words", 1_000_000, size => Repeat("Harbour Mill Ferry ", size / 3)),
        new("pronouns", 1_000_000, size => Repeat("he she they ", size / 3)),
        new("nested brackets", 100_000, size => new string('(', size) + "word" + new string(')', size)),
        new("one letter", TenMillion, size => new string('a', size)),
        new("astral characters", TenMillion, size => Repeat("😀", size / 2)),
        new("random bytes", TenMillion, Random),
    ];

    private static string Repeat(string unit, int count) => new StringBuilder(unit.Length * count).Insert(0, unit, count).ToString();

    private static string Random(int size)
    {
        var bytes = new byte[size];
        var state = 88172645463325252UL;
        foreach (ref var value in bytes.AsSpan())
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            value = (byte)(state >> 40);
        }

        return Encoding.UTF8.GetString(bytes);
    }
}
