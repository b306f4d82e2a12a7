using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>
/// Gives each verb group of a sentence its subject and governor, and each quotation its place among the clauses: one pass
/// from left to right with a stack of open clauses.
/// </summary>
internal sealed class ClauseReader(ClausePool clauses)
{
    /// <summary>The subject of a verb group whose subject follows it.</summary>
    private const int Awaiting = -2;

    private readonly ClauseOpening _opening = new(clauses);
    private readonly List<VerbGroup> _waiting = [];
    private SentenceSyntax _syntax = new();
    private Clause _clause = new();
    private ChunkKind _break;
    private int _breakAt;
    private int _phraseAt;
    private int _at;
    private int _aside;
    private int _asideName;
    private int _pendingAt;

    public void Read(SentenceSyntax syntax)
    {
        _syntax = syntax;
        _break = ChunkKind.Other;
        _breakAt = _phraseAt = _aside = _asideName = _pendingAt = -1;
        _waiting.Clear();
        clauses.Restart();
        Restart();
        for (_at = 0; _at < syntax.Chunks.Count; _at++) Read(_at, syntax.Chunks[_at]);
    }

    private void Read(int i, Chunk chunk)
    {
        switch (chunk.Kind)
        {
            case ChunkKind.NounPhrase: ReadNounPhrase(i, chunk.Index); break;
            case ChunkKind.VerbGroup: ReadVerbGroup(i, chunk.Index); break;
            case ChunkKind.Quotation: ReadQuotation(i, chunk.Index); break;
            case ChunkKind.That: _clause = _opening.AtThat(_syntax, i, _clause); break;
            case ChunkKind.Relative: _clause = _opening.AtRelative(_syntax, i, _clause); break;
            case ChunkKind.Subordinator: ReadSubordinator(i); break;
            case ChunkKind.Semicolon: Restart(); Break(i, chunk.Kind); break;
            case ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Coordinator or ChunkKind.Colon: Break(i, chunk.Kind); break;
        }
    }

    private void Break(int i, ChunkKind kind)
    {
        _break = kind;
        _breakAt = i;
    }

    /// <summary>After a semicolon a new clause begins; it may leave its subject out.</summary>
    private void Restart() => _clause = clauses.Open(ClauseKind.Main, null);

    private void ReadNounPhrase(int i, int phrase)
    {
        var np = _syntax.NounPhrases[phrase];
        if (np.Kind == NounPhraseKind.Temporal || i == _asideName || (_phraseAt == i - 1 && IsReflexive(np))) return;
        if (np.FollowsPreposition)
        {
            _phraseAt = i;
            return;
        }

        if (TakeAsInvertedSubject(i, phrase)) return;
        if (_clause.EndsAtComma && _clause.HasPredicate && _break is ChunkKind.Comma or ChunkKind.Dash && _breakAt == i - 1
            && !IsAppositionInside(i)) LeaveClosed();
        if (!_clause.HasPredicate) TakeAsSubject(i, phrase);
        else TakeAsPending(i, phrase, np);
        _phraseAt = i;
    }

    /// <summary>“Lind himself, who was ill, said”.</summary>
    private bool IsReflexive(NounPhrase phrase) =>
        !_clause.HasPredicate && _syntax.TextAt(phrase.Start) is "himself" or "herself" or "itself" or "themselves";

    /// <summary>“…,” said Lind: the phrase behind the verb is its subject.</summary>
    private bool TakeAsInvertedSubject(int i, int phrase)
    {
        if (_syntax.KindAt(i - 1) != ChunkKind.VerbGroup) return false;
        var verb = _syntax.VerbGroups[_syntax.Chunks[i - 1].Index];
        if (verb.Subject != Awaiting) return false;
        verb.Subject = phrase;
        _clause.Subject = phrase;
        _phraseAt = i;
        return true;
    }

    /// <summary>“when Lind attacked a judge, Jo Park, for”: a phrase between commas where no clause around waits for its verb.</summary>
    private bool IsAppositionInside(int i) =>
        _clause.Parent is { HasPredicate: true } && _syntax.KindAt(i - 2) == ChunkKind.NounPhrase && _syntax.KindAt(i + 1) == ChunkKind.Comma
        && _syntax.KindAt(i + 2) is not (ChunkKind.VerbGroup or ChunkKind.Adverb);

    private void LeaveClosed() => _clause = _clause.OutOfClosed();

