using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>The small words a surname can begin with, apart or tied to it: “van der Meer said”, “Gen. al-Masri”, “d’Arcy”.</summary>
internal static class SurnameParticle
{
    private const int MostParticles = 3;
    private const int LongestParticle = 6;

    /// <summary>Whether a surname begins at a token: small words with a capital behind them, or one tied to a capital.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="lexemes">What the lists say of them.</param>
    /// <param name="start">The token.</param>
    /// <param name="end">The first token after the sentence.</param>
    /// <returns>False for small words that are English too: “bar Americans”, “ten Swedes”.</returns>
    public static bool Opens(string text, Token[] tokens, LexemeTable lexemes, int start, int end)
    {
        for (var i = start; i < end && i <= start + MostParticles; i++)
        {
            if (tokens[i].Kind != TokenKind.Word) return false;
            var word = tokens[i].In(text);
            if (TiedParticles.Opens(word)) return true;
            if (IsParticle(word, lexemes.At(i))) continue;
            return i > start && char.IsUpper(word[0]) && !lexemes.At(i).IsFunctionWord;
        }

        return false;
    }

    private static bool IsParticle(ReadOnlySpan<char> word, Lexeme lexeme) =>
        word.Length < LongestParticle && lexeme.Is(WordFacts.SurnameParticle)
        && !lexeme.IsFunctionWord && !WordLists.Verbs.Contains(word);
}
