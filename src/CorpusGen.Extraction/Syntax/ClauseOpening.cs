using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Syntax;

/// <summary>The clauses that a small word opens: that, who, because.</summary>
internal sealed class ClauseOpening(ClausePool clauses)
{
    /// <summary>“said that A failed”; “the plan that failed”.</summary>
    public Clause AtThat(SentenceSyntax syntax, int i, Clause clause)
    {
        var before = syntax.KindAt(i - 1);
        if (before is ChunkKind.Coordinator or ChunkKind.Comma)
        {
            // “said that A failed and that B won”: a second clause beside the first.
            for (var c = clause; c is not null; c = c.Parent)
            {
                if (c.Kind == ClauseKind.Complement) return clauses.Open(ClauseKind.Complement, c.Parent, c.Governor);
            }
        }

        var isRelative = before == ChunkKind.NounPhrase && syntax.KindAt(i + 1) == ChunkKind.VerbGroup;
        if (!isRelative) return clauses.Open(ClauseKind.Complement, clause, clause.NearestVerb);
        var relative = clauses.Open(ClauseKind.Relative, clause, clause.NearestVerb, syntax.Chunks[i - 1].Index);
        relative.RelativePronoun = syntax.Chunks[i].Start;
        return relative;
    }

    /// <summary>“who left”, “which Lind left”, “what he said”.</summary>
    public Clause AtRelative(SentenceSyntax syntax, int i, Clause clause)
    {
        // “what he said was”, “how she won”: no antecedent; the clause's subject comes next.
        var takesAntecedent = syntax.KindAt(i + 1) is ChunkKind.VerbGroup or ChunkKind.Adverb or ChunkKind.Comma or ChunkKind.Quotation;
        var isFree = syntax.Is(syntax.Chunks[i].Start, "what");
        var relative = clauses.Open(ClauseKind.Relative, clause, clause.NearestVerb);
        relative.IsFreeRelative = isFree;
        if (!takesAntecedent || isFree) return relative;
        relative.Subject = Antecedents.Find(syntax, i);
        relative.RelativePronoun = syntax.Chunks[i].Start;
        return relative;
    }

    /// <summary>“because it rained”; in “said if Park won, he would” what follows the comma is what she said.</summary>
    public Clause AtSubordinator(SentenceSyntax syntax, int i, Clause clause)
    {
        var isInsideReport = syntax.KindAt(i - 1) is ChunkKind.VerbGroup or ChunkKind.That && clause.Verb >= 0 && TakesClause(syntax, clause.Verb);
        var around = isInsideReport ? clauses.Open(ClauseKind.Complement, clause, clause.Verb) : clause;
        return clauses.Open(ClauseKind.Subordinate, around, around.NearestVerb);
    }

    /// <summary>Whether a phrase is neither a name nor people nor a body.</summary>
    public static bool IsThing(SentenceSyntax syntax, NounPhrase phrase)
    {
        if (phrase.Kind != NounPhraseKind.Nominal) return false;
        var head = syntax.LexemeAt(phrase.Head);
        return !head.Is(WordFacts.PersonNoun | WordFacts.Title | WordFacts.OrganisationNoun) && !head.IsPlural;
    }

    /// <summary>Whether a verb group can have a clause for its object.</summary>
    public static bool TakesClause(SentenceSyntax syntax, int verb) =>
        verb >= 0 && syntax.VerbGroups[verb].IsReporting;
}
