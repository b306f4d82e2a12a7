using CorpusGen.Extraction.Model;
using CorpusGen.Synthetic;

namespace CorpusGen.Fuzzing.Mutations;

/// <summary>Writes a unit in capitals, or in small letters.</summary>
internal sealed class Recasing(Grain grain) : IMutation
{
    public string Change(string text, string other, Dice dice)
    {
        var unit = Units.Pick(text, grain, dice);
        var words = unit.In(text);
        return string.Concat(text[..unit.Start], dice.Chance(50) ? words.ToUpperInvariant() : words.ToLowerInvariant(), text[unit.End..]);
    }
}
