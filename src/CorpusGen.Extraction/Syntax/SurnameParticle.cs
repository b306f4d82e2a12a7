using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>The small words a surname can begin with, apart or tied to it: “van der Meer said”, “Gen. al-Masri”, “d’Arcy”.</summary>
internal static class SurnameParticle
{
    private const int MostParticles = 3;

    /// <summary>Whether a surname can begin with a word that has no capital: most can not.</summary>
    public static bool MayOpen(Lexeme word) => word.Is(WordFacts.TiedParticle | WordFacts.OpensSurname);

    /// <summary>Whether a surname begins at a token: small words with a capital behind them, or one tied to a capital.</summary>
    /// <param name="narration">The document's tokens.</param>
    /// <param name="start">The token.</param>
    /// <param name="end">The first token after the sentence.</param>
    /// <returns>False for small words that are English too: “bar Americans”, “ten Swedes”.</returns>
    public static bool Opens(Narration narration, int start, int end)
    {
        for (var i = start; i < end && i <= start + MostParticles; i++)
        {
            if (narration.Tokens[i].Kind != TokenKind.Word) return false;
            var word = narration.Lexemes.At(i);
            if (word.Is(WordFacts.TiedParticle)) return true;
            if (!word.Is(WordFacts.OpensSurname)) return i > start && word.IsCapital && !word.IsFunctionWord;
        }

        return false;
    }
}
