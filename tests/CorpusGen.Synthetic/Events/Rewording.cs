using System;
using System.Text;

namespace CorpusGen.Synthetic.Events;

/// <summary>The same in other words.</summary>
internal static class Rewording
{
    private static readonly string[] Contractions = WordFile.Read("contractions.txt");
    private static readonly string[] Synonyms = WordFile.Read("synonyms.txt");

    /// <summary>With a contraction wherever one is usual.</summary>
    public static string Contracted(string text) => Replace(text, Contractions);

    /// <summary>With other words of about the same meaning.</summary>
    public static string Exchanged(string text) => Replace(text, Synonyms);

    private static string Replace(string text, string[] pairs)
    {
        foreach (var pair in pairs)
        {
            var bar = pair.IndexOf('|', StringComparison.Ordinal);
            text = ReplaceWord(text, pair[..bar], pair[(bar + 1)..]);
        }

        return text;
    }

    private static string ReplaceWord(string text, string word, string other)
    {
        var result = new StringBuilder();
        var copied = 0;
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            if (!IsWord(text, at, word.Length)) continue;
            result.Append(text, copied, at - copied).Append(other);
            copied = at + word.Length;
        }

        return copied == 0 ? text : result.Append(text, copied, text.Length - copied).ToString();
    }

    private static bool IsWord(string text, int at, int length) =>
        (at == 0 || !char.IsLetter(text[at - 1])) && (at + length == text.Length || !char.IsLetter(text[at + length]));
}
