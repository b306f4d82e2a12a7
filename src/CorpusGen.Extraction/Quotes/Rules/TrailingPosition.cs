using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Rules;

/// <summary>The place right behind a quotation, where most attributions of direct speech stand.</summary>
internal static class TrailingPosition
{
    /// <summary>Whether the quotation leaves room for one: it ends with a comma or a mark of its own, or begins the sentence.</summary>
    public static bool IsOpen(Scene scene, int quotation)
    {
        if (scene.LastCharacter(quotation) is ',' or '?' or '!' or '…' or '-' or '—' or '–') return true;
        var place = scene.Last(quotation);
        var chunks = scene.SyntaxOf(place).Chunks;
        if (place.Site.Chunk + 1 < chunks.Count && chunks[place.Site.Chunk + 1].Kind is ChunkKind.Comma or ChunkKind.Dash) return true;
        return place.Site.Chunk == 0 && scene.Quotations[quotation].Segments[0].Length > 20;
    }

    /// <summary>The first chunk behind the quotation that is no comma or adverb, or -1.</summary>
    public static int Next(SentenceSyntax syntax, int chunk)
    {
        var next = chunk + 1;
        if (chunk == 0 && next < syntax.Chunks.Count && syntax.Chunks[next].Kind == ChunkKind.Preposition) next = BehindPhrase(syntax, next);
        while (next < syntax.Chunks.Count && syntax.Chunks[next].Kind is ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Adverb) next++;
        return next < syntax.Chunks.Count ? next : -1;
    }

    /// <summary>“We have a plan” for the coast, Lind said: the reporter's words that complete the quotation, up to the comma.</summary>
    private static int BehindPhrase(SentenceSyntax syntax, int start)
    {
        for (var i = start; i < syntax.Chunks.Count; i++)
        {
            if (syntax.Chunks[i].Kind == ChunkKind.Comma) return i;
            if (syntax.Chunks[i].Kind is not (ChunkKind.Preposition or ChunkKind.NounPhrase or ChunkKind.Coordinator or ChunkKind.VerbGroup or ChunkKind.Adverb)) break;
        }

        return start;
    }
}
