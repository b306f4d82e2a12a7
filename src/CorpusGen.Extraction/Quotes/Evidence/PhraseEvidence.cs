using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>What a phrase of the quotation's own sentence is, and where it stands: a name right before the words, a thing far behind.</summary>
internal static class PhraseEvidence
{
    private static readonly Term ThisQuotation = new("this-quotation");
    private static readonly Term Governed = new("governed");
    private static readonly Term Free = new("free");
    private static readonly Term Phrase = new("phrase");
    private static readonly Term Side = new("side");
    private static readonly Term Distance = new("distance");
    private static readonly Term WordsBeforeQuotation = new("words-before-quotation");
    private static readonly Term RightBefore = new("right-before");
    private static readonly Term RightBehind = new("right-behind");
    private static readonly Term OpensSentence = new("opens-sentence");
    private static readonly Term MainSubject = new("main-subject");
    private static readonly Term Follows = new("follows");
    private static readonly Term Precedes = new("precedes");
    private static readonly Term BeyondAnotherQuotation = new("beyond-another-quotation");
    private static readonly Term PeopleBetween = new("people-between");
    private static readonly Term Preposition = new("preposition");
    private static readonly Term PrepositionRightBefore = new("preposition-right-before");
    private static readonly Term PrepositionUnder = new("preposition-under");
    private static readonly Term AccordingTo = new("according-to");

    public static void Read(QuotationContext context, in Candidate candidate, EvidenceTally evidence)
    {
        var place = candidate.Sentence == context.First.Sentence ? context.First : context.Last;
        var syntax = context.Scene.SyntaxOf(place);
        var site = place.Site.Chunk;
        var term = candidate.Term!;
        var side = candidate.Chunk < site ? EvidenceTerms.Before : EvidenceTerms.After;
        evidence.Add(Phrase, term, context.Kind);
        evidence.Add(Side, side, context.Kind);
        evidence.Add(Distance, side, EvidenceTerms.Distance(System.Math.Abs(site - candidate.Chunk)), context.Kind);
        evidence.Add(WordsBeforeQuotation, context.Before, side);
        if (candidate.Chunk == site - 1) evidence.Add(RightBefore, term, context.Kind);
        if (candidate.Chunk == site + 1) evidence.Add(RightBehind, term, context.Kind);
        if (candidate.Chunk == 0) evidence.Add(OpensSentence, term);
        if (place.Site.MainSubject == candidate.Index) evidence.Add(MainSubject, context.Kind);
        ReadNeighbours(syntax, candidate, site, evidence);
        ReadBetween(syntax, candidate, site, side, context.Kind, evidence);
        if (candidate.Phrase.FollowsPreposition) ReadPreposition(context, syntax, candidate, site, side, evidence);
    }

    private static void ReadNeighbours(SentenceSyntax syntax, in Candidate candidate, int site, EvidenceTally evidence)
    {
        var (before, next) = (candidate.Chunk - 1, candidate.Chunk + 1);
        evidence.Add(Follows, before >= 0 ? EvidenceTerms.Of(syntax.Chunks[before].Kind) : EvidenceTerms.Start);
        if (next == site) evidence.Add(Precedes, ThisQuotation);
        else evidence.Add(Precedes, next < syntax.Chunks.Count ? EvidenceTerms.Of(syntax.Chunks[next].Kind) : EvidenceTerms.End);
    }

    /// <summary>Other people and other quotations between the phrase and the words.</summary>
    private static void ReadBetween(SentenceSyntax syntax, in Candidate candidate, int site, Term side, Term kind, EvidenceTally evidence)
    {
        var (people, hasQuotation) = (0, false);
        var (from, to) = candidate.Chunk < site ? (candidate.Chunk + 1, site) : (site + 1, candidate.Chunk);
        for (var i = from; i < to; i++)
        {
            if (syntax.Chunks[i].Kind == ChunkKind.Quotation) hasQuotation = true;
            if (syntax.Chunks[i].Kind == ChunkKind.NounPhrase && IsPersonal(syntax, syntax.NounPhrases[syntax.Chunks[i].Index])) people++;
        }

        if (hasQuotation) evidence.Add(BeyondAnotherQuotation, side);
        var governed = candidate.Phrase.FollowsPreposition ? Governed : Free;
        if (candidate.Chunk < site) evidence.Add(PeopleBetween, EvidenceTerms.Number(people), governed, kind);
    }

    private static bool IsPersonal(SentenceSyntax syntax, NounPhrase phrase) =>
        phrase.Kind == NounPhraseKind.Name
        || (phrase.Kind == NounPhraseKind.Pronoun && EvidenceTerms.Of(syntax, phrase) == EvidenceTerms.HeOrShe);

    private static void ReadPreposition(
        QuotationContext context,
        SentenceSyntax syntax,
        in Candidate candidate,
        int site,
        Term side,
        EvidenceTally evidence)
    {
        var at = candidate.Chunk - 1;
        while (at >= 0 && syntax.Chunks[at].Kind == ChunkKind.Adverb) at--;
        if (at < 0) return;
        var token = syntax.Chunks[at].Start;
        evidence.AddWord(Preposition, syntax.TextAt(token), side);
        if (candidate.Chunk == site - 2) evidence.AddWord(PrepositionRightBefore, syntax.TextAt(token));
        if (context.Chain.Count > 0)
        {
            evidence.AddWord(PrepositionUnder, syntax.TextAt(token), EvidenceTerms.FormOf(context.VerbAt(0)));
        }

        var isAccording = token > syntax.Sentence.Start && syntax.Is(token, "to") && syntax.Is(token - 1, "according");
        if (isAccording) evidence.Add(AccordingTo, side, context.Chain.Count > 0 ? EvidenceTerms.Of(context.VerbAt(0)) : EvidenceTerms.NoVerb);
    }
}
