using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Speakers;

namespace CorpusGen.Extraction.Linking;

/// <summary>A quotation while its corpus is linked. Speakers are positions among the merged ones.</summary>
internal sealed class LinkedQuote
{
    private readonly int[] _speakers;
    private readonly LinkableQuote _quote;
    private CorpusCandidate? _corroboration;

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
        Id = documentId + "#" + quote.Slug;
        Speaker = Merged(quote.Fact.Speaker);
    }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>The position of its document.</summary>
    public int Document { get; }

    /// <summary>What its document says of it.</summary>
    public QuoteFact Fact => _quote.Fact;

    /// <summary>Who said it, or null.</summary>
    public int? Speaker { get; private set; }

    /// <summary>How sure the decision is.</summary>
    public double Confidence => _corroboration?.Confidence ?? Fact.Confidence;

    /// <summary>How it came to its speaker.</summary>
    public AttributionKind Attribution => _corroboration is null ? Fact.Attribution : AttributionKind.Corroborated;

    /// <summary>The position of the saying it is a version of, or null.</summary>
    public int? Utterance { get; set; }

    /// <summary>Those who may be its source by its own document, best first; null for a mention that could not be resolved.</summary>
    public IEnumerable<int?> Candidates => Fact.Candidates.Select(c => Merged(c.Speaker));

    /// <summary>Gives the quotation a speaker whom its own document leaves open.</summary>
    /// <param name="speaker">The speaker.</param>
    /// <param name="confidence">How sure it is.</param>
    /// <param name="rule">The rule that says so.</param>
    public void Corroborate(int speaker, double confidence, string rule)
    {
        Speaker = speaker;
        _corroboration = new CorpusCandidate(speaker, MentionOf(speaker), confidence, rule);
    }

    /// <summary>The quotation as the corpus has it.</summary>
    /// <param name="roster">The list of speakers.</param>
    /// <returns>The quotation, its speakers by their positions in that list.</returns>
    public CorpusQuote ToQuote(SpeakerRoster roster) => new()
    {
        Id = Id,
        Document = Document,
        Fact = _corroboration is null ? Fact : Fact with { Mention = _corroboration.Mention },
        Line = _quote.Line,
        Column = _quote.Column,
        Speaker = roster.Position(Speaker),
        Attribution = Attribution,
        Rule = _corroboration is null ? Fact.Rule : _corroboration.Rule,
        Confidence = Confidence,
        Candidates = ToCandidates(roster),
        Utterance = Utterance,
    };

    private EquatableArray<CorpusCandidate> ToCandidates(SpeakerRoster roster)
    {
        var own = new CorpusCandidate[Fact.Candidates.Count];
        for (var i = 0; i < own.Length; i++)
        {
            var fact = Fact.Candidates[i];
            own[i] = new CorpusCandidate(roster.Position(Merged(fact.Speaker)), fact.Mention, fact.Confidence, fact.Rule);
        }

        if (_corroboration is null) return new(own);
        var speaker = roster.Position(Speaker);
        var same = own.FirstOrDefault(c => c.Speaker == speaker);
        return [_corroboration with { Speaker = speaker }, .. own.Where(c => c != same)];
    }

    private Span? MentionOf(int speaker) => Fact.Candidates.FirstOrDefault(c => Merged(c.Speaker) == speaker)?.Mention;

    private int? Merged(int? speaker) => speaker is { } position ? _speakers[position] : null;
}
