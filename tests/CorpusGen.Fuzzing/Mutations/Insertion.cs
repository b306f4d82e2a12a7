using CorpusGen.Fuzzing.Texts;
using CorpusGen.Synthetic;

namespace CorpusGen.Fuzzing.Mutations;

/// <summary>Puts a piece in: a mark, a bracket, a name, a pronoun, a cue, half a surrogate pair, a line end.</summary>
internal sealed class Insertion(Grain grain) : IMutation
{
    public string Change(string text, string other, Dice dice) =>
        text.Insert(Units.PickPlace(text, grain, dice), dice.Pick(dice.Pick(Pieces.Kinds)) + (grain == Grain.Word ? " " : ""));
}
