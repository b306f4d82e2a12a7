using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Quotes.NonSpeech;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes;

/// <summary>All that a rule may look at to say who speaks: sentences, clauses, sources, and where each quotation stands.</summary>
internal sealed class Scene
{
    private readonly QuotationPlaces _places;
    private readonly SpeechFilter?[] _filters;
    private (int Asked, int Answer) _passed = (-1, -1);

    public Scene(List<SentenceSyntax> sentences, Discourse discourse, EquatableArray<MarkedQuotation> quotations)
        : this(sentences, discourse, quotations, new QuotationPlaces())
    {
    }

    /// <summary>Writes over the places of a document that is done with.</summary>
    public Scene(List<SentenceSyntax> sentences, Discourse discourse, EquatableArray<MarkedQuotation> quotations, QuotationPlaces places)
    {
        Sentences = sentences;
        Discourse = discourse;
        Quotations = quotations;
        _places = places;
        _places.Read(sentences, quotations.Count);
        _filters = new SpeechFilter?[quotations.Count];
        for (var q = 0; q < quotations.Count; q++) _filters[q] = SpeechFilter.Of(this, q);
    }

    public List<SentenceSyntax> Sentences { get; }

    public Discourse Discourse { get; }

    public EquatableArray<MarkedQuotation> Quotations { get; }

    /// <summary>The lists of one person's words; read when first asked for.</summary>
    public QuotationLists Lists => field ??= new QuotationLists(this);

    public string Text => Sentences.Count == 0 ? string.Empty : Sentences[0].Text;

    /// <summary>Where a quotation begins.</summary>
    public QuotationPlace First(int quotation) => _places.First(quotation);

    /// <summary>Where it ends: another paragraph where it runs over several.</summary>
    public QuotationPlace Last(int quotation) => _places.Last(quotation);

    /// <summary>The first sentence of a sentence's paragraph.</summary>
    public int ParagraphStart(int sentence) => _places.ParagraphStart(sentence);

    /// <summary>Whether the words are somebody's speech, not a title or a nickname.</summary>
    public bool IsSpeech(int quotation) => _filters[quotation] is null;

    /// <summary>The filter that takes a quotation for no speech, or null.</summary>
    public SpeechFilter? FilterOf(int quotation) => _filters[quotation];

    /// <summary>Takes a quotation out of the speech: what stands around it says that nobody speaks.</summary>
    public void Dismiss(int quotation) => _filters[quotation] = SpeechFilter.AfterWeighing(this, quotation);

    /// <summary>The quotation of speech before another, or -1.</summary>
    /// <remarks>Asked of one quotation after the other: those that were dismissed on the way are passed once, not by all that follow.</remarks>
    public int Before(int quotation)
    {
        var before = quotation == _passed.Asked ? _passed.Answer : quotation - 1;
        while (before >= 0 && _filters[before] is not null) before = before == _passed.Asked ? _passed.Answer : before - 1;
        _passed = (quotation, before);
        return before;
    }

    /// <summary>The quotation of speech after another, or -1.</summary>
    public int After(int quotation)
    {
        do quotation++;
        while (quotation < _filters.Length && _filters[quotation] is not null);
        return quotation < _filters.Length ? quotation : -1;
    }

    public SentenceSyntax SyntaxOf(QuotationPlace place) => Sentences[place.Sentence];

    /// <summary>The last character of the words, white space aside.</summary>
    public char LastCharacter(int quotation)
    {
        var segments = Quotations[quotation].Segments;
        return Text[segments[segments.Count - 1].End - 1];
    }

    public char FirstCharacter(int quotation) => Text[Quotations[quotation].Segments[0].Start];

    /// <summary>Whether a sentence has nothing but quotations and marks.</summary>
    public static bool IsQuotationAlone(SentenceSyntax syntax)
    {
        foreach (var chunk in syntax.Chunks)
        {
            if (chunk.Kind is ChunkKind.NounPhrase or ChunkKind.VerbGroup or ChunkKind.Preposition or ChunkKind.Relative or ChunkKind.That) return false;
        }

        return true;
    }

