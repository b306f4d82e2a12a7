using CorpusGen.Extraction.Model;
using CorpusGen.Synthetic;

namespace CorpusGen.Fuzzing.Mutations;

/// <summary>Puts marks around a unit.</summary>
internal sealed class Quoting(Grain grain) : IMutation
{
    private static readonly (string Open, string Close)[] Marks =
        [("“", "”"), ("\"", "\""), ("‘", "’"), ("'", "'"), ("«", "»"), ("„", "“"), ("``", "''"), ("(", ")"), ("[", "]")];

    public string Change(string text, string other, Dice dice)
    {
        var unit = Units.Pick(text, grain, dice);
        var words = unit.In(text);
        var (open, close) = dice.Pick(Marks);
        var trimmed = words.TrimEnd();
        return string.Concat(text[..unit.Start] + open, trimmed + close, words[trimmed.Length..], text[unit.End..]);
    }
}
