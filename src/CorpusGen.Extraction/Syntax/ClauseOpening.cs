using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Syntax;

/// <summary>The clauses that a small word opens: that, who, because.</summary>
internal static class ClauseOpening
{
    /// <summary>“said that A failed”; “the plan that failed”.</summary>
    public static Clause AtThat(SentenceSyntax syntax, int i, Clause clause)
    {
        var before = syntax.KindAt(i - 1);
        if (before is ChunkKind.Coordinator or ChunkKind.Comma)
        {
            // “said that A failed and that B won”: a second clause beside the first.
            for (var c = clause; c is not null; c = c.Parent)
            {
                if (c.Kind == ClauseKind.Complement) return new Clause(ClauseKind.Complement, c.Parent) { Governor = c.Governor };
            }
        }

        var isRelative = before == ChunkKind.NounPhrase && syntax.KindAt(i + 1) == ChunkKind.VerbGroup;
        return isRelative
            ? new Clause(ClauseKind.Relative, clause) { Subject = syntax.Chunks[i - 1].Index, RelativePronoun = syntax.Chunks[i].Start, Governor = clause.NearestVerb }
            : new Clause(ClauseKind.Complement, clause) { Governor = clause.NearestVerb };
    }

    /// <summary>“who left”, “which Lind left”, “what he said”.</summary>
    public static Clause AtRelative(SentenceSyntax syntax, int i, Clause clause)
    {
        // “what he said was”, “how she won”: no antecedent; the clause's subject comes next.
        var takesAntecedent = syntax.KindAt(i + 1) is ChunkKind.VerbGroup or ChunkKind.Adverb or ChunkKind.Comma or ChunkKind.Quotation;
        var isFree = syntax.Is(syntax.Chunks[i].Start, "what");
        return new Clause(ClauseKind.Relative, clause)
        {
            Subject = takesAntecedent && !isFree ? Antecedents.Find(syntax, i) : -1,
            RelativePronoun = takesAntecedent && !isFree ? syntax.Chunks[i].Start : -1,
            Governor = clause.NearestVerb,
            IsFreeRelative = isFree,
        };
    }

    /// <summary>“because it rained”; in “said if Park won, he would” what follows the comma is what she said.</summary>
    public static Clause AtSubordinator(SentenceSyntax syntax, int i, Clause clause)
    {
        var isInsideReport = syntax.KindAt(i - 1) is ChunkKind.VerbGroup or ChunkKind.That && clause.Verb >= 0 && TakesClause(syntax, clause.Verb);
        var around = isInsideReport ? new Clause(ClauseKind.Complement, clause) { Governor = clause.Verb } : clause;
        return new Clause(ClauseKind.Subordinate, around) { Governor = around.NearestVerb };
    }

    /// <summary>Whether a phrase is neither a name nor people nor a body.</summary>
    public static bool IsThing(SentenceSyntax syntax, NounPhrase phrase)
    {
        if (phrase.Kind != NounPhraseKind.Nominal) return false;
        var head = syntax.TextAt(phrase.Head);
        return !WordLists.PersonNouns.Contains(head) && !WordLists.Titles.Contains(head) && !WordLists.OrganisationNouns.Contains(head)
            && !NounPlurals.TryGetSingular(head, out _);
    }

    /// <summary>Whether a verb group can have a clause for its object.</summary>
    public static bool TakesClause(SentenceSyntax syntax, int verb) =>
        verb >= 0 && syntax.VerbGroups[verb].IsReporting;
}
