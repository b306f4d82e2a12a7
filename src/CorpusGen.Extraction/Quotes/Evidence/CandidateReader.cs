using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>
/// Who may be the source of a quotation: the phrases of its own sentence and their possessors, whom the rules name, and who
/// speaks in the quotations beside it.
/// </summary>
internal readonly struct CandidateReader
{
    /// <summary>How many chunks to each side of a quotation are looked at: longer sentences are lists.</summary>
    private const int Reach = 60;

    /// <summary>How many tokens a phrase may have before its possessor.</summary>
    private const int LongestPossessor = 12;

    /// <summary>How many sentences back a speaker is still heard.</summary>
    private const int EarlierReach = 8;

    /// <summary>How many sentences ahead the next speaker is.</summary>
    private const int LaterReach = 2;

    private readonly QuotationContext _context;
    private readonly Buffer<Candidate> _candidates;

    private CandidateReader(QuotationContext context, Buffer<Candidate> candidates)
    {
        _context = context;
        _candidates = candidates;
    }

    /// <summary>Puts all candidates in place of those before, each mention once; nobody comes last.</summary>
    public static void Read(QuotationContext context, Buffer<Candidate> candidates)
    {
        candidates.Clear();
        var reader = new CandidateReader(context, candidates);
        reader.ReadSentence(context.First);
        if (context.Last.Sentence != context.First.Sentence) reader.ReadSentence(context.Last);
        reader.ReadProposals();
        candidates.Add(new Candidate());
    }

    private void ReadSentence(in QuotationPlace place)
    {
        var syntax = _context.Scene.SyntaxOf(place);
        for (var i = Math.Min(place.Site.Chunk + Reach, syntax.Chunks.Count - 1); i >= 0 && i >= place.Site.Chunk - Reach; i--)
        {
            if (syntax.Chunks[i].Kind != ChunkKind.NounPhrase) continue;
            var index = syntax.Chunks[i].Index;
            var phrase = syntax.NounPhrases[index];
            if (phrase.Kind == NounPhraseKind.Temporal || (index == _context.Relay && place == _context.First)) continue;
            AddPhrase(syntax, place, i);
            if (PossessorOf(syntax, phrase) is not { } part || Find(syntax.SpanOf(part)) >= 0) continue;
            Add(syntax.SpanOf(part), place.Sentence, part, index: -1, i);
        }
    }

    /// <summary>“Its director, Mara Lind, had gone”: the name is the mention, the phrase before it the subject.</summary>
    private void AddPhrase(SentenceSyntax syntax, in QuotationPlace place, int chunk)
    {
        var index = syntax.Chunks[chunk].Index;
        var mention = MentionOf(place, syntax, index);
        var phrase = syntax.NounPhrases[index];
        var known = Find(mention);
        if (known >= 0)
        {
            if (_candidates[known].Index != index) _candidates[known].Role = index;
            return;
        }

        Add(mention, place.Sentence, phrase, index, chunk).Term = EvidenceTerms.Of(syntax, phrase);
    }

    private ref Candidate Add(Span mention, int sentence, NounPhrase phrase, int index, int chunk)
    {
        ref var candidate = ref _candidates.AddNew();
        candidate.Mention = mention;
        candidate.Sentence = sentence;
        candidate.Phrase = phrase;
        candidate.Index = index;
        candidate.Role = -1;
        candidate.Chunk = chunk;
        return ref candidate;
    }

    private Span MentionOf(in QuotationPlace place, SentenceSyntax syntax, int phrase)
    {
        var verb = place == _context.First ? _context.RelativeVerbOf(phrase) : null;
        var pronoun = verb is null ? null : Scene.RelativePronounOf(syntax, verb);
        return pronoun ?? _context.Scene.MentionOf(place.Sentence, phrase);
    }

    /// <summary>“Lind’s warning”, “her warning”: the part of a phrase that is somebody.</summary>
    private static NounPhrase? PossessorOf(SentenceSyntax syntax, NounPhrase phrase)
    {
        for (var t = phrase.Start + 1; t < phrase.End - 1 && t < phrase.Start + LongestPossessor; t++)
        {
            if (syntax.TagAt(t) != Tag.PossessiveMark) continue;
            var kind = syntax.TagAt(t - 1) == Tag.Name ? NounPhraseKind.Name : NounPhraseKind.Nominal;
            return new NounPhrase(phrase.Start, t, kind, phrase.FollowsPreposition);
        }

        var isPronoun = phrase.End > phrase.Start + 1 && syntax.TagAt(phrase.Start) == Tag.PossessivePronoun;
        return isPronoun ? new NounPhrase(phrase.Start, phrase.Start + 1, NounPhraseKind.Pronoun, phrase.FollowsPreposition) : null;
    }

    private void ReadProposals()
    {
        for (var i = 0; i < _context.Proposals.Count; i++) AddProposed(_context.Proposals[i]);
        if (_context.Earlier is { } earlier && _context.First.Sentence - _context.EarlierPlace.Sentence <= EarlierReach)
        {
            AddElsewhere(Heard(earlier));
        }

        if (_context.Later is { } later && _context.LaterPlace.Sentence - _context.Last.Sentence <= LaterReach)
        {
            AddElsewhere(Heard(later));
        }

        if (_context.SubjectBefore < 0) return;
        var before = _context.First.Sentence - 1;
        AddElsewhere(_context.Scene.Propose(CombinedEvidence.Name, before, _context.SubjectBefore, null));
    }

    /// <summary>A speaker of the quotation before or behind, who may speak here as well.</summary>
    private static Proposal Heard(in Proposal speaker) =>
        speaker with { Rule = CombinedEvidence.Name, Kind = AttributionKind.Continuation, Cue = null, Via = null };

    /// <summary>A phrase of another sentence; one of the quotation's own stays what it is.</summary>
    private void AddElsewhere(in Proposal proposal)
    {
        if (Find(proposal.Mention) < 0) _candidates.Add(new Candidate { Mention = proposal.Mention, Proposal = proposal });
    }

    private void AddProposed(in Proposal proposal)
    {
        var known = Find(proposal.Mention);
        if (known < 0) _candidates.Add(new Candidate { Mention = proposal.Mention, Proposal = proposal });
        else _candidates[known].Proposal ??= proposal;
    }

    /// <summary>The position of the candidate of a mention, or -1; there are a few dozen at most.</summary>
    private int Find(Span mention)
    {
        for (var i = 0; i < _candidates.Count; i++)
        {
            if (_candidates[i].Mention == mention) return i;
        }

        return -1;
    }
}