    private void TakeAsSubject(int i, int phrase)
    {
        if (_clause.Subject < 0)
        {
            _clause.Subject = phrase;
            return;
        }

        // “Given a list with Hale, Park and Otieno likened to it, Mara Lind said”: the name between the comma and the verb of saying.
        if (_breakAt == i - 1 && _break == ChunkKind.Comma && IsSubjectForm(phrase) && Reports.IsMain(_syntax, i + 1))
        {
            _clause = clauses.Open(ClauseKind.Main, null, subject: phrase);
            return;
        }

        // “the man Lind called a fool”: a second phrase without anything between opens a relative clause.
        if (_phraseAt == i - 1 && _clause.Kind != ClauseKind.Relative && IsSubjectForm(phrase))
        {
            _clause = clauses.Open(ClauseKind.Relative, _clause, _clause.NearestVerb, phrase);
        }
        else if (_phraseAt == i - 1 && i == 1)
        {
            // “Post the talks, Lind said”: two phrases in a row that begin a sentence are no subject.
            _clause.Subject = -1;
        }
    }

    private bool IsSubjectForm(int phrase) => _syntax.NounPhrases[phrase].Kind is NounPhraseKind.Name or NounPhraseKind.Pronoun;

    private void TakeAsPending(int i, int phrase, NounPhrase np)
    {
        var afterBreak = _breakAt > _clause.VerbAt || _syntax.Chunks[i - 1].Kind is ChunkKind.Quotation;

        if (np.Kind == NounPhraseKind.Nominal && IsBesidePendingName(i)) return;
        _clause.Pending = phrase;
        _pendingAt = i;
        _clause.PendingAfterBreak = afterBreak;
    }

    /// <summary>“told Lind, the mayor, he would”: a common noun in apposition does not take the name's place.</summary>
    private bool IsBesidePendingName(int i) =>
        _clause.Pending >= 0 && _syntax.NounPhrases[_clause.Pending].Kind == NounPhraseKind.Name
        && _syntax.KindAt(i - 1) == ChunkKind.Comma && _phraseAt == i - 2;

    private void ReadVerbGroup(int i, int group)
    {
        var verb = _syntax.VerbGroups[group];
        if (verb.Kind == VerbGroupKind.Finite) ReadFinite(i, group, verb);
        else ReadNonFinite(i, group, verb);
    }

    private void ReadFinite(int i, int group, VerbGroup verb)
    {
        if (ReadReport(i, group, verb)) return;
        var hasBreak = _breakAt >= 0 && _breakAt > _phraseAt && _breakAt >= i - 2;
        var apposed = _clause is { HasPredicate: true, PendingAfterBreak: true } ? Antecedents.FindApposed(_syntax, i) : -1;
        if (apposed >= 0) (_clause.Pending, hasBreak) = (apposed, false);
        ChooseClause(hasBreak, verb);
        if (FindSubject(i, verb, hasBreak)) Settle(group, verb, _clause.Governor);
    }

    /// <summary>A report between commas leaves the clause around it alone; one behind a quotation has its subject behind it.</summary>
    private bool ReadReport(int i, int group, VerbGroup verb)
    {
        if (Reports.IsAside(_syntax, i, verb))
        {
            verb.Subject = _syntax.Chunks[i - 1].Index;
            _aside = group;
            if (_clause.Subject == verb.Subject) _clause.Subject = -1;
            return true;
        }

        if (Reports.IsInvertedAside(_syntax, i, verb, _clause))
        {
            verb.Subject = _syntax.Chunks[i + 1].Index;
            _aside = group;
            _asideName = i + 1;
            return true;
        }

        if (Reports.IsOpening(_syntax, i, verb, _clause)) _aside = group;
        if (Reports.IsTrailing(_syntax, i, verb))
        {
            _clause = clauses.Open(ClauseKind.Main, null, subject: _syntax.Chunks[i - 1].Index);
            verb.Subject = _clause.Subject;
            Settle(group, verb, -1);
            return true;
        }

        if (!Reports.IsInverted(_syntax, i, verb, _clause)) return false;
        verb.Subject = Awaiting;
        Settle(group, verb, _clause.Governor);
        return true;
    }

    /// <summary>Leaves the clauses that end before this verb.</summary>
    private void ChooseClause(bool hasBreak, VerbGroup verb)
    {
        if (IsMainVerbAfterOpeningParticiple()) LeaveParticiple();
        if (_clause.EndsAtComma && _clause.HasPredicate && !_clause.IsFreeRelative && EndsBefore(hasBreak, verb)) ReturnToWaitingClause();
        if (hasBreak && _break == ChunkKind.Coordinator && verb.IsSaying) LeaveComplement();
    }

