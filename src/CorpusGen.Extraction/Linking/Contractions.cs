using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Linking;

/// <summary>Takes contractions apart: we'll is we and will, cannot is can and not, the crew's is crew and 's.</summary>
internal static class Contractions
{
    private static readonly WordList Irregular = WordList.Load("contractions.txt");

    private static readonly (string Ending, string Word)[] Endings =
        [("n't", "not"), ("'ll", "will"), ("'re", "are"), ("'ve", "have"), ("'m", "am"), ("'s", "'s"), ("'d", "'d")];

    /// <summary>Adds the words that a form stands for.</summary>
    /// <param name="word">The form, lower case and with straight apostrophes.</param>
    /// <param name="parts">Where they are added.</param>
    public static void TakeApart(string word, List<string> parts)
    {
        if (Irregular.TryGetTag(word.AsSpan(), out var words))
        {
            parts.AddRange(words.Split(' '));
            return;
        }

        if (word.IndexOf('\'') < 0)
        {
            parts.Add(word);
            return;
        }

        foreach (var (ending, full) in Endings)
        {
            if (word.Length <= ending.Length || !word.EndsWith(ending, StringComparison.Ordinal)) continue;
            parts.Add(word.Substring(0, word.Length - ending.Length));
            parts.Add(full);
            return;
        }

        parts.Add(word);
    }
}
