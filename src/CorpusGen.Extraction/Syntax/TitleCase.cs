using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>“Lind Says Harbour Plan Is Dead”: where every word has its capital, a capital makes no name.</summary>
internal static class TitleCase
{
    private const int FewestWords = 4;

    /// <summary>Whether a sentence has no word in small letters but grammar words.</summary>
    public static bool Is(Narration narration, LexemeTable lexemes, NarrationSentence sentence) =>
        Is(narration.Text, narration.Tokens, lexemes, sentence.Start, sentence.End);

    /// <inheritdoc cref="Is(Narration, LexemeTable, NarrationSentence)"/>
    public static bool Is(string text, Token[] tokens, LexemeTable lexemes, int start, int end)
    {
        var words = 0;
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Word) continue;
            var word = tokens[i].In(text);
            if (char.IsUpper(word[0])) words++;
            else if (!lexemes.At(i).IsFunctionWord) return false;
        }

        return words >= FewestWords;
    }
}
