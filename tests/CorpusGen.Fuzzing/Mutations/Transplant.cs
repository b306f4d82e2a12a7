using CorpusGen.Extraction.Model;
using CorpusGen.Synthetic;

namespace CorpusGen.Fuzzing.Mutations;

/// <summary>Takes over a unit of the other text.</summary>
internal sealed class Transplant(Grain grain) : IMutation
{
    public string Change(string text, string other, Dice dice) =>
        text.Insert(Units.PickPlace(text, grain, dice), Units.Pick(other, grain, dice).In(other));
}
