using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>The analysis of one sentence of the reporter's.</summary>
/// <remarks>The lists keep their room from one sentence to the next that the object stands for.</remarks>
internal sealed class SentenceSyntax
{
    // Stops behind the last one: a look beyond the sentence needs no question where it ends.
    private Tag[] _tags = [];
    private readonly List<VerbGroup> _verbs = [];
    private readonly List<QuotationSite> _sites = [];

    // Reads the clauses when they are first asked for: of many sentences they never are.
    private ClauseReader? _clauses;
    private int _closing;
    private Token[] _tokens = [];
    private LexemeTable _lexemes = Narration.Empty.Lexemes;
    private ulong _allTags;
    private int _start;
    private int _count;

    public Narration Narration { get; private set; } = Narration.Empty;

    public NarrationSentence Sentence { get; private set; }

    /// <summary>The part each token plays.</summary>
    public Span<Tag> Tags => _tags.AsSpan(0, _count);

    /// <summary>The same with the room behind them, where there are stops.</summary>
    public Tag[] TagsAndStops => _tags;

    public Buffer<Chunk> Chunks { get; } = new();

    public Buffer<NounPhrase> NounPhrases { get; } = new();

    /// <summary>The verbs, each with its place among the clauses.</summary>
    public List<VerbGroup> VerbGroups
    {
        get
        {
            if (_clauses is not null) ReadClauses(_clauses);
            return _verbs;
        }
    }

    /// <summary>Where each quotation stands among the clauses.</summary>
    public List<QuotationSite> Sites
    {
        get
        {
            if (QuotationCount > 0 && _clauses is not null) ReadClauses(_clauses);
            return _sites;
        }
    }

    /// <summary>The verb group of the report that closes the sentence (“…, Lind said.”), or -1.</summary>
    public int Closing
    {
        get
        {
            if (_clauses is not null) ReadClauses(_clauses);
            return _closing;
        }
    }

    /// <summary>Whether a comma or dash parts it.</summary>
    public bool HasBreak => Has(Tag.Comma) || Has(Tag.Dash);

    /// <summary>How many quotations stand in it.</summary>
    public int QuotationCount { get; private set; }

    public string Text { get; private set; } = string.Empty;

    /// <summary>Whether some token plays a part: of most sentences that answers what their tokens would be asked one by one.</summary>
    public bool Has(Tag tag) => (_allTags & (1UL << (int)tag)) != 0;

    /// <summary>Learns which tags the sentence has, a bit for each.</summary>
    public void KnowTags(ulong all) => _allTags = all;

    /// <summary>The part a token plays; nothing but a stop outside the sentence.</summary>
    public Tag TagAt(int token)
    {
        var tags = _tags;
        var word = token - _start;
        return (uint)word < (uint)tags.Length ? tags[word] : Tag.Stop;
    }

    public ref readonly Token TokenAt(int token) => ref _tokens[token];

    /// <summary>What the lists say of a token.</summary>
    public Lexeme LexemeAt(int token) => _lexemes.At(token);

    /// <summary>The same of a word or mark; null for another token.</summary>
    public Lexeme? WordAt(int token) => _lexemes.OfWordsAndMarks[token];

    public ReadOnlySpan<char> TextAt(int token) => TokenAt(token).In(Text);

    public Span SpanOf(NounPhrase phrase) => Span.FromBounds(TokenAt(phrase.Start).Start, TokenAt(phrase.End - 1).End);

    public Span SpanOf(int startToken, int endToken) => Span.FromBounds(TokenAt(startToken).Start, TokenAt(endToken - 1).End);

    /// <summary>The text of a range of tokens as written.</summary>
    public ReadOnlySpan<char> TextOf(int startToken, int endToken) =>
        Text.AsSpan(TokenAt(startToken).Start, TokenAt(endToken - 1).End - TokenAt(startToken).Start);

    /// <summary>Whether a token is this word, case aside.</summary>
    public bool Is(int token, string word) => TextAt(token).Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the lists give a token one of some facts.</summary>
    public bool Is(int token, WordFacts facts) => LexemeAt(token).Is(facts);

    /// <summary>Whether a token is a common noun that tells when: week.</summary>
    public bool IsTimeNoun(int token) => TagAt(token) == Tag.Noun && Is(token, WordFacts.TemporalNoun);

    /// <summary>What a chunk is; nothing of note outside the sentence.</summary>
    public ChunkKind KindAt(int chunk) => chunk >= 0 && chunk < Chunks.Count ? Chunks[chunk].Kind : ChunkKind.Other;

    /// <summary>Whether a quotation has the comma of the clause around it inside its marks, as American style puts it.</summary>
    public bool EndsWithComma(int chunk)
    {
        var quotation = TokenAt(Chunks[chunk].Start);
        for (var i = quotation.End - 1; i > quotation.Start && i > quotation.End - 5; i--)
        {
            if (Text[i] == ',') return true;
            if (char.IsLetterOrDigit(Text[i])) return false;
        }

        return false;
    }

    /// <summary>Forgets the last sentence.</summary>
    public void Restart(Narration narration, NarrationSentence sentence)
    {
        (Narration, Sentence, _clauses, _closing, QuotationCount, _allTags) = (narration, sentence, null, -1, 0, 0);
        Text = narration.Text;
        (_tokens, _lexemes) = (narration.Tokens.Items, narration.Lexemes);
        var before = _count;
        (_start, _count) = (sentence.Start, sentence.End - sentence.Start);
        if (_tags.Length < _count) (_tags, before) = (new Tag[_count + (_count / 2)], _count + (_count / 2));
        if (before > _count) _tags.AsSpan(_count, before - _count).Fill(Tag.Stop);
        Chunks.Clear();
        NounPhrases.Clear();
        _verbs.Clear();
        _sites.Clear();
    }

    /// <summary>Adds a chunk that is no verb group.</summary>
    public void Add(in Chunk chunk)
    {
        Chunks.Add(chunk);
        if (chunk.Kind == ChunkKind.Quotation) QuotationCount++;
    }

    /// <summary>Adds a verb group, of whose clause nothing is known yet.</summary>
    public void Add(VerbGroup verb)
    {
        Chunks.Add(new Chunk(ChunkKind.VerbGroup, verb.Start, verb.End, _verbs.Count));
        _verbs.Add(verb);
    }

    /// <summary>Leaves the clauses to be read when they are asked for.</summary>
    public void LeaveClausesTo(ClauseReader clauses) => _clauses = clauses;

    /// <summary>Whether some verb group has a verb; it needs no clauses.</summary>
    public bool HasVerb(string lemma)
    {
        foreach (var verb in _verbs)
        {
            if (verb.Lemma == lemma) return true;
        }

        return false;
    }

    private void ReadClauses(ClauseReader clauses)
    {
        _clauses = null;
        clauses.Read(this);
        _closing = ClosingReport.Find(this);
    }

    /// <summary>Whether a chunk is a noun phrase that tells when: last week.</summary>
    public bool IsTime(Chunk chunk) => chunk.Kind == ChunkKind.NounPhrase && NounPhrases[chunk.Index].Kind == NounPhraseKind.Temporal;
}
