using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Quotes.Evidence;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Tests;

/// <summary>Paragraphs of a body, read by every stage from tokens to quotes, with the results as words.</summary>
internal sealed class Analysis
{
    private readonly Attributions _attributions;
    private readonly IReadOnlyList<QuoteFact> _quotes;
    private readonly EquatableArray<SpeakerFact> _speakers;

    private Analysis(
        string text,
        bool hasHeadline = false,
        EvidenceWeights? weights = null,
        Action<QuotationContext, IReadOnlyList<Candidate>>? watch = null)
    {
        var document = new DocumentText("article.txt", text);
        Text = document.Text;
        var paragraphs = Paragraphs(Text);
        var outline = hasHeadline
            ? new ArticleOutline { Headline = paragraphs[0], Paragraphs = paragraphs.Skip(1).ToEquatableArray() }
            : new ArticleOutline { Paragraphs = paragraphs };
        Narration = NarrationReader.Read(Text, outline, MarkReader.Read(document, outline).Quotations);
        Sentences = SentenceAnalyser.Read(Narration);
        Discourse = new Discourse(Sentences);
        Scene = new Scene(Sentences, Discourse, MarkReader.Read(document, outline).Quotations);
        _attributions = Attributor.Read(Scene, weights, watch);
        var speakers = new SpeakerSelection();
        speakers.Restart(Discourse.Sources);
        _quotes = new QuoteAssembler(Scene, _attributions, speakers, new QuotePools()).Read([]);
        _speakers = speakers.Speakers();
    }

    public string Text { get; }

    public Narration Narration { get; }

    public List<SentenceSyntax> Sentences { get; }

    public Discourse Discourse { get; }

    public Scene Scene { get; }

    public int QuoteCount => _quotes.Count;

    /// <summary>Reads a text; an empty line parts its paragraphs.</summary>
    public static Analysis Of(string text) => new(text);

    /// <summary>Reads a text by other weights than the measured ones, or watches what is weighed.</summary>
    public static Analysis Of(string text, EvidenceWeights? weights, Action<QuotationContext, IReadOnlyList<Candidate>>? watch = null) =>
        new(text, weights: weights, watch: watch);

    /// <summary>Reads an article whose first paragraph is its headline.</summary>
    public static Analysis OfArticle(string text) => new(text, hasHeadline: true);

    /// <summary>The tokens of the text as words, quotations with their marks.</summary>
    public IEnumerable<string> Tokens => Narration.Tokens.ToArray().Select(t => t.In(Text).ToString());

    /// <summary>The reporter's sentences as written.</summary>
    public IEnumerable<string> SentenceTexts => Narration.Sentences.Select(s => Narration.SpanOf(s).In(Text));

    /// <summary>The noun phrases of the text as written.</summary>
    public IEnumerable<string> Phrases => Sentences.SelectMany(s => s.NounPhrases.Select(p => s.SpanOf(p).In(Text)));

    public QuoteFact Quote(int quote = 0) => _quotes[quote];

    public string Words(int quote = 0) => _quotes[quote].TextIn(Text);

    /// <summary>The name of the source the engine vouches for, or null.</summary>
    public string? Speaker(int quote = 0) => SourceOf(quote)?.Name;

    public SpeakerKind? SpeakerKindOf(int quote = 0) => SourceOf(quote)?.Kind;

    public string? Rule(int quote = 0) => _quotes[quote].Rule;

    public AttributionKind Attribution(int quote = 0) => _quotes[quote].Attribution;

    public string? Cue(int quote = 0) => _quotes[quote].Cue?.Lemma;

    public string? Mention(int quote = 0) => _quotes[quote].Mention?.In(Text);

    public string? Via(int quote = 0) => _quotes[quote].Via?.Name;

    public QuoteKind Kind(int quote = 0) => _quotes[quote].Kind;

    public string Content(int quote = 0) => string.Join("|", _quotes[quote].Content.Select(s => s.In(Text)));

    /// <summary>The rules that have something to say of a quotation, the surest first.</summary>
    public IEnumerable<string> Candidates(int quote = 0) => _quotes[quote].Candidates.Select(c => c.Rule);

