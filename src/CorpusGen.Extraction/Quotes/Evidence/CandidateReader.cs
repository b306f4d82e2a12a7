using System.Collections.Generic;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>
/// Who may be the source of a quotation: the phrases of its own sentence and their possessors, whom the rules name, and who
/// speaks in the quotations beside it.
/// </summary>
internal sealed class CandidateReader
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
    private readonly List<Candidate> _candidates = [];

    private CandidateReader(QuotationContext context) => _context = context;

    /// <summary>All candidates, each mention once; nobody comes last.</summary>
    public static List<Candidate> Read(QuotationContext context)
    {
        var reader = new CandidateReader(context);
        reader.ReadSentence(context.First);
        if (context.Last.Sentence != context.First.Sentence) reader.ReadSentence(context.Last);
        reader.ReadProposals();
        reader._candidates.Add(new Candidate());
        return reader._candidates;
    }

    private void ReadSentence(QuotationPlace place)
    {
        var syntax = _context.Scene.SyntaxOf(place);
        for (var i = place.Site.Chunk + Reach; i >= 0 && i >= place.Site.Chunk - Reach; i--)
        {
            if (i >= syntax.Chunks.Count || syntax.Chunks[i].Kind != ChunkKind.NounPhrase) continue;
            var index = syntax.Chunks[i].Index;
            var phrase = syntax.NounPhrases[index];
            if (phrase.Kind == NounPhraseKind.Temporal || (index == _context.Relay && place == _context.First)) continue;
            AddPhrase(syntax, place, i);
            if (PossessorOf(syntax, phrase) is not { } part) continue;
            Add(new Candidate { Mention = syntax.SpanOf(part), Sentence = place.Sentence, Phrase = part, Chunk = i });
        }
    }

    /// <summary>“Its director, Mara Lind, had gone”: the name is the mention, the phrase before it the subject.</summary>
    private void AddPhrase(SentenceSyntax syntax, QuotationPlace place, int chunk)
    {
        var index = syntax.Chunks[chunk].Index;
        var mention = MentionOf(place, syntax, index);
        var phrase = syntax.NounPhrases[index];
        if (Add(new Candidate { Mention = mention, Sentence = place.Sentence, Phrase = phrase, Index = index, Chunk = chunk })) return;
        if (Find(mention) is { } name && name.Index != index) name.Role = index;
    }

    private Span MentionOf(QuotationPlace place, SentenceSyntax syntax, int phrase)
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
        foreach (var proposal in _context.Proposals) AddProposed(proposal);
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
    private static Proposal Heard(Proposal speaker) =>
        speaker with { Rule = CombinedEvidence.Name, Kind = AttributionKind.Continuation, Cue = null, Via = null };

    /// <summary>A phrase of another sentence; one of the quotation's own stays what it is.</summary>
    private void AddElsewhere(Proposal proposal) => Add(new Candidate { Mention = proposal.Mention, Proposal = proposal });

    private void AddProposed(Proposal proposal)
    {
        if (Add(new Candidate { Mention = proposal.Mention, Proposal = proposal })) return;
        var known = Find(proposal.Mention);
        known!.Proposal ??= proposal;
    }

    private bool Add(Candidate candidate)
    {
        if (Find(candidate.Mention!.Value) is not null) return false;
        _candidates.Add(candidate);
        return true;
    }

    /// <summary>The candidate of a mention, or null; there are a few dozen at most.</summary>
    private Candidate? Find(Span mention)
    {
        foreach (var candidate in _candidates)
        {
            if (candidate.Mention == mention) return candidate;
        }

        return null;
    }
}
