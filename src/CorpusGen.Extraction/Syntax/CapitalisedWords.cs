using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>
/// The words a document writes with a capital where no sentence begins, and never without: names, even where the word is a
/// common one too (Cook, Butler, Bush).
/// </summary>
internal sealed class CapitalisedWords
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    public CapitalisedWords(Narration narration)
    {
        var lower = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var sentence in narration.Sentences)
        {
            for (var i = sentence.Start; i < sentence.End; i++)
            {
                var token = narration.Tokens[i];
                if (token.Kind != TokenKind.Word) continue;
                if (!char.IsUpper(narration.Text[token.Start])) continue;
                if (i > sentence.Start && IsInside(narration, i)) _words.Add(token.In(narration.Text).ToString());
            }
        }

        if (_words.Count == 0) return;
        foreach (var token in narration.Tokens)
        {
            if (token.Kind == TokenKind.Word && char.IsLower(narration.Text[token.Start]) && WordLists.WordClasses.Contains(token.In(narration.Text))) lower.Add(token.In(narration.Text).ToString());
        }

        _words.RemoveWhere(lower.Contains);
    }

    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word.ToString());

    /// <summary>Not after a mark that may open a sentence, nor in a headline’s row of capitals.</summary>
    private static bool IsInside(Narration narration, int i)
    {
        var before = narration.Tokens[i - 1];
        return before.Kind is TokenKind.Word or TokenKind.Clitic && char.IsLower(narration.Text[before.End - 1]);
    }
}
