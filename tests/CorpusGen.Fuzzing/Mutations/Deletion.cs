using CorpusGen.Synthetic;

namespace CorpusGen.Fuzzing.Mutations;

/// <summary>Leaves a unit out.</summary>
internal sealed class Deletion(Grain grain) : IMutation
{
    public string Change(string text, string other, Dice dice)
    {
        var unit = Units.Pick(text, grain, dice);
        return text.Remove(unit.Start, unit.Length);
    }
}