    /// <summary>The mention a rule proposes when it is asked alone, or null.</summary>
    public string? Proposed(AttributionRule rule, int quotation = 0) => Ask(rule, quotation)?.Mention.In(Text);

    /// <summary>What a rule says of a quotation when it is asked alone, with what was decided for all of them.</summary>
    public Proposal? Ask(AttributionRule rule, int quotation = 0) =>
        rule.Propose(Scene, quotation, [.. Enumerable.Range(0, _attributions.Count).Select(_attributions.FirstOf)]);

    /// <summary>The part of speech of the first token that reads so.</summary>
    public string Tag(string word)
    {
        var (syntax, token) = Find(word);
        return syntax.TagAt(token).ToString();
    }

    /// <summary>The subject of the verb group that has a word, or null.</summary>
    public string? Subject(string verb)
    {
        var (syntax, group) = FindVerb(verb);
        return group.Subject < 0 ? null : syntax.SpanOf(syntax.NounPhrases[group.Subject]).In(Text);
    }

    /// <summary>The main word of the verb group that governs another one, or null.</summary>
    public string? Governor(string verb)
    {
        var (syntax, group) = FindVerb(verb);
        return group.Governor < 0 ? null : syntax.TokenAt(syntax.VerbGroups[group.Governor].Main).In(Text).ToString();
    }

    public VerbGroup Verb(string verb) => FindVerb(verb).Group;

    /// <summary>The noun phrase that has a word.</summary>
    public string Phrase(string word)
    {
        var (syntax, phrase) = FindPhrase(word);
        return syntax.SpanOf(syntax.NounPhrases[phrase]).In(Text);
    }

    public string PhraseKind(string word)
    {
        var (syntax, phrase) = FindPhrase(word);
        return syntax.NounPhrases[phrase].Kind.ToString();
    }

    /// <summary>The name of the source that the noun phrase with a word means, or null.</summary>
    public string? Meant(string word)
    {
        var (syntax, phrase) = FindPhrase(word);
        var source = Discourse.SourceOf(Sentences.ToList().IndexOf(syntax), phrase);
        return source < 0 ? null : Discourse.Sources[source].Name;
    }

    /// <summary>What the document knows of the source of that name.</summary>
    public SpeakerFact Fact(string name) => Discourse.Sources.Single(s => s.Name == name).ToFact();

    private SpeakerFact? SourceOf(int quote) => _quotes[quote].Speaker is { } speaker ? _speakers[speaker] : null;

    private (SentenceSyntax Syntax, int Token) Find(string word)
    {
        foreach (var syntax in Sentences)
        {
            for (var i = syntax.Sentence.Start; i < syntax.Sentence.End; i++)
            {
                if (syntax.TokenAt(i).In(Text).SequenceEqual(word)) return (syntax, i);
            }
        }

        throw new ArgumentException($"No token reads “{word}”: {string.Join(" ", Tokens)}", nameof(word));
    }

    private (SentenceSyntax Syntax, VerbGroup Group) FindVerb(string word)
    {
        var (syntax, token) = Find(word);
        var group = syntax.VerbGroups.FirstOrDefault(v => v.Start <= token && token < v.End)
            ?? throw new ArgumentException($"“{word}” stands in no verb group", nameof(word));
        return (syntax, group);
    }

    private (SentenceSyntax Syntax, int Phrase) FindPhrase(string word)
    {
        var (syntax, token) = Find(word);
        var phrase = syntax.NounPhrases.FindIndex(p => p.Start <= token && token < p.End);
        return phrase >= 0 ? (syntax, phrase) : throw new ArgumentException($"“{word}” stands in no noun phrase", nameof(word));
    }

    private static EquatableArray<Span> Paragraphs(string text)
    {
        var paragraphs = new List<Span>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            if (end < 0) end = text.Length;
            paragraphs.Add(Span.FromBounds(start, end));
            start = end + 2;
        }

        return paragraphs.ToEquatableArray();
    }
}
