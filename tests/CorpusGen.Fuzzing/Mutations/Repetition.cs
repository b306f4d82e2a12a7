using System.Text;
using CorpusGen.Fuzzing.Texts;
using CorpusGen.Synthetic;

namespace CorpusGen.Fuzzing.Mutations;

/// <summary>Puts one piece in many times.</summary>
internal sealed class Repetition : IMutation
{
    public string Change(string text, string other, Dice dice)
    {
        var piece = dice.Pick(dice.Pick(Pieces.Kinds));
        var place = Units.PickPlace(text, Grain.Word, dice);
        return new StringBuilder(text).Insert(place, piece, dice.Between(2, 60)).ToString();
    }
}
