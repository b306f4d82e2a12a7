using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes;

/// <summary>Tells direct speech from words inside the reporter's own clause.</summary>
internal static class QuoteKinds
{
    public static QuoteKind Of(Scene scene, int quotation)
    {
        var place = scene.First(quotation);
        var syntax = scene.SyntaxOf(place);
        var isCapital = !char.IsLower(scene.FirstCharacter(quotation));
        if (place.Site.Chunk == 0) return isCapital || Scene.IsQuotationAlone(syntax) ? QuoteKind.Direct : QuoteKind.Mixed;
        if (!isCapital) return QuoteKind.Mixed;
        var before = syntax.Chunks[place.Site.Chunk - 1];
        var opensSpeech = before.Kind switch
        {
            ChunkKind.Comma or ChunkKind.Colon or ChunkKind.Dash or ChunkKind.Semicolon => true,
            ChunkKind.VerbGroup => syntax.VerbGroups[before.Index].IsSaying,
            ChunkKind.Quotation => true,
            _ => false,
        };
        return opensSpeech ? QuoteKind.Direct : QuoteKind.Mixed;
    }
}
