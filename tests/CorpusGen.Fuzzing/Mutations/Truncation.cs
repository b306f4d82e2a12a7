using CorpusGen.Synthetic;

namespace CorpusGen.Fuzzing.Mutations;

/// <summary>Cuts the end off, or the beginning.</summary>
internal sealed class Truncation : IMutation
{
    public string Change(string text, string other, Dice dice)
    {
        var place = dice.Next(text.Length + 1);
        return dice.Chance(70) ? text[..place] : text[place..];
    }
}
