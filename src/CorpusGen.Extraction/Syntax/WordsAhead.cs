using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>What stands behind a token, for the words whose part hangs on it.</summary>
internal sealed class WordsAhead(string text, Token[] tokens, LexemeTable lexemes)
{
    /// <summary>Whether what only a verb takes comes next: “claim that”, “says the plan”.</summary>
    public bool StartsVerbPhrase(int i, int end)
    {
        if (i + 1 >= end) return false;
        var next = tokens[i + 1];
        if (next.Kind == TokenKind.Quotation) return !QuotedPredicate.StartsWithVerb(text, next);
        if (next.Kind == TokenKind.Number) return true;
        if (next.Kind == TokenKind.Punctuation) return text[next.Start] is ':' or ',';
        if (!lexemes.At(i + 1).IsFunctionWord) return false;
        return lexemes.At(i + 1).Is(FunctionKinds.Determiner | FunctionKinds.Pronoun | FunctionKinds.Subordinator)
            || next.In(text) is "that" or "to";
    }

    /// <summary>Whether a base form comes next: “to say”.</summary>
    public bool IsVerbNext(int i, int end)
    {
        if (i + 1 >= end || tokens[i + 1].Kind != TokenKind.Word) return false;
        var next = tokens[i + 1].In(text);
        if (!char.IsLower(next[0])) return false;
        if (next is "be" or "have" or "do" or "not" or "also") return true;

        // “to publicly claim”: an adverb may part them.
        if (i + 2 < end && next.EndsWith("ly".AsSpan(), StringComparison.Ordinal) && !lexemes.At(i + 1).TryGetLemma(out _, out _))
            return IsVerbNext(i + 1, end);
        return !lexemes.At(i + 1).IsFunctionWord && lexemes.At(i + 1).TryGetLemma(out _, out var forms) && (forms & VerbForm.Base) != 0;
    }

    /// <summary>Whether a comma or the like comes next: “First, …”.</summary>
    public bool IsMarkNext(int i, int end) => i + 1 < end && tokens[i + 1].Kind == TokenKind.Punctuation;

    /// <summary>“Several said they would”, “Most voted for it”, “This makes sense”: the quantity is the subject, not “several votes”.</summary>
    public bool IsVerbOfQuantity(ReadOnlySpan<char> quantity, int i, int end)
    {
        if (i + 2 >= end || tokens[i + 1].Kind != TokenKind.Word) return false;
        var next = tokens[i + 1].In(text);
        if (!char.IsLower(next[0]) || !lexemes.At(i + 1).TryGetLemma(out var lemma, out var forms)) return false;
        if ((forms & VerbForm.Past) != 0) return IsMostlyVerb(next) && (IsNoNoun(i + 2) || (quantity is "those" or "these" && IsPast(i + 2)));
        if (!IsMostlyVerb(lemma.AsSpan())) return false;
        if ((forms & VerbForm.ThirdPerson) != 0)
            return quantity is "this" or "that" or "another" or "each" or "one" or "either" or "neither" && IsNoNoun(i + 2);
        return (forms & VerbForm.Base) != 0 && quantity is "many" or "some" or "most" or "several" or "few" or "both" && IsNoNoun(i + 2);
    }

    private static bool IsMostlyVerb(ReadOnlySpan<char> word) => WordClassLexicon.FindCommonest(word) == WordClass.Verb;

    private bool IsPast(int i) =>
        lexemes.At(i).TryGetLemma(out _, out var forms) && (forms & VerbForm.Past) != 0 && IsMostlyVerb(tokens[i].In(text));

    /// <summary>Whether a token ends the phrase before it: a grammar word, a name, a quotation or a mark.</summary>
    private bool IsNoNoun(int i)
    {
        if (tokens[i].Kind != TokenKind.Word) return true;
        var word = tokens[i].In(text);
        return char.IsUpper(word[0]) || lexemes.At(i).IsFunctionWord;
    }

    /// <summary>Whether an auxiliary comes next: “there is”.</summary>
    public bool IsBeNext(int i, int end) =>
        i + 1 < end
        && (tokens[i + 1].Kind == TokenKind.Clitic
            || tokens[i + 1].In(text) is "is" or "are" or "was" or "were" or "has" or "had" or "have" or "will" or "would" or "could"
                or "should" or "may" or "might" or "can" or "must");

    /// <summary>Whether a common noun comes next: “the added cost”.</summary>
    public bool IsThingNext(int i, int end)
    {
        if (i + 1 >= end || tokens[i + 1].Kind != TokenKind.Word) return false;
        var next = tokens[i + 1].In(text);
        return char.IsLower(next[0]) && !lexemes.At(i + 1).IsFunctionWord && lexemes.At(i + 1).FirstClass == WordClass.Noun;
    }

    /// <summary>Whether what a determiner can stand before comes next.</summary>
    public bool IsNounNext(int i, int end)
    {
        if (i + 1 >= end) return false;
        if (tokens[i + 1].Kind is TokenKind.Number or TokenKind.Quotation) return true;
        if (tokens[i + 1].Kind != TokenKind.Word) return false;
        return !lexemes.At(i + 1).IsFunctionWord || lexemes.At(i + 1).Is(FunctionKinds.Determiner);
    }

    /// <summary>Whether a finite verb comes before the next break: “after he left” is a clause, “after the vote” is none.</summary>
    public bool IsClauseNext(int i, int end)
    {
        var isThing = false;
        for (var k = i + 1; k < end && k < i + 9; k++)
        {
            if (tokens[k].Kind is TokenKind.Quotation or TokenKind.Punctuation) return false;
            if (tokens[k].Kind != TokenKind.Word) continue;
            var word = tokens[k].In(text);
            if (k == i + 1)
            {
                if (word is "he" or "she" or "they" or "we" or "I") return true;
                isThing = word is "a" or "an";
            }

            // “slammed it as a farce and left”: what follows “and” is no verb of the farce.
            if (isThing && word is "and" or "or" or "but") return false;
            if (!char.IsLower(word[0])) continue;
            if (word is "is" or "are" or "was" or "were" or "has" or "had" or "did" or "does") return true;
            if (lexemes.At(k).IsFunctionWord)
            {
                if (lexemes.At(k).Is(FunctionKinds.Modal)) return true;
                if (lexemes.At(k).Is(FunctionKinds.Preposition) && k > i + 1) return false;
                continue;
            }

            if (!lexemes.At(k).TryGetLemma(out _, out var forms)) continue;
            if ((forms & VerbForm.PresentParticiple) != 0 && k == i + 1) return false;
            if ((forms & VerbForm.Past) != 0 && k > i + 1) return true;
            if ((forms & VerbForm.ThirdPerson) != 0 && k > i + 1 && !lexemes.At(k).IsPlural) return true;
        }

        return false;
    }
}