    /// <summary>A proposal that names a noun phrase of a sentence as the source.</summary>
    public Proposal Propose(Term rule, int sentence, int phrase, CueFact? cue, ViaFact? via = null)
    {
        var kind = KindOf(Discourse.NameFor(sentence, phrase));
        return new Proposal(rule, kind, Discourse.SourceOf(sentence, phrase), MentionOf(sentence, phrase), cue, via);
    }

    /// <summary>The words that name the source of a phrase: the name in apposition, or the phrase with what narrows it.</summary>
    public Span MentionOf(int sentence, int phrase)
    {
        var syntax = Sentences[sentence];
        var named = Discourse.NameFor(sentence, phrase);
        return named == syntax.NounPhrases[phrase] ? syntax.SpanOf(named.Start, FullPhrase.End(syntax, phrase)) : syntax.SpanOf(named);
    }

    /// <summary>
    /// A proposal that names the subject of a verb as the source: in “Lind met Park, who said” by the relative pronoun; in “Park,
    /// who said it, left” by the name, which is a subject itself.
    /// </summary>
    public Proposal ProposeSubject(Term rule, int sentence, VerbGroup verb, CueFact? cue)
    {
        return RelativePronounOf(Sentences[sentence], verb) is { } pronoun
            ? new Proposal(rule, AttributionKind.Pronoun, Discourse.SourceOf(sentence, verb.Subject), pronoun, cue)
            : Propose(rule, sentence, verb.Subject, cue);
    }

    /// <summary>The relative pronoun that names the subject of a verb, or null.</summary>
    public static Span? RelativePronounOf(SentenceSyntax syntax, VerbGroup verb)
    {
        if (verb.RelativePronoun < 0 || IsSubjectBehind(syntax, verb)) return null;
        return syntax.SpanOf(verb.RelativePronoun, verb.RelativePronoun + 1);
    }

    /// <summary>“Park, who said it, left”; in “said Park, who thinks” the verb of Park stands before.</summary>
    private static bool IsSubjectBehind(SentenceSyntax syntax, VerbGroup relative)
    {
        foreach (var verb in syntax.VerbGroups)
        {
            if (verb.Start <= relative.Start || verb.Subject != relative.Subject) continue;
            if (verb.Kind == VerbGroupKind.Finite && !verb.IsRelative) return true;
        }

        return false;
    }

    /// <summary>A proposal that names a part of a noun phrase: the possessor of “Lind’s warning”.</summary>
    public Proposal ProposePart(Term rule, int sentence, NounPhrase part, CueFact? cue)
    {
        var syntax = Sentences[sentence];
        return new Proposal(rule, KindOf(part), Discourse.SourceOfPart(sentence, part), syntax.SpanOf(part), cue);
    }

    private static AttributionKind KindOf(NounPhrase phrase) => phrase.Kind switch
    {
        NounPhraseKind.Name => AttributionKind.Explicit,
        NounPhraseKind.Pronoun => AttributionKind.Pronoun,
        _ => AttributionKind.Nominal,
    };

    /// <summary>The main verb as a cue; of a verb that no list has, the form as written tells it: “Lind yodelled”.</summary>
    public static CueFact CueOf(SentenceSyntax syntax, VerbGroup verb)
    {
        var token = syntax.TokenAt(verb.Main);
        var lemma = verb.Lemma.Length > 0 ? verb.Lemma : syntax.LexemeAt(verb.Main).SmallWord;
        return new CueFact(Span.FromBounds(token.Start, token.End), lemma);
    }

    /// <summary>Whether a phrase can be a source: a name, a pronoun, people, a body, a document; not “the shortage”.</summary>
    public bool CanSpeak(int sentence, int phrase)
    {
        var syntax = Sentences[sentence];
        var np = syntax.NounPhrases[phrase];
        if (np.Kind != NounPhraseKind.Nominal) return np.Kind != NounPhraseKind.Temporal;
        var head = syntax.LexemeAt(np.Head);
        return head.IsTitle || head.Is(WordFacts.PersonNoun | WordFacts.OrganisationNoun | WordFacts.DocumentNoun);
    }

    public static bool IsPerson(NounPhrase phrase) => phrase.Kind is NounPhraseKind.Name or NounPhraseKind.Pronoun;
}
