using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>What stands behind a token, for the words whose part hangs on it.</summary>
internal readonly struct WordsAhead(Narration narration)
{
    /// <summary>How far behind “after” the verb of its clause may stand.</summary>
    private const int ClauseReach = 8;

    /// <summary>Whether what only a verb takes comes next: “claim that”, “says the plan”.</summary>
    public bool StartsVerbPhrase(int i, int end)
    {
        if (i + 1 >= end) return false;
        var next = narration.Tokens[i + 1];
        if (next.Kind == TokenKind.Quotation) return !QuotedPredicate.StartsWithVerb(narration.Text, next);
        if (next.Kind == TokenKind.Number) return true;
        if (next.Kind == TokenKind.Punctuation) return narration.Text[next.Start] is ':' or ',';
        var word = narration.Lexemes.At(i + 1);
        return word.Is(FunctionKinds.Determiner | FunctionKinds.Pronoun | FunctionKinds.Subordinator) || word.Word is "that" or "to";
    }

    /// <summary>Whether a base form comes next: “to say”.</summary>
    public bool IsVerbNext(int i, int end)
    {
        if (!IsWordNext(i, end)) return false;
        var next = narration.Lexemes.At(i + 1);
        if (!next.IsSmall) return false;
        if (next.Word is "be" or "have" or "do" or "not" or "also") return true;

        // “to publicly claim”: an adverb may part them.
        if (i + 2 < end && next.Word.EndsWith("ly", StringComparison.Ordinal) && !next.IsVerb) return IsVerbNext(i + 1, end);
        return !next.IsFunctionWord && (next.Forms & VerbForm.Base) != 0;
    }

    /// <summary>Whether a comma or the like comes next: “First, …”.</summary>
    public bool IsMarkNext(int i, int end) => i + 1 < end && narration.Tokens[i + 1].Kind == TokenKind.Punctuation;

    /// <summary>“Several said they would”, “Most voted for it”, “This makes sense”: the quantity is the subject, not “several votes”.</summary>
    public bool IsVerbOfQuantity(int i, int end)
    {
        if (i + 2 >= end || narration.Tokens[i + 1].Kind != TokenKind.Word) return false;
        var next = narration.Lexemes.At(i + 1);
        if (!next.IsSmall || !next.IsVerb) return false;
        var forms = next.Forms;
        var quantity = narration.Lexemes.At(i).SmallWord;
        if ((forms & VerbForm.Past) != 0)
            return next.Commonest == WordClass.Verb && (IsNoNoun(i + 2) || (quantity is "those" or "these" && IsPast(i + 2)));
        if (!IsMostlyVerb(next.Lemma)) return false;
        if ((forms & VerbForm.ThirdPerson) != 0)
            return quantity is "this" or "that" or "another" or "each" or "one" or "either" or "neither" && IsNoNoun(i + 2);
        return (forms & VerbForm.Base) != 0 && quantity is "many" or "some" or "most" or "several" or "few" or "both" && IsNoNoun(i + 2);
    }

    private static bool IsMostlyVerb(string lemma) => Lexeme.Of(lemma.AsSpan()).Commonest == WordClass.Verb;

    private bool IsWordNext(int i, int end) => i + 1 < end && narration.Tokens[i + 1].Kind == TokenKind.Word;

    private bool IsPast(int i)
    {
        var word = narration.Lexemes.At(i);
        return (word.Forms & VerbForm.Past) != 0 && word.Commonest == WordClass.Verb;
    }

    /// <summary>Whether a token ends the phrase before it: a grammar word, a name, a quotation or a mark.</summary>
    private bool IsNoNoun(int i)
    {
        if (narration.Tokens[i].Kind != TokenKind.Word) return true;
        var word = narration.Lexemes.At(i);
        return word.IsCapital || word.IsFunctionWord;
    }

    /// <summary>Whether an auxiliary comes next: “there is”.</summary>
    public bool IsBeNext(int i, int end) =>
        i + 1 < end
        && (narration.Tokens[i + 1].Kind == TokenKind.Clitic
            || narration.Tokens[i + 1].In(narration.Text) is "is" or "are" or "was" or "were" or "has" or "had" or "have" or "will" or "would"
                or "could" or "should" or "may" or "might" or "can" or "must");

    /// <summary>Whether a common noun comes next: “the added cost”.</summary>
    public bool IsThingNext(int i, int end)
    {
        if (!IsWordNext(i, end)) return false;
        var next = narration.Lexemes.At(i + 1);
        return next.IsSmall && !next.IsFunctionWord && next.FirstClass == WordClass.Noun;
    }

    /// <summary>Whether what a determiner can stand before comes next.</summary>
    public bool IsNounNext(int i, int end)
    {
        if (i + 1 >= end) return false;
        var kind = narration.Tokens[i + 1].Kind;
        if (kind is TokenKind.Number or TokenKind.Quotation) return true;
        if (kind != TokenKind.Word) return false;
        var next = narration.Lexemes.At(i + 1);
        return !next.IsFunctionWord || next.Is(FunctionKinds.Determiner);
    }

    /// <summary>Whether a finite verb comes before the next break: “after he left” is a clause, “after the vote” is none.</summary>
    public bool IsClauseNext(int i, int end)
    {
        var isThing = false;
        for (var k = i + 1; k < end && k <= i + ClauseReach; k++)
        {
            var kind = narration.Tokens[k].Kind;
            if (kind is TokenKind.Quotation or TokenKind.Punctuation) return false;
            if (kind != TokenKind.Word) continue;
            var word = narration.Lexemes.At(k);
            if (k == i + 1)
            {
                if (word.Word is "he" or "she" or "they" or "we" or "I") return true;
                isThing = word.Word is "a" or "an";
            }

            // “slammed it as a farce and left”: what follows “and” is no verb of the farce.
            if (isThing && word.Word is "and" or "or" or "but") return false;
            if (!word.IsSmall) continue;
            if (word.IsFunctionWord)
            {
                if (word.Word is "is" or "are" or "was" or "were" or "has" or "had" or "did" or "does" || word.Is(FunctionKinds.Modal)) return true;
                if (word.Is(FunctionKinds.Preposition) && k > i + 1) return false;
                continue;
            }

            if (!word.IsVerb) continue;
            if ((word.Forms & VerbForm.PresentParticiple) != 0 && k == i + 1) return false;
            if ((word.Forms & VerbForm.Past) != 0 && k > i + 1) return true;
            if ((word.Forms & VerbForm.ThirdPerson) != 0 && k > i + 1 && !word.IsPlural) return true;
        }

        return false;
    }
}
