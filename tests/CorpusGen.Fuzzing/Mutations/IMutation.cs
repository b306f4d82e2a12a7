using CorpusGen.Synthetic;

namespace CorpusGen.Fuzzing.Mutations;

/// <summary>A way to change a text.</summary>
internal interface IMutation
{
    /// <summary>Changes a text.</summary>
    /// <param name="text">The text; any, also an empty one.</param>
    /// <param name="other">Another text, to take from.</param>
    /// <param name="dice">What decides where and how.</param>
    /// <returns>The text changed.</returns>
    string Change(string text, string other, Dice dice);
}
