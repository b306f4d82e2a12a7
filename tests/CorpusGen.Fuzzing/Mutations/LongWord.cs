using CorpusGen.Synthetic;

namespace CorpusGen.Fuzzing.Mutations;

/// <summary>Makes a word very long.</summary>
internal sealed class LongWord : IMutation
{
    private const string Letters = "aZé-’.1𝒜";

    public string Change(string text, string other, Dice dice) =>
        text.Insert(dice.Next(text.Length + 1), new string(Letters[dice.Next(Letters.Length)], dice.Between(30, 1200)));
}
