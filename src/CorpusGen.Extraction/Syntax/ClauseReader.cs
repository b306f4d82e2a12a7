using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>
/// Gives each verb group of a sentence its subject and governor, and each quotation its place among the clauses: one pass
/// from left to right with a stack of open clauses.
/// </summary>
internal sealed class ClauseReader(SentenceSyntax syntax)
{
    private readonly List<VerbGroup> _waiting = [];
    private readonly Clause _main = new(ClauseKind.Main, null);
    private Clause _clause = null!;
    private ChunkKind _break = ChunkKind.Other;
    private int _breakAt = -1;
    private int _phraseAt = -1;
    private int _at;
    private int _aside = -1;
    private int _asideName = -1;
    private int _pendingAt = -1;

    public void Read()
    {
        _clause = _main;
        for (_at = 0; _at < syntax.Chunks.Count; _at++) Read(_at, syntax.Chunks[_at]);
    }

    private void Read(int i, Chunk chunk)
    {
        switch (chunk.Kind)
        {
            case ChunkKind.NounPhrase: ReadNounPhrase(i, chunk.Index); break;
            case ChunkKind.VerbGroup: ReadVerbGroup(i, chunk.Index); break;
            case ChunkKind.Quotation: ReadQuotation(i, chunk.Index); break;
            case ChunkKind.That: ReadThat(i); break;
            case ChunkKind.Relative: ReadRelative(i); break;
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
    private void Restart() => _clause = new Clause(ClauseKind.Main, null) { Subject = -1 };

    private void ReadNounPhrase(int i, int phrase)
    {
        var np = syntax.NounPhrases[phrase];
        if (np.Kind == NounPhraseKind.Temporal || i == _asideName) return;
        if (np.FollowsPreposition)
        {
            _phraseAt = i;
            return;
        }

        if (IsInverted(i)) return;
        if (_clause.EndsAtComma && _clause.HasPredicate && _break is ChunkKind.Comma or ChunkKind.Dash && _breakAt == i - 1) LeaveClosed();
        if (!_clause.HasPredicate) TakeAsSubject(i, phrase);
        else TakeAsPending(i, phrase, np);
        _phraseAt = i;

        bool IsInverted(int at)
        {
            // “…,” said Lind: the phrase behind the verb is its subject.
            if (at == 0 || syntax.Chunks[at - 1].Kind != ChunkKind.VerbGroup) return false;
            var verb = syntax.VerbGroups[syntax.Chunks[at - 1].Index];
            if (verb.Subject != Awaiting) return false;
            verb.Subject = phrase;
            _clause.Subject = phrase;
            _phraseAt = at;
            return true;
        }
    }

    /// <summary>A verb group whose subject follows it.</summary>
    private const int Awaiting = -2;

    private void LeaveClosed()
    {
        while (_clause.EndsAtComma && _clause.HasPredicate && _clause.Parent is { } parent) _clause = parent;
    }

    private void TakeAsSubject(int i, int phrase)
    {
        if (_clause.Subject < 0)
        {
            _clause.Subject = phrase;
            return;
        }

        // “the man Lind called a fool”: a second phrase without anything between opens a relative clause.
        if (_phraseAt == i - 1 && _clause.Kind != ClauseKind.Relative && IsSubjectForm(phrase))
        {
            _clause = new Clause(ClauseKind.Relative, _clause) { Subject = phrase, Governor = _clause.Verb };
        }
        else if (_phraseAt == i - 1 && i == 1)
        {
            // “Post the talks, Lind said”: two phrases in a row that begin a sentence are no subject.
            _clause.Subject = -1;
        }
    }

    private bool IsSubjectForm(int phrase) => syntax.NounPhrases[phrase].Kind is NounPhraseKind.Name or NounPhraseKind.Pronoun;

    private void TakeAsPending(int i, int phrase, NounPhrase np)
    {
        var afterBreak = _breakAt > _clause.VerbAt || syntax.Chunks[i - 1].Kind is ChunkKind.Quotation;

        // “told Lind, the mayor, he would”: a common noun in apposition does not take the name's place.
        var isApposition = _clause.Pending >= 0 && np.Kind == NounPhraseKind.Nominal && _break == ChunkKind.Comma && _breakAt == i - 1 && _phraseAt == i - 2
            && syntax.NounPhrases[_clause.Pending].Kind == NounPhraseKind.Name;
        if (isApposition) return;
        _clause.Pending = phrase;
        _pendingAt = i;
        _clause.PendingAfterBreak = afterBreak;
    }

    private void ReadVerbGroup(int i, int group)
    {
        var verb = syntax.VerbGroups[group];
        if (verb.Kind == VerbGroupKind.Finite) ReadFinite(i, group, verb);
        else ReadNonFinite(i, group, verb);
    }

    private void ReadFinite(int i, int group, VerbGroup verb)
    {
        if (IsAside(i, verb))
        {
            verb.Subject = syntax.Chunks[i - 1].Index;
            _aside = group;
            return;
        }

        if (IsOpeningReport(i, verb)) _aside = group;
        if (IsInvertedAside(i, verb))
        {
            verb.Subject = syntax.Chunks[i + 1].Index;
            _aside = group;
            _asideName = i + 1;
            return;
        }

        if (SubjectFollows(i, verb))
        {
            verb.Subject = Awaiting;
            Settle(group, verb, governor: _clause.Governor);
            return;
        }

        var hasBreak = _breakAt >= 0 && _breakAt > _phraseAt && _breakAt >= i - 2;
        if (IsMainVerbAfterOpeningParticiple()) LeaveParticiple();
        if (_clause.EndsAtComma && _clause.HasPredicate && !_clause.IsFreeRelative && EndsBefore(hasBreak)) ReturnToWaitingClause();
        if (hasBreak && _break == ChunkKind.Coordinator && ReportingVerbs.IsSaying(verb.Lemma)) LeaveComplement();

        if (_clause.IsFreeRelative && _clause.HasPredicate && _clause.Pending < 0 && !hasBreak)
        {
            // “after what Lind said was a long talk”: the words behind “was” are what she said.
            _clause = new Clause(ClauseKind.Complement, _clause.Parent) { Governor = _clause.Verb };
        }
        else if (!_clause.HasPredicate)
        {
            verb.Subject = _clause.Subject;
        }
        else if (_clause.Pending >= 0 && !(hasBreak && _break is not ChunkKind.Colon))
        {
            if (_clause.PendingAfterBreak)
            {
                // “It was late, Lind said”; “He left and Park stayed”: a clause beside the one before.
                if (_clause.Kind != ClauseKind.Complement || _break is not ChunkKind.Comma) { }
                else LeaveComplement();
                _clause.Subject = _clause.Pending;
                verb.Subject = _clause.Pending;
            }
            else if (verb.MayBeParticiple && !TakesClause(_clause.Verb))
            {
                // “bought a house built in 1900”: a participle behind its noun.
                verb.Kind = VerbGroupKind.Participle;
                verb.Governor = _clause.Verb;
                verb.Subject = _clause.Pending;
                return;
            }
            else
            {
                // “Lind said the plan failed”: a clause that is the object of the verb before.
                _clause = new Clause(ClauseKind.Complement, _clause) { Governor = _clause.Verb, Subject = _clause.Pending };
                verb.Subject = _clause.Subject;
            }
        }
        else
        {
            if (!hasBreak && verb.MayBeParticiple && syntax.Chunks[i - 1].Kind == ChunkKind.NounPhrase && IsReducedRelative(verb))
            {
                verb.Kind = VerbGroupKind.Participle;
                verb.Governor = _clause.Verb;
                verb.Subject = syntax.Chunks[i - 1].Index;
                return;
            }

            if (!hasBreak && _clause.Verb >= 0 && syntax.VerbGroups[_clause.Verb] is { MayBeParticiple: true } earlier && !ReportingVerbs.IsSaying(earlier.Lemma)) earlier.Kind = VerbGroupKind.Participle;
            verb.Subject = _clause.Subject;
        }

        Settle(group, verb, governor: _clause.Governor);
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
    private bool EndsBefore(bool hasBreak) =>
        hasBreak ? _break is ChunkKind.Comma or ChunkKind.Dash : _clause.Pending < 0 || !TakesClause(_clause.Verb);

    /// <summary>“The aim, Lind said, is peace”: a report put between commas leaves the clause around it alone.</summary>
    private bool IsAside(int i, VerbGroup verb)
    {
        if (i < 2 || i + 1 >= syntax.Chunks.Count || !ReportingVerbs.IsSaying(verb.Lemma) || verb.IsPassive) return false;
        if (syntax.Chunks[i - 1].Kind != ChunkKind.NounPhrase || !IsBreak(syntax.Chunks[i - 2].Kind)) return false;
        var phrase = syntax.NounPhrases[syntax.Chunks[i - 1].Index];
        if (phrase.Kind == NounPhraseKind.Temporal) return false;
        return EndsAtBreak(i);
    }

    /// <summary>“As Mara Lind explained, the plan …”: what follows the comma is what she explained.</summary>
    private bool IsOpeningReport(int i, VerbGroup verb) =>
        i >= 2 && syntax.Chunks[0].Kind == ChunkKind.Subordinator && syntax.Is(syntax.Chunks[0].Start, "as")
        && ReportingVerbs.IsSaying(verb.Lemma) && !verb.IsPassive && _clause is { Kind: ClauseKind.Subordinate, Subject: >= 0, HasPredicate: false } && EndsAtComma(i);

    /// <summary>“As Lind told the board in May, …”: hearer, place and time, and then the comma.</summary>
    private bool EndsAtComma(int i)
    {
        var next = i + 1;
        while (next < syntax.Chunks.Count && syntax.Chunks[next].Kind is ChunkKind.NounPhrase or ChunkKind.Preposition or ChunkKind.Adverb) next++;
        return next < syntax.Chunks.Count && syntax.Chunks[next].Kind == ChunkKind.Comma;
    }

    private bool EndsAtBreak(int i)
    {
        var next = i + 1;
        while (next < syntax.Chunks.Count && IsTime(syntax.Chunks[next])) next++;
        return next < syntax.Chunks.Count && IsBreak(syntax.Chunks[next].Kind) && next + 1 < syntax.Chunks.Count;
    }

    /// <summary>“The trouble, says Mara Lind, is that nobody came”.</summary>
    private bool IsInvertedAside(int i, VerbGroup verb)
    {
        if (i < 1 || i + 2 >= syntax.Chunks.Count || !ReportingVerbs.IsSaying(verb.Lemma) || verb.IsPassive) return false;
        if (_clause.HasPredicate || _clause.Subject < 0 || !IsBreak(syntax.Chunks[i - 1].Kind)) return false;
        return syntax.Chunks[i + 1].Kind == ChunkKind.NounPhrase && syntax.NounPhrases[syntax.Chunks[i + 1].Index].Kind == NounPhraseKind.Name
            && IsBreakBehindPhrases(i + 2);
    }

    /// <summary>“says Mara Lind of the Harbour Board, …”: what belongs to the name ends with a comma.</summary>
    private bool IsBreakBehindPhrases(int i)
    {
        while (i + 2 < syntax.Chunks.Count && syntax.Chunks[i].Kind == ChunkKind.Preposition && syntax.Chunks[i + 1].Kind == ChunkKind.NounPhrase) i += 2;
        return IsBreak(syntax.Chunks[i].Kind);
    }

    private static bool IsBreak(ChunkKind kind) => kind is ChunkKind.Comma or ChunkKind.Dash;

    private bool IsTime(Chunk chunk) =>
        chunk.Kind == ChunkKind.NounPhrase && syntax.NounPhrases[chunk.Index].Kind == NounPhraseKind.Temporal;

    /// <summary>
    /// Of two pasts without anything between, one is a participle: “Lind said in a room rented by the city” has it last, “the
    /// man accused of theft denied it” first.
    /// </summary>
    private bool IsReducedRelative(VerbGroup verb)
    {
        if (verb.End < syntax.Sentence.End && syntax.Is(verb.End, "by")) return true;
        return _clause.Verb >= 0 && (ReportingVerbs.IsSaying(syntax.VerbGroups[_clause.Verb].Lemma) || !syntax.VerbGroups[_clause.Verb].MayBeParticiple);
    }

    private void LeaveComplement()
    {
        var pending = _clause.Pending;
        while (_clause.Kind == ClauseKind.Complement && _clause.Parent is { } parent) _clause = parent;
        _clause.Pending = pending;
    }

    /// <summary>“…,” said Lind; “…”, the statement read. Only where the quotation stands right before the verb.</summary>
    private bool SubjectFollows(int i, VerbGroup verb)
    {
        if (!ReportingVerbs.Contains(verb.Lemma) || verb.IsPassive) return false;
        if (i + 1 >= syntax.Chunks.Count) return false;
        var next = syntax.Chunks[i + 1];
        if (next.Kind != ChunkKind.NounPhrase || syntax.NounPhrases[next.Index].Kind == NounPhraseKind.Temporal) return false;
        var before = i - 1;
        while (before >= 0 && syntax.Chunks[before].Kind is ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Adverb) before--;

        // “We are pleased” with the outcome, said Lind.
        if (syntax.Chunks[0].Kind == ChunkKind.Quotation && syntax.Chunks[i - 1].Kind == ChunkKind.Comma)
        {
            while (before > 0 && syntax.Chunks[before].Kind is ChunkKind.Preposition or ChunkKind.NounPhrase or ChunkKind.Adverb) before--;
        }

        if (before < 0) return ReportingVerbs.IsSaying(verb.Lemma) && i == 0;
        return syntax.Chunks[before].Kind == ChunkKind.Quotation && !IsObjectPronoun(next);
    }

    private bool IsObjectPronoun(Chunk chunk) =>
        syntax.Is(chunk.Start, "him") || syntax.Is(chunk.Start, "them") || syntax.Is(chunk.Start, "me") || syntax.Is(chunk.Start, "us");

    /// <summary>“Lind, who won last year, said”: back to the clause whose subject still waits for its verb.</summary>
    private void ReturnToWaitingClause()
    {
        for (var c = _clause.Parent; c is not null; c = c.Parent)
        {
            if (c.HasPredicate || c.Subject < 0) continue;
            _clause = c;
            return;
        }

        if (_break is ChunkKind.Comma or ChunkKind.Dash) LeaveClosed();
    }

    private bool TakesClause(int verb) => verb >= 0 && ReportingVerbs.Contains(syntax.VerbGroups[verb].Lemma);

    private void ReadNonFinite(int i, int group, VerbGroup verb)
    {
        var afterComma = _breakAt == i - 1 || (_breakAt == i - 2 && i >= 1 && syntax.Chunks[i - 1].Kind is ChunkKind.Adverb);
        if (afterComma && _clause.Kind == ClauseKind.Complement && verb.Kind == VerbGroupKind.Gerund && ReportingVerbs.Contains(verb.Lemma)) LeaveComplement();
        if (_clause.Kind == ClauseKind.Participle && afterComma && _clause.HasPredicate && _clause.Parent is { HasPredicate: false } parent && _break == ChunkKind.Coordinator) _clause = parent;

        verb.Subject = SubjectOfNonFinite(i, verb);
        if (verb.Subject < 0) _waiting.Add(verb);
        if (!_clause.HasPredicate)
        {
            _clause = new Clause(ClauseKind.Participle, _clause) { Subject = verb.Subject, Governor = _clause.Governor };
            Settle(group, verb, _clause.Governor);
            return;
        }

        var governor = _clause.Verb >= 0 ? _clause.Verb : _clause.Governor;
        Settle(group, verb, governor);
    }

    private int SubjectOfNonFinite(int i, VerbGroup verb)
    {
        // “with Lind calling it …”: the phrase between “with” and the participle.
        if (i >= 2 && verb.Kind == VerbGroupKind.Gerund && syntax.Chunks[i - 1].Kind == ChunkKind.NounPhrase
            && syntax.Chunks[i - 2].Kind == ChunkKind.Preposition && syntax.Is(syntax.Chunks[i - 2].Start, "with"))
        {
            return syntax.Chunks[i - 1].Index;
        }

        // “– Lind saying it was late and Park calling it …”: a participle with a subject of its own.
        if (i >= 2 && verb.Kind == VerbGroupKind.Gerund && syntax.Chunks[i - 1].Kind == ChunkKind.NounPhrase
            && syntax.Chunks[i - 2].Kind is ChunkKind.Dash or ChunkKind.Comma or ChunkKind.Coordinator
            && IsSubjectForm(syntax.Chunks[i - 1].Index) && !syntax.NounPhrases[syntax.Chunks[i - 1].Index].FollowsPreposition)
        {
            return syntax.Chunks[i - 1].Index;
        }

        for (var c = _clause; c is not null; c = c.Parent)
        {
            if (c.Subject >= 0) return c.Subject;
        }

        return -1;
    }

    private void Settle(int group, VerbGroup verb, int governor)
    {
        verb.Governor = governor;
        verb.IsAdjunct = _clause.IsAdjunct && _clause.Verb < 0;
        verb.IsRelative = _clause.Kind == ClauseKind.Relative;
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
        if (_clause.EndsAtComma && _clause.HasPredicate && i > 0 && syntax.Chunks[i - 1].Kind == ChunkKind.Comma) ReturnToWaitingClause();
        var verb = _clause.Verb >= 0 ? _clause.Verb : _clause.Governor;
        syntax.Sites.Add(new QuotationSite(quotation, i, verb, _clause.Subject, MainSubject(), _aside));
        if (_clause.Subject >= 0) _clause.HasPredicate = true;

        // American style puts the comma inside the marks.
        if (EndsWithComma(syntax.TokenAt(syntax.Chunks[i].Start))) Break(i, ChunkKind.Comma);
    }

    private bool EndsWithComma(Token quotation)
    {
        for (var i = quotation.End - 1; i > quotation.Start && i > quotation.End - 5; i--)
        {
            if (syntax.Text[i] == ',') return true;
            if (char.IsLetterOrDigit(syntax.Text[i])) return false;
        }

        return false;
    }

    private int MainSubject()
    {
        var subject = -1;
        for (var c = _clause; c is not null; c = c.Parent)
        {
            if (c.Subject >= 0) subject = c.Subject;
        }

        return subject;
    }

    private void ReadThat(int i)
    {
        var before = i > 0 ? syntax.Chunks[i - 1].Kind : ChunkKind.Other;
        var next = i + 1 < syntax.Chunks.Count ? syntax.Chunks[i + 1].Kind : ChunkKind.Other;
        if (before is ChunkKind.Coordinator or ChunkKind.Comma)
        {
            // “said that A failed and that B won”: a second clause beside the first.
            for (var c = _clause; c is not null; c = c.Parent)
            {
                if (c.Kind != ClauseKind.Complement) continue;
                _clause = new Clause(ClauseKind.Complement, c.Parent) { Governor = c.Governor };
                return;
            }
        }

        var verb = _clause.Verb >= 0 ? _clause.Verb : _clause.Governor;
        if (before == ChunkKind.NounPhrase && next == ChunkKind.VerbGroup) _clause = new Clause(ClauseKind.Relative, _clause) { Subject = syntax.Chunks[i - 1].Index, Governor = verb };
        else _clause = new Clause(ClauseKind.Complement, _clause) { Governor = verb };
    }

    private void ReadRelative(int i)
    {
        var antecedent = Antecedent(i);
        var verb = _clause.Verb >= 0 ? _clause.Verb : _clause.Governor;
        var next = i + 1 < syntax.Chunks.Count ? syntax.Chunks[i + 1].Kind : ChunkKind.Other;

        // “what he said was”, “how she won”: no antecedent; the clause's subject comes next.
        var takesAntecedent = next is ChunkKind.VerbGroup or ChunkKind.Adverb or ChunkKind.Comma or ChunkKind.Quotation;
        var isFree = syntax.Is(syntax.Chunks[i].Start, "what");
        _clause = new Clause(ClauseKind.Relative, _clause) { Subject = takesAntecedent && !isFree ? antecedent : -1, Governor = verb, IsFreeRelative = isFree };
    }

    /// <summary>“a memo from Lind, who …”: the nearest phrase, a person's before a thing's.</summary>
    private int Antecedent(int i)
    {
        var nearest = -1;
        for (var k = i - 1; k >= 0 && k >= i - 8; k--)
        {
            var chunk = syntax.Chunks[k];
            if (chunk.Kind == ChunkKind.VerbGroup) break;
            if (chunk.Kind != ChunkKind.NounPhrase || syntax.NounPhrases[chunk.Index].Kind == NounPhraseKind.Temporal) continue;
            if (nearest < 0) nearest = chunk.Index;
            if (!syntax.Is(syntax.Chunks[i].Start, "who")) return nearest;
            if (!syntax.NounPhrases[chunk.Index].FollowsPreposition) return chunk.Index;
        }

        return nearest;
    }

    private void ReadSubordinator(int i)
    {
        if (_clause.EndsAtComma && _clause.HasPredicate && _breakAt == i - 1 && _break == ChunkKind.Comma) LeaveClosed();
        var verb = _clause.Verb >= 0 ? _clause.Verb : _clause.Governor;
        _clause = new Clause(ClauseKind.Subordinate, _clause) { Governor = verb };
    }
}
