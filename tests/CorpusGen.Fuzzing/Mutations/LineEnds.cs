using System;
using CorpusGen.Synthetic;

namespace CorpusGen.Fuzzing.Mutations;

/// <summary>Ends all lines in another way, or joins them.</summary>
internal sealed class LineEnds : IMutation
{
    private static readonly string[] Ways = ["\r\n", "\r", "\n\n", " ", "\u2028", "\r\r\n", " \n"];

    public string Change(string text, string other, Dice dice) => text.Replace("\n", dice.Pick(Ways), StringComparison.Ordinal);
}
