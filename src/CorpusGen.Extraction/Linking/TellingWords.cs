using System;
using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Linking;

/// <summary>
/// Tells quotations that say enough to be recognised from those that don't: a word or two, a title or slogan, what anybody
/// says on any day.
/// </summary>
internal static class TellingWords
{
    private const int FewestWords = 3;
    private const int LongestTitle = 6;
    private const int LongestStock = 8;

    private static readonly WordList StockPhrases = WordList.Load("stock-phrases.txt");

    /// <summary>Whether a quotation says enough.</summary>
    /// <param name="words">The quotation.</param>
    /// <returns>True when it can be linked.</returns>
    public static bool Are(SayingWords words)
    {
        if (words.Count < FewestWords) return false;
        var content = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (!words.Vocabulary.IsFrame(words[i])) content++;
        }

        return (content > 1 || words.Count > 5) && !AreStock(words) && !AreTitle(words);
    }

    // Make Rivers Swim Again: a name for something, which many articles write, and not what was said once.
    private static bool AreTitle(SayingWords words)
    {
        if (words.Count > LongestTitle) return false;
        for (var i = 0; i < words.Count; i++)
        {
            if (!words.Vocabulary.IsFrame(words[i]) && !HasCapital(words.Display(words.ChunkOf(i)))) return false;
        }

        return true;
    }

    private static bool HasCapital(string word)
    {
        foreach (var letter in word)
        {
            if (char.IsLetter(letter)) return char.IsUpper(letter);
        }

        return true;
    }

    private static bool AreStock(SayingWords words)
    {
        if (words.Count > LongestStock) return false;
        var texts = new string[words.Count];
        for (var i = 0; i < texts.Length; i++) texts[i] = words.Vocabulary.TextOf(words[i]);
        return StockPhrases.Contains(string.Join(" ", texts).AsSpan());
    }
}
