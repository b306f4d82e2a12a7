using System.Collections.Generic;

namespace CorpusGen.Synthetic;

/// <summary>Chance that falls the same way everywhere: SplitMix64, because <see cref="System.Random"/> may change with the runtime.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Dice for one thing among many, so that what is thrown for the others doesn't matter.</summary>
    public Dice(ulong seed, ulong number)
        : this(Mix(Mix(seed + 0x9E3779B97F4A7C15) ^ (number * 0xD1342543DE82EF95)))
    {
    }

    /// <summary>A number from 0 up to, but without, the bound.</summary>
    public int Next(int bound)
    {
        _state += 0x9E3779B97F4A7C15;
        return (int)(((Mix(_state) >> 32) * (ulong)bound) >> 32);
    }

    public int Between(int least, int most) => least + Next(most - least + 1);

    public bool Chance(int percent) => Next(100) < percent;

    public T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count)];

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
