using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Quotes.Rules;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.NonSpeech;

/// <summary>
/// Whether a quotation’s sentence tells of speech: Lind said the “green” diesel was late; Lind called it “green”; Lind’s promise
/// of “green” diesel; the diesel is “green”, according to Lind.
/// </summary>
internal static class NearbyReport
{
    /// <summary>How many chunks may stand between a noun of saying and the quotation.</summary>
    private const int Reach = 6;

    public static bool Is(Scene scene, int quotation)
    {
        var place = scene.First(quotation);
        var syntax = scene.SyntaxOf(place);
        return HasSaying(syntax) || IsGoverned(syntax, place.Site) || HasNoun(syntax, place.Site.Chunk) || HasAccordingTo(syntax);
    }

    private static bool HasSaying(SentenceSyntax syntax)
    {
        foreach (var verb in syntax.VerbGroups)
        {
            if (verb.IsSaying) return true;
        }

        return false;
    }

    /// <summary>A verb of calling, judging or thinking counts where the words stand in its clause.</summary>
    private static bool IsGoverned(SentenceSyntax syntax, QuotationSite site)
    {
        for (var v = site.Verb; v >= 0; v = syntax.VerbGroups[v].Governor)
        {
            if (syntax.VerbGroups[v].IsReporting) return true;
        }

        return site.Aside >= 0;
    }

    private static bool HasNoun(SentenceSyntax syntax, int chunk)
    {
        for (var i = chunk - 1; i >= 0 && i >= chunk - Reach; i--)
        {
            if (syntax.Chunks[i].Kind == ChunkKind.NounPhrase && Announces(syntax, syntax.NounPhrases[syntax.Chunks[i].Index].Head)) return true;
        }

        // “her “never again” promise”.
        var behind = syntax.Chunks[chunk].End;
        return behind < syntax.Sentence.End && Announces(syntax, behind);
    }

    /// <summary>Whether a token is a noun that announces words: promise, chants.</summary>
    public static bool Announces(SentenceSyntax syntax, int token)
    {
        var word = syntax.LexemeAt(token);
        return word.Is(WordFacts.ReportingNoun) || word.IsPluralOf(WordFacts.ReportingNoun);
    }

    private static bool HasAccordingTo(SentenceSyntax syntax)
    {
        foreach (var phrase in syntax.NounPhrases)
        {
            if (AccordingTo.Cue(syntax, phrase.Start) is not null) return true;
        }

        return false;
    }
}
