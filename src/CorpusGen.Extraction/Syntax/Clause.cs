namespace CorpusGen.Extraction.Syntax;

/// <summary>A clause while it is being read.</summary>
internal sealed class Clause
{
    public ClauseKind Kind { get; private set; }

    public Clause? Parent { get; private set; }

    /// <summary>The noun phrase that is its subject, or -1.</summary>
    public int Subject { get; set; }

    /// <summary>The token of the relative pronoun that is its subject (who, which, that), or -1.</summary>
    public int RelativePronoun { get; set; }

    /// <summary>Its last verb group, or -1.</summary>
    public int Verb { get; set; }

    /// <summary>The position of <see cref="Verb"/> among the sentence's chunks, or -1.</summary>
    public int VerbAt { get; set; }

    /// <summary>The verb group it is a complement or adjunct of, or -1.</summary>
    public int Governor { get; private set; }

    /// <summary>Its verb group, or the one it hangs on while it has none, or -1.</summary>
    public int NearestVerb => Verb >= 0 ? Verb : Governor;

    /// <summary>Whether it has its predicate, which may be a quotation: Lind “will not yield”.</summary>
    public bool HasPredicate { get; set; }

    /// <summary>Whether “what” opens it: what she said.</summary>
    public bool IsFreeRelative { get; set; }

    /// <summary>A noun phrase behind the verb that may turn out to be the subject of the next one, or -1.</summary>
    public int Pending { get; set; }

    /// <summary>Whether a comma, a conjunction or a quotation stands before <see cref="Pending"/>.</summary>
    public bool PendingAfterBreak { get; set; }

    /// <summary>Whether it stands in an adjunct of its governor (because, after …), not in what the governor says.</summary>
    public bool IsAdjunct { get; private set; }

    /// <summary>Whether a comma ends it: a relative clause, an aside, a clause that goes before the main one.</summary>
    public bool EndsAtComma => Kind is ClauseKind.Relative or ClauseKind.Subordinate or ClauseKind.Participle;

    /// <summary>Makes it another clause, of which nothing has been read yet.</summary>
    public Clause Restart(ClauseKind kind, Clause? parent, int governor)
    {
        (Kind, Parent, Governor) = (kind, parent, governor);
        Subject = RelativePronoun = Verb = VerbAt = Pending = -1;
        HasPredicate = IsFreeRelative = PendingAfterBreak = false;
        IsAdjunct = kind == ClauseKind.Subordinate || parent is { IsAdjunct: true, Verb: < 0 };
        return this;
    }

    /// <summary>“Lind, who won,”: the clause around those that a comma has ended.</summary>
    public Clause OutOfClosed()
    {
        var clause = this;
        while (clause.EndsAtComma && clause.HasPredicate && clause.Parent is { } parent) clause = parent;
        return clause;
    }

    /// <summary>“said that it failed”: the clause around what is said.</summary>
    public Clause OutOfComplement()
    {
        var clause = this;
        while (clause.Kind == ClauseKind.Complement && clause.Parent is { } parent) clause = parent;
        return clause;
    }

    /// <summary>“Lind, who won last year, said”: the nearest clause around whose subject still waits for its verb, or null.</summary>
    public Clause? FindWaiting()
    {
        for (var clause = Parent; clause is not null; clause = clause.Parent)
        {
            if (!clause.HasPredicate && clause.Subject >= 0) return clause;
        }

        return null;
    }

    /// <summary>Its subject, or that of the nearest clause around it that has one, or -1.</summary>
    public int NearestSubject()
    {
        for (var clause = this; clause is not null; clause = clause.Parent)
        {
            if (clause.Subject >= 0) return clause.Subject;
        }

        return -1;
    }

    /// <summary>The subject of the outermost clause around it that has one, or -1.</summary>
    public int OutermostSubject()
    {
        var subject = -1;
        for (var clause = this; clause is not null; clause = clause.Parent)
        {
            if (clause.Subject >= 0) subject = clause.Subject;
        }

        return subject;
    }
}
