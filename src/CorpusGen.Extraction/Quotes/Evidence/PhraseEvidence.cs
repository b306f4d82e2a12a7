using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>What a phrase of the quotation's own sentence is, and where it stands: a name right before the words, a thing far behind.</summary>
internal static class PhraseEvidence
{
    public static void Read(QuotationContext context, Candidate candidate, EvidenceSink evidence)
    {
        var place = candidate.Sentence == context.First.Sentence ? context.First : context.Last;
        var syntax = context.Scene.SyntaxOf(place);
        var site = place.Site.Chunk;
        var term = candidate.Term(syntax);
        var side = candidate.Chunk < site ? EvidenceTerms.Before : EvidenceTerms.After;
        evidence.Add("phrase", term, context.Kind);
        evidence.Add("side", side, context.Kind);
        evidence.Add("distance", side, EvidenceTerms.Distance(System.Math.Abs(site - candidate.Chunk)), context.Kind);
        evidence.Add("words-before-quotation", context.Before, side);
        if (candidate.Chunk == site - 1) evidence.Add("right-before", term, context.Kind);
        if (candidate.Chunk == site + 1) evidence.Add("right-behind", term, context.Kind);
        if (candidate.Chunk == 0) evidence.Add("opens-sentence", term);
        if (place.Site.MainSubject == candidate.Index) evidence.Add("main-subject", context.Kind);
        ReadNeighbours(syntax, candidate, site, evidence);
        ReadBetween(syntax, candidate, site, side, context.Kind, evidence);
        if (candidate.Phrase.FollowsPreposition) ReadPreposition(context, syntax, candidate, site, side, evidence);
    }

    private static void ReadNeighbours(SentenceSyntax syntax, Candidate candidate, int site, EvidenceSink evidence)
    {
        var (before, next) = (candidate.Chunk - 1, candidate.Chunk + 1);
        evidence.Add("follows", before >= 0 ? EvidenceTerms.Of(syntax.Chunks[before].Kind) : "start");
        if (next == site) evidence.Add("precedes", "this-quotation");
        else evidence.Add("precedes", next < syntax.Chunks.Count ? EvidenceTerms.Of(syntax.Chunks[next].Kind) : "end");
    }

    /// <summary>Other people and other quotations between the phrase and the words.</summary>
    private static void ReadBetween(SentenceSyntax syntax, Candidate candidate, int site, string side, string kind, EvidenceSink evidence)
    {
        var (people, hasQuotation) = (0, false);
        var (from, to) = candidate.Chunk < site ? (candidate.Chunk + 1, site) : (site + 1, candidate.Chunk);
        for (var i = from; i < to; i++)
        {
            if (syntax.Chunks[i].Kind == ChunkKind.Quotation) hasQuotation = true;
            if (syntax.Chunks[i].Kind == ChunkKind.NounPhrase && IsPersonal(syntax, syntax.NounPhrases[syntax.Chunks[i].Index])) people++;
        }

        if (hasQuotation) evidence.Add("beyond-another-quotation", side);
        var governed = candidate.Phrase.FollowsPreposition ? "governed" : "free";
        if (candidate.Chunk < site) evidence.Add("people-between", EvidenceTerms.Number(people), governed, kind);
    }

    private static bool IsPersonal(SentenceSyntax syntax, NounPhrase phrase) =>
        phrase.Kind == NounPhraseKind.Name
        || (phrase.Kind == NounPhraseKind.Pronoun && EvidenceTerms.Of(syntax, phrase) == "he-she");

    private static void ReadPreposition(
        QuotationContext context,
        SentenceSyntax syntax,
        Candidate candidate,
        int site,
        string side,
        EvidenceSink evidence)
    {
        var at = candidate.Chunk - 1;
        while (at >= 0 && syntax.Chunks[at].Kind == ChunkKind.Adverb) at--;
        if (at < 0) return;
        var token = syntax.Chunks[at].Start;
        evidence.AddWord("preposition", syntax.TextAt(token), side);
        if (candidate.Chunk == site - 2) evidence.AddWord("preposition-right-before", syntax.TextAt(token));
        if (context.Chain.Count > 0)
        {
            evidence.AddWord("preposition-under", syntax.TextAt(token), EvidenceTerms.FormOf(context.VerbAt(0)));
        }

        var isAccording = token > syntax.Sentence.Start && syntax.Is(token, "to") && syntax.Is(token - 1, "according");
        if (isAccording) evidence.Add("according-to", side, context.Chain.Count > 0 ? context.VerbAt(0).ReportClass : "no-verb");
    }
}