    /// <summary>Gives the verb its subject; false where it turns out to be a participle.</summary>
    private bool FindSubject(int i, VerbGroup verb, bool hasBreak)
    {
        if (_clause.IsFreeRelative && _clause.HasPredicate && _clause.Pending < 0 && !hasBreak)
        {
            // “after what Lind said was a long talk”: the words behind “was” are what she said.
            _clause = clauses.Open(ClauseKind.Complement, _clause.Parent, _clause.Verb);
            _clause.HasPredicate = true;
            return false;
        }

        if (_clause.HasPredicate && _clause.Pending >= 0 && (!hasBreak || _break == ChunkKind.Colon)) return TakePendingSubject(verb);
        if (_clause.HasPredicate && !hasBreak && BecomesParticiple(i, verb)) return false;
        verb.Subject = _clause.Subject;
        return true;
    }

    private bool TakePendingSubject(VerbGroup verb)
    {
        if (_clause.PendingAfterBreak)
        {
            // “It was late, Lind said”; “He left and Park stayed”: a clause beside the one before.
            if (_clause.Kind == ClauseKind.Complement && _break == ChunkKind.Comma) LeaveComplement();
            _clause.Subject = _clause.Pending;
        }
        else if (verb.MayBeParticiple && !TakesClause(_clause.Verb))
        {
            // “bought a house built in 1900”: a participle behind its noun.
            MakeParticiple(verb, _clause.Pending);
            return false;
        }
        else
        {
            // “Lind said the plan failed”: a clause that is the object of the verb before.
            _clause = clauses.Open(ClauseKind.Complement, _clause, _clause.Verb, _clause.Pending);
        }

        verb.Subject = _clause.Subject;
        return true;
    }

    private void MakeParticiple(VerbGroup verb, int subject)
    {
        verb.Kind = VerbGroupKind.Participle;
        verb.Governor = _clause.Verb;
        verb.Subject = subject;
    }

    /// <summary>
    /// Of two pasts without anything between, one is a participle: “Lind said in a room rented by the city” has it last, “the
    /// man accused of theft denied it” first.
    /// </summary>
    private bool BecomesParticiple(int i, VerbGroup verb)
    {
        if (_clause.Verb < 0) return false;
        var earlier = _syntax.VerbGroups[_clause.Verb];
        var isSaying = earlier.IsSaying && !Reports.IsSurer(verb, earlier);
        var isLast = isSaying || !earlier.MayBeParticiple || (verb.End < _syntax.Sentence.End && _syntax.Is(verb.End, "by"));
        if (verb.MayBeParticiple && isLast && _syntax.Chunks[i - 1].Kind == ChunkKind.NounPhrase)
        {
            MakeParticiple(verb, _syntax.Chunks[i - 1].Index);
            return true;
        }

        if (earlier.MayBeParticiple && !isSaying) earlier.Kind = VerbGroupKind.Participle;
        return false;
    }

    /// <summary>“Speaking after the vote Lind said”: the comma behind an opening participle is often left out.</summary>
    private bool IsMainVerbAfterOpeningParticiple() =>
        _clause is { Kind: ClauseKind.Participle, HasPredicate: true, Pending: >= 0, Parent: { HasPredicate: false, Subject: < 0 } }
        && _pendingAt > _clause.VerbAt + 1;

    private void LeaveParticiple()
    {
        var subject = _clause.Pending;
        _clause = _clause.Parent!;
        _clause.Subject = subject;
    }

    /// <summary>
    /// “Lind, who won, said”: a comma ends the clause in between. “The man who hit Park said”: without one, a verb that takes
    /// no clause for its object is followed by the verb of the clause around.
    /// </summary>
    private bool EndsBefore(bool hasBreak, VerbGroup verb)
    {
        if (hasBreak) return _break is ChunkKind.Comma or ChunkKind.Dash;
        if (_clause.Pending < 0 || !TakesClause(_clause.Verb)) return true;

        // “An aide who met him to discuss strategy said”: the strategy says nothing.
        return _clause.Kind == ClauseKind.Relative && verb.IsSaying
            && ClauseOpening.IsThing(_syntax, _syntax.NounPhrases[_clause.Pending]);
    }

    private void LeaveComplement()
    {
        var pending = _clause.Pending;
        _clause = _clause.OutOfComplement();
        _clause.Pending = pending;
    }

    /// <summary>“Lind, who won last year, said”: back to the clause whose subject still waits for its verb.</summary>
    private void ReturnToWaitingClause()
    {
        if (_clause.FindWaiting() is { } waiting) _clause = waiting;
        else if (_break is ChunkKind.Comma or ChunkKind.Dash) LeaveClosed();
    }

