using CorpusGen.Extraction.Model;
using CorpusGen.Synthetic;

namespace CorpusGen.Fuzzing.Mutations;

/// <summary>Says a unit once more, right behind itself or elsewhere.</summary>
internal sealed class Duplication(Grain grain) : IMutation
{
    public string Change(string text, string other, Dice dice)
    {
        var unit = Units.Pick(text, grain, dice);
        var place = dice.Chance(50) ? unit.End : Units.PickPlace(text, grain, dice);
        return text.Insert(place, unit.In(text));
    }
}
