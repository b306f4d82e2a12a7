using System;
using System.Linq;
using System.Text;
using System.Threading;
using CorpusGen.Endurance.Tests;
using CorpusGen.Fuzzing.Cases;

namespace CorpusGen.Fuzzing.Invariants;

/// <summary>The documents said again and again, four times as long, take at most six times the steps, and no more than so many a character.</summary>
/// <param name="count">Counts the steps that a text takes.</param>
internal sealed class StepsAreLinear(Func<string, long> count) : IInvariant
{
    // Quotations said twice are compared word by word, those said once with none: the shorter text has to say all several times.
    private const int LongestUnit = 2_000;
    private const int Size = 16_000;
    private const int Growth = 4;
    private const double Bound = 6;
    private const long StepsForCharacter = 2_000;

    private static readonly Lazy<CountingEngine> Engine = new(() =>
    {
        var engine = new CountingEngine();
        // Lists are read for the first text.
        engine.Read("“We stay,” said Mara Lind.");
        return engine;
    });

    private static readonly Lock OneAtATime = new();

    /// <summary>Asks it of CorpusGen.</summary>
    public StepsAreLinear()
        : this(text => Engine.Value.Read(text).Steps)
    {
    }

    public int Every => 1_000;

    public string? Broken(Reading reading)
    {
        var text = string.Join("\n\n", reading.Case.Texts.Select(t => t.Text));
        if (text.Length == 0) return null;
        if (text.Length > LongestUnit) text = text.Substring((int)(reading.Case.Number % (text.Length - LongestUnit)), LongestUnit);
        lock (OneAtATime)
        {
            var small = Steps(text, Size);
            var large = Steps(text, Size * Growth);
            if (large > small * Bound) return $"{Size} characters take {small} steps, {Growth} times as many {large}";
            return large > StepsForCharacter * Size * Growth ? $"{Size * Growth} characters take {large} steps" : null;
        }
    }

    private long Steps(string text, int length)
    {
        var repeated = new StringBuilder(length);
        while (repeated.Length < length) repeated.Append(text).Append("\n\n");
        return count(repeated.ToString(0, length));
    }
}