    private bool TakesClause(int verb) => ClauseOpening.TakesClause(_syntax, verb);

    private void ReadNonFinite(int i, int group, VerbGroup verb)
    {
        if (_breakAt == i - 1 || (_breakAt == i - 2 && _syntax.KindAt(i - 1) is ChunkKind.Adverb)) LeaveBeforeNonFinite(verb);
        var own = Participles.OwnSubject(_syntax, i, verb);
        if (own < 0 && Participles.GoesOnAfter(_syntax, i, _aside))
        {
            verb.Subject = _syntax.VerbGroups[_aside].Subject;
            Settle(group, verb, _aside);
            return;
        }

        if (own >= 0) _clause = clauses.Open(ClauseKind.Participle, _clause, _clause.NearestVerb, own);
        verb.Subject = own >= 0 ? own : SubjectOfNonFinite(i, verb);
        if (verb.Subject < 0) _waiting.Add(verb);
        if (!_clause.HasPredicate)
        {
            _clause = clauses.Open(ClauseKind.Participle, _clause, _clause.Governor, verb.Subject);
            Settle(group, verb, _clause.Governor);
            return;
        }

        Settle(group, verb, _clause.NearestVerb);
    }

    private int SubjectOfNonFinite(int i, VerbGroup verb)
    {
        var relayed = Participles.FindRelayed(_syntax, i, verb);
        verb.IsRelayed = relayed >= 0 && verb.IsSaying;
        return relayed >= 0 ? relayed : _clause.NearestSubject();
    }

    /// <summary>“said it failed, adding”; “speaking and smiling, Lind said”: it goes on with the clause around.</summary>
    private void LeaveBeforeNonFinite(VerbGroup verb)
    {
        // “attacked Park, with whom he fought in May, calling him …”: the comma ends the clause in between.
        if (_break == ChunkKind.Comma && verb.Kind == VerbGroupKind.Gerund && _clause is { Kind: ClauseKind.Relative, HasPredicate: true })
        {
            if (_clause.Parent is { HasPredicate: true }) LeaveClosed();
        }

        var isReport = verb.Kind == VerbGroupKind.Gerund && verb.IsReporting;
        if (_clause.Kind == ClauseKind.Complement && isReport) LeaveComplement();
        if (_break != ChunkKind.Coordinator) return;
        if (_clause is { Kind: ClauseKind.Participle, HasPredicate: true, Parent: { HasPredicate: false } parent }) _clause = parent;
    }

    private void Settle(int group, VerbGroup verb, int governor)
    {
        verb.Governor = governor;
        verb.IsAdjunct = _clause.IsAdjunct && _clause.Verb < 0;
        verb.IsRelative = _clause.Kind == ClauseKind.Relative;
        if (verb.Kind == VerbGroupKind.Finite && verb.Subject == _clause.Subject) verb.RelativePronoun = _clause.RelativePronoun;
        _clause.Verb = group;
        _clause.VerbAt = _at;
        _clause.HasPredicate = true;
        _clause.Pending = -1;
        if (verb.Subject < 0 || verb.Kind != VerbGroupKind.Finite) return;
        foreach (var waiting in _waiting) waiting.Subject = verb.Subject;
        _waiting.Clear();
    }

    private void ReadQuotation(int i, int quotation)
    {
        // “Lind, who chairs the board, “will not yield””: behind the comma the quoted words are the waiting clause's verb.
        if (_clause.EndsAtComma && _clause.HasPredicate && _syntax.KindAt(i - 1) == ChunkKind.Comma) ReturnToWaitingClause();
        var startsWithVerb = _clause.HasPredicate && QuotedPredicate.StartsWithVerb(_syntax.Text, _syntax.TokenAt(_syntax.Chunks[i].Start));
        if (startsWithVerb) _clause = QuotedPredicate.ClauseOf(_syntax, i, _clause);
        var own = startsWithVerb ? QuotedPredicate.GovernorIn(_clause, _syntax.KindAt(i - 1)) : _clause.NearestVerb;
        _syntax.Sites.Add(new QuotationSite(quotation, i, own, _clause.OutermostSubject(), _aside));
        if (_clause.Subject >= 0) _clause.HasPredicate = true;

        // American style puts the comma inside the marks.
        if (_syntax.EndsWithComma(i)) Break(i, ChunkKind.Comma);
    }

    private void ReadSubordinator(int i)
    {
        if (_clause.EndsAtComma && _clause.HasPredicate && _breakAt == i - 1 && _break == ChunkKind.Comma) LeaveClosed();
        _clause = _opening.AtSubordinator(_syntax, i, _clause);
    }
}
