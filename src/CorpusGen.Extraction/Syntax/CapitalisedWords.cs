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
    // Hashes without letter case stand for the words: this looks at every token, and a chance hit is one wrong guess at most.
    private readonly HashSet<uint> _capitals = [];
    private readonly HashSet<uint> _smalls = [];

    public CapitalisedWords(Narration narration)
    {
        foreach (var sentence in narration.Sentences)
        {
            if (TitleCase.Is(narration, sentence)) continue;
            for (var i = sentence.Start + 1; i < sentence.End; i++)
            {
                if (IsInside(narration, i)) _capitals.Add(LexemeAt(narration, i).FoldedHash);
            }
        }

        for (var i = 0; i < narration.Tokens.Length && _capitals.Count > 0; i++)
        {
            var token = narration.Tokens[i];
            if (token.Kind != TokenKind.Word || !char.IsLower(narration.Text[token.Start])) continue;
            var small = LexemeAt(narration, i);
            if (small.IsCommonWord && _capitals.Contains(small.FoldedHash)) _smalls.Add(small.FoldedHash);
        }
    }

    public bool Contains(ReadOnlySpan<char> word)
    {
        var hash = Lexeme.Of(word).FoldedHash;
        return _capitals.Contains(hash) && !_smalls.Contains(hash);
    }

    private static Lexeme LexemeAt(Narration narration, int i) => Lexeme.Of(narration.Tokens[i].In(narration.Text));

    /// <summary>A capital not after a mark that may open a sentence.</summary>
    private static bool IsInside(Narration narration, int i)
    {
        var token = narration.Tokens[i];
        if (token.Kind != TokenKind.Word || !char.IsUpper(narration.Text[token.Start])) return false;
        var before = narration.Tokens[i - 1];
        return before.Kind is TokenKind.Word or TokenKind.Clitic && char.IsLower(narration.Text[before.End - 1]);
    }
}
