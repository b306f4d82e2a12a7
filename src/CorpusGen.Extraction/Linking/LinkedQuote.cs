using System;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Speakers;

namespace CorpusGen.Extraction.Linking;

/// <summary>A quotation while its corpus is linked. Speakers are positions among the merged ones.</summary>
internal sealed class LinkedQuote
{
    private readonly int[] _speakers;
    private readonly LinkableQuote _quote;
    private CorpusCandidate? _decision;
    private string? _rule;

    /// <summary>Places a quotation in its corpus.</summary>
    /// <param name="document">The position of its document.</param>
    /// <param name="documentId">The document's id.</param>
    /// <param name="quote">The quotation.</param>
    /// <param name="speakers">For each speaker of the document the position among the merged ones.</param>
    public LinkedQuote(int document, string documentId, LinkableQuote quote, int[] speakers)
    {
        _quote = quote;
        _speakers = speakers;
        Document = document;
        Id = quote.IdIn(documentId);
        Speaker = Merged(quote.Fact.Speaker);

        // Whoever is to be ignored said nothing.
        var isLeftOpen = quote.Fact.Speaker is not null && Speaker is null;
        Attribution = isLeftOpen ? AttributionKind.None : quote.Fact.Attribution;
        _rule = isLeftOpen ? null : quote.Fact.Rule;
    }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>The position of its document.</summary>
    public int Document { get; }

    /// <summary>What its document says of it.</summary>
    public QuoteFact Fact => _quote.Fact;

    /// <summary>How many characters its words have.</summary>
    public int Length => _quote.Length;

    /// <summary>Who said it, or null.</summary>
    public int? Speaker { get; private set; }

    /// <summary>How sure the decision is.</summary>
    public double Confidence => Attribution switch
    {
        AttributionKind.None => 0,
        AttributionKind.Corrected => 1,
        _ => _decision?.Confidence ?? Fact.Confidence,
    };

    /// <summary>How it came to its speaker.</summary>
    public AttributionKind Attribution { get; private set; }

    /// <summary>The position of the saying it is a version of, or null.</summary>
    public int? Utterance { get; set; }

    /// <summary>Gives the quotation a speaker whom its own document leaves open.</summary>
    /// <param name="speaker">The speaker.</param>
    /// <param name="confidence">How sure it is.</param>
    /// <param name="rule">The rule that says so.</param>
    public void Corroborate(int speaker, double confidence, string rule)
    {
        Speaker = speaker;
        Attribution = AttributionKind.Corroborated;
        _rule = rule;
        _decision = new CorpusCandidate(speaker, MentionOf(speaker), confidence, rule);
    }

    /// <summary>Gives the quotation the speaker whom a correction names.</summary>
    /// <param name="speaker">The speaker, or null to leave it open.</param>
    /// <param name="rule">The rule's name.</param>
    public void Correct(int? speaker, string rule)
    {
        Speaker = speaker;
        Attribution = AttributionKind.Corrected;
        _rule = rule;
        _decision = speaker is { } given ? new CorpusCandidate(given, MentionOf(given), 1, rule) : null;
    }

    /// <summary>Where a source of its document stands among the merged ones.</summary>
    /// <param name="speaker">The position among the document's, or null.</param>
    /// <returns>The position; null also for whoever is to be ignored.</returns>
    public int? Merged(int? speaker) => speaker is { } position && _speakers[position] != MergedSpeakers.Nobody ? _speakers[position] : null;

    /// <summary>The quotation as the corpus has it.</summary>
    /// <param name="roster">The list of speakers.</param>
    /// <returns>The quotation, its speakers by their positions in that list.</returns>
    public CorpusQuote ToQuote(SpeakerRoster roster) => new()
    {
        Id = Id,
        Document = Document,
        Fact = _decision is null && Attribution == Fact.Attribution ? Fact : Fact with { Mention = _decision?.Mention },
        Line = _quote.Line,
        Column = _quote.Column,
        Speaker = roster.Position(Speaker),
        Attribution = Attribution,
        Rule = _rule,
        Confidence = Confidence,
        Candidates = ToCandidates(roster),
        Utterance = Utterance,
    };

    private EquatableArray<CorpusCandidate> ToCandidates(SpeakerRoster roster)
    {
        var own = new CorpusCandidate[Fact.Candidates.Count];
        var count = 0;
        foreach (var fact in Fact.Candidates)
        {
            if (!IsIgnored(fact)) own[count++] = new CorpusCandidate(roster.Position(Merged(fact.Speaker)), fact.Mention, fact.Confidence, fact.Rule);
        }

        Array.Resize(ref own, count);
        if (_decision is null) return new(own);
        var speaker = roster.Position(Speaker);
        var others = own.ToList();
        others.Remove(others.Find(c => c.Speaker == speaker)!);
        return [_decision with { Speaker = speaker }, .. others];
    }

    private bool IsIgnored(CandidateFact candidate) => candidate.Speaker is not null && Merged(candidate.Speaker) is null;

    private Span? MentionOf(int speaker) => Fact.Candidates.FirstOrDefault(c => Merged(c.Speaker) == speaker)?.Mention;
}
