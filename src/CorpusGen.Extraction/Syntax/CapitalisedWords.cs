using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>
/// The words a document writes with a capital where no sentence begins, and never without: names, even where the word is a
/// common one too (Cook, Bishop, Field).
/// </summary>
internal sealed class CapitalisedWords
{
    private const int Letters = 27;

    // Hashes without letter case stand for the words: this looks at every token, and a chance hit is one wrong guess at most.
    private readonly HashSet<uint> _capitals = [];
    private readonly HashSet<uint> _smalls = [];
    private readonly bool[] _ends = new bool[Letters * Letters];

    public CapitalisedWords(Narration narration, LexemeTable lexemes)
    {
        foreach (var sentence in narration.Sentences)
        {
            if (TitleCase.Is(narration, lexemes, sentence)) continue;
            for (var i = sentence.Start + 1; i < sentence.End; i++)
            {
                if (IsInside(narration, i)) Add(narration, lexemes.At(i), i);
            }
        }

        for (var i = 0; i < narration.Tokens.Length && _capitals.Count > 0; i++)
        {
            var token = narration.Tokens[i];
            if (token.Kind != TokenKind.Word || !char.IsLower(narration.Text[token.Start]) || !MayBeCapital(token, narration.Text)) continue;
            var small = lexemes.At(i);
            if (small.IsCommonWord && _capitals.Contains(small.FoldedHash)) _smalls.Add(small.FoldedHash);
        }
    }

    public bool Contains(ReadOnlySpan<char> word)
    {
        var hash = Lexeme.Of(word).FoldedHash;
        return _capitals.Contains(hash) && !_smalls.Contains(hash);
    }

    private void Add(Narration narration, Lexeme lexeme, int i)
    {
        _capitals.Add(lexeme.FoldedHash);
        _ends[End(narration.Tokens[i], narration.Text)] = true;
    }

    /// <summary>Whether a capitalised word has the same ends: most words have not, and need no look at the lists.</summary>
    private bool MayBeCapital(Token token, string text) => _ends[End(token, text)];

    /// <summary>The first and the last letter of a word as one number; all that is not English counts as one letter.</summary>
    private static int End(Token token, string text) => (LetterOf(text[token.Start]) * Letters) + LetterOf(text[token.End - 1]);

    private static int LetterOf(char letter)
    {
        var folded = LetterFold.Fold(letter);
        return folded is >= 'a' and <= 'z' ? folded - 'a' : Letters - 1;
    }

    /// <summary>A capital not after a mark that may open a sentence.</summary>
    private static bool IsInside(Narration narration, int i)
    {
        var token = narration.Tokens[i];
        if (token.Kind != TokenKind.Word || !char.IsUpper(narration.Text[token.Start])) return false;
        var before = narration.Tokens[i - 1];
        return before.Kind is TokenKind.Word or TokenKind.Clitic && char.IsLower(narration.Text[before.End - 1]);
    }
}
