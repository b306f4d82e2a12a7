using System;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>Quoted words that bring the verb of the clause around them: Lind said the demands “are too high”.</summary>
internal static class QuotedPredicate
{
    /// <summary>Whether the first quoted word is a verb with tense that is nothing else.</summary>
    public static bool StartsWithVerb(string text, Token quotation)
    {
        var start = quotation.Start;
        while (start < quotation.End && !char.IsLetterOrDigit(text[start])) start++;
        var end = start;
        while (end < quotation.End && char.IsLetter(text[end])) end++;
        return text.AsSpan(start, end - start) is "is" or "are" or "was" or "were" or "will" or "would" or "has" or "have" or "had"
            or "can" or "could" or "should" or "must" or "may" or "might" or "do" or "does" or "did" or "isn" or "aren" or "wasn"
            or "weren" or "won" or "wouldn" or "hasn" or "haven" or "hadn" or "couldn" or "shouldn" or "don" or "doesn" or "didn";
    }

    /// <summary>
    /// The clause whose verb the words are: “said the man who runs the port “is a fool””, “said that Park begged and “would have
    /// knelt””. Where the clause has its verb already, it is the one around the relative clause.
    /// </summary>
    public static Clause ClauseOf(SentenceSyntax syntax, int quotation, Clause clause)
    {
        // “which she said “is late””: the words are the rest of the relative clause.
        if (syntax.KindAt(quotation - 1) == ChunkKind.VerbGroup && ClauseOpening.TakesClause(syntax, clause.Verb)) return clause;
        while (clause is { Kind: ClauseKind.Relative, HasPredicate: true, Parent: { } parent }) clause = parent;
        return clause;
    }

    /// <summary>The verb that reports the words: not “begged” in the sentence above, but “said”.</summary>
    public static int GovernorIn(Clause clause, ChunkKind before)
    {
        var isSecondVerb = clause is { HasPredicate: true, Kind: ClauseKind.Complement, Governor: >= 0 };
        return isSecondVerb && before != ChunkKind.NounPhrase ? clause.Governor : clause.NearestVerb;
    }
}
