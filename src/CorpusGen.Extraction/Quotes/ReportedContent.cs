using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes;

/// <summary>The whole reported clause around the quoted words of mixed speech.</summary>
internal static class ReportedContent
{
    /// <summary>From behind the cue (and the hearer, and “that”) to the quotation's end; or from the sentence's start to it.</summary>
    public static EquatableArray<Span> Of(Scene scene, int first, int last, EquatableArray<Span> segments, CueFact? cue)
    {
        var place = scene.First(first);
        if (cue is null || scene.Last(last).Sentence != place.Sentence) return segments;
        var syntax = scene.SyntaxOf(place);
        var end = segments[segments.Count - 1].End;
        var start = cue.Span.Start < segments[0].Start ? BehindCue(syntax, cue, segments[0].Start) : scene.Text.Length;
        if (cue.Span.Start > end) start = syntax.TokenAt(syntax.Sentence.Start).Start;
        return start < segments[0].Start ? [Span.FromBounds(start, end)] : segments;
    }

    private static int BehindCue(SentenceSyntax syntax, CueFact cue, int limit)
    {
        var mayBeHearer = ReportingVerbs.Is(cue.Lemma, VerbClasses.Tell);
        for (var i = 0; i < syntax.Chunks.Count; i++)
        {
            if (syntax.TokenAt(syntax.Chunks[i].Start).Start < cue.Span.End) continue;
            var isHearer = mayBeHearer && syntax.Chunks[i].Kind == ChunkKind.NounPhrase;
            mayBeHearer = false;
            if (isHearer || syntax.Chunks[i].Kind is ChunkKind.That or ChunkKind.Comma or ChunkKind.Colon) continue;
            return syntax.TokenAt(syntax.Chunks[i].Start).Start;
        }

        return limit;
    }
}
