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
        if (place.Site.Chunk + 1 < chunks.Count && chunks[place.Site.Chunk + 1].IsBreak) return true;
        return place.Site.Chunk == 0 && scene.Quotations[quotation].Segments[0].Length > 20;
    }

    /// <summary>The first chunk behind the quotation that is no comma or adverb, or -1.</summary>
    public static int Next(SentenceSyntax syntax, int chunk)
    {
        var next = chunk + 1;
        if (chunk == 0) next = BehindPhrases(syntax, next);
        while (next < syntax.Chunks.Count && syntax.Chunks[next].Kind is ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Adverb) next++;
        return next < syntax.Chunks.Count ? next : -1;
    }

    /// <summary>“We have a plan” for the coast, Lind said: the reporter's words that complete the quotation, up to the comma.</summary>
    private static int BehindPhrases(SentenceSyntax syntax, int start)
    {
        if (start >= syntax.Chunks.Count || syntax.Chunks[start].Kind != ChunkKind.Preposition) return start;
        var end = start + 1;
        while (end < syntax.Chunks.Count && MayComplete(syntax.Chunks[end])) end++;
        return end < syntax.Chunks.Count && syntax.Chunks[end].Kind == ChunkKind.Comma ? end : start;
    }

    private static bool MayComplete(Chunk chunk)
    {
        if (chunk.Kind is ChunkKind.Preposition or ChunkKind.NounPhrase or ChunkKind.Coordinator) return true;
        return chunk.Kind is ChunkKind.VerbGroup or ChunkKind.Adverb;
    }
}
