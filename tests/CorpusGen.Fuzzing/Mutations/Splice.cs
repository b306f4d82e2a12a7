using CorpusGen.Synthetic;

namespace CorpusGen.Fuzzing.Mutations;

/// <summary>Goes on with the other text from some place to its end.</summary>
internal sealed class Splice(Grain grain) : IMutation
{
    public string Change(string text, string other, Dice dice) =>
        text[..Units.PickPlace(text, grain, dice)] + other[Units.PickPlace(other, grain, dice)..];
}
