using System;
using CorpusGen.Synthetic;

namespace CorpusGen.Fuzzing.Mutations;

/// <summary>Puts two units in each other's place.</summary>
internal sealed class Exchange(Grain grain) : IMutation
{
    public string Change(string text, string other, Dice dice)
    {
        var (first, second) = (Units.Pick(text, grain, dice), Units.Pick(text, grain, dice));
        if (second.Start < first.Start) (first, second) = (second, first);
        if (first.Overlaps(second)) return text;
        return string.Concat(
            text[..first.Start] + text[second.Start..second.End],
            text.AsSpan(first.End, second.Start - first.End),
            text.AsSpan(first.Start, first.Length),
            text.AsSpan(second.End));
    }
}
