using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.NonSpeech;

/// <summary>
/// The port runs on “green” diesel; a “countdown clock” hung over the quay; “Refit” is a word for a new coat of paint: a few
/// words in a sentence where nobody says, calls or thinks anything are the reporter’s own term, held at arm’s length.
/// </summary>
internal static class ScareQuote
{
    public const string Name = "scare-quote";

    private const int MostWords = 3;

    public static bool Is(Scene scene, int quotation)
    {
        if (!IsShort(scene, quotation) || scene.LastCharacter(quotation) is '?' or '!') return false;
        var place = scene.First(quotation);
        var syntax = scene.SyntaxOf(place);
        if (IsWhole(scene, quotation) || (place.Site.Chunk == 0 && Scene.IsQuotationAlone(syntax))) return false;
        return !IsView(syntax, place.Site.Chunk) && !NearbyReport.Is(scene, quotation);
    }

    /// <summary>“We failed.” is a sentence; in “had “no comment”” the words bring their own article: neither is a mere term.</summary>
    private static bool IsWhole(Scene scene, int quotation)
    {
        var inner = scene.Quotations[quotation].Segments[0];
        if (!char.IsLower(scene.Text[inner.Start])) return scene.LastCharacter(quotation) == '.';
        var end = inner.Start;
        while (end < inner.End && char.IsLetter(scene.Text[end])) end++;
        return Lexeme.Of(scene.Text.AsSpan(inner.Start, end - inner.Start)).Is(FunctionKinds.Determiner);
    }

    private static bool IsShort(Scene scene, int quotation)
    {
        var segments = scene.Quotations[quotation].Segments;
        if (segments.Count > 1) return false;
        var words = 1;
        for (var i = segments[0].Start + 1; i < segments[0].End && words <= MostWords; i++)
        {
            if (char.IsWhiteSpace(scene.Text[i - 1]) && !char.IsWhiteSpace(scene.Text[i])) words++;
        }

        return words <= MostWords;
    }

    /// <summary>“hailed it as a “great day””, “one answer: “never””, “the port was “dead””: somebody’s view, whatever the verb.</summary>
    private static bool IsView(SentenceSyntax syntax, int chunk)
    {
        if (chunk == 0) return false;
        if (syntax.Chunks[chunk - 1].Kind == ChunkKind.Colon) return true;
        var token = syntax.Chunks[chunk].Start - 1;
        if (syntax.TagAt(token) == Tag.Be) return true;
        while (token > syntax.Sentence.Start && syntax.TagAt(token) is Tag.Determiner or Tag.PossessivePronoun or Tag.Adjective) token--;
        return syntax.Is(token, "as") && (token == syntax.Sentence.Start || !syntax.Is(token - 1, "such"));
    }
}
