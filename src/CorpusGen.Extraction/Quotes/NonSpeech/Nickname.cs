using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes.NonSpeech;

/// <summary>Ole “the Baker” Lind: words between two parts of one name.</summary>
internal static class Nickname
{
    public const string Name = "nickname";

    private const int LongestNickname = 24;

    public static bool Is(Scene scene, int quotation)
    {
        var place = scene.First(quotation);
        var syntax = scene.SyntaxOf(place);
        var token = syntax.Chunks[place.Site.Chunk].Start;
        if (token == syntax.Sentence.Start || token + 1 >= syntax.Sentence.End) return false;
        return syntax.TagAt(token - 1) == Tag.Name && syntax.TagAt(token + 1) == Tag.Name
            && !scene.Text.IsLongerThan(scene.Quotations[quotation].Outer, LongestNickname)
            && char.IsLetter(scene.LastCharacter(quotation));
    }
}
