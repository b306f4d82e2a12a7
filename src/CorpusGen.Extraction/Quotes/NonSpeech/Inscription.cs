using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes.NonSpeech;

/// <summary>
/// The “Winter Light” star; men in “Save the Harbour” hats; click the “subscribe” button: what stands before a thing that bears
/// a name or words is what it bears.
/// </summary>
internal static class Inscription
{
    public const string Name = "inscription";

    private const int LongestInscription = 40;

    public static bool Is(Scene scene, int quotation)
    {
        var segments = scene.Quotations[quotation].Segments;
        if (segments.Count > 1 || scene.Text.IsLongerThan(segments[0], LongestInscription)) return false;
        if (scene.LastCharacter(quotation) is ',' or '.' or '?' or '!') return false;
        var place = scene.Last(quotation);
        var syntax = scene.SyntaxOf(place);
        var behind = syntax.Chunks[place.Site.Chunk].End;
        return behind < syntax.Sentence.End && Bears(syntax.LexemeAt(behind));
    }

    private static bool Bears(Lexeme word) => word.Is(WordFacts.InscribedNoun) || word.IsPluralOf(WordFacts.InscribedNoun);
}
