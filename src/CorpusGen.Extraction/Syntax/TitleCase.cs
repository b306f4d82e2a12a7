using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>“Lind Says Harbour Plan Is Dead”: where every word has its capital, a capital makes no name.</summary>
internal static class TitleCase
{
    private const int FewestWords = 4;

    /// <summary>Whether a sentence has no word in small letters but grammar words.</summary>
    public static bool Is(Narration narration, NarrationSentence sentence)
    {
        var words = 0;
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (narration.Tokens[i].Kind != TokenKind.Word) continue;
            var word = narration.Lexemes.At(i);
            if (word.IsCapital) words++;
            else if (!word.IsFunctionWord) return false;
        }

        return words >= FewestWords;
    }
}
