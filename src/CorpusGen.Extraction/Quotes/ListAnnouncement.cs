using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes;

/// <summary>
/// Whether a sentence or headline announces a list of somebody's words: “Here are ten things Mara Lind said about trade:”, “Read
/// Lind's remarks:”, “What Mara Lind Thinks of Trade”, “Mara Lind's 5 Worst Quotes”.
/// </summary>
internal static class ListAnnouncement
{
    public static bool Is(SentenceSyntax syntax)
    {
        if (syntax.Sentence.Paragraph < 0) return TitlesList(syntax) || OpensWithClause(syntax);
        if (PointsDown(syntax)) return NamesWords(syntax, isTitle: false) || TellsOfSpeech(syntax);
        if (!EndsOpen(syntax)) return false;
        return NamesWords(syntax, isTitle: false) || OpensWithClause(syntax) || OpensWithCount(syntax);
    }

    /// <summary>“10 Times Lind Was Wrong”, “Lind's Best Quotes”, “Lind in Her Own Words”: a title of words, whatever its verbs.</summary>
    public static bool TitlesList(SentenceSyntax syntax) =>
        OpensWithCount(syntax) || NamesWords(syntax, isTitle: true) || NamesOwnWords(syntax);

    /// <summary>A verb of saying or thinking: what it says can be a list.</summary>
    public static bool IsSpeech(VerbGroup verb) =>
        verb.Is(VerbClasses.Saying | VerbClasses.Think | VerbClasses.Evaluate);

    private static bool EndsOpen(SentenceSyntax syntax) =>
        syntax.Chunks.Count > 0 && syntax.Chunks[syntax.Chunks.Count - 1].Kind == ChunkKind.Colon;

    /// <summary>“Here are”, “This is what”, “Below is”, “Read …”, “the following …”: the sentence speaks of what comes next.</summary>
    private static bool PointsDown(SentenceSyntax syntax)
    {
        var first = syntax.Sentence.Start;
        var opener = syntax.TextAt(first);
        if (opener is "Below" or "Following" or "Read" or "See") return true;
        if (opener is "Here" or "These" && IsBe(syntax, first + 1)) return !IsOneOf(syntax, first + 2, "where", "why", "when");
        if (opener is "This" && IsBe(syntax, first + 1)) return IsOneOf(syntax, first + 2, "what", "how", "everything");
        for (var t = first + 1; t < syntax.Sentence.End; t++)
        {
            if (syntax.Is(t, "below") || (syntax.Is(t, "following") && syntax.Is(t - 1, "the"))) return true;
        }

        return false;
    }

    /// <summary>“What …”, “Everything …”, “Here's what …”.</summary>
    private static bool OpensWithClause(SentenceSyntax syntax)
    {
        var first = FirstContent(syntax);
        return IsOneOf(syntax, first, "what", "everything", "how") && TellsOfSpeech(syntax);
    }

    /// <summary>“Ten things …”, “Here are 10 times …”, “Five of her worst …”.</summary>
    private static bool OpensWithCount(SentenceSyntax syntax)
    {
        var first = FirstContent(syntax);
        return first + 1 < syntax.Sentence.End && IsCount(syntax, first) && IsOneOf(syntax, first + 1, "things", "times", "occasions");
    }

    private static int FirstContent(SentenceSyntax syntax)
    {
        var first = syntax.Sentence.Start;
        return syntax.TextAt(first) is "Here" && IsBe(syntax, first + 1) ? first + 2 : first;
    }

    private static bool NamesWords(SentenceSyntax syntax, bool isTitle)
    {
        for (var t = syntax.Sentence.Start; t < syntax.Sentence.End; t++)
        {
            if (!syntax.LexemeAt(t).Is(WordFacts.ListedWord)) continue;
            WordLists.ListedWords.TryGetTag(syntax.TextAt(t), out var tag);
            if (!isTitle || tag.Length > 0 || IsCounted(syntax, t)) return true;
        }

        return false;
    }

    /// <summary>“Lind's 5 Most Surprising Remarks”: a number a few words before.</summary>
    private static bool IsCounted(SentenceSyntax syntax, int token)
    {
        for (var t = token - 1; t >= syntax.Sentence.Start && t >= token - 4; t--)
        {
            if (IsCount(syntax, t)) return true;
        }

        return false;
    }

    private static bool NamesOwnWords(SentenceSyntax syntax)
    {
        for (var t = syntax.Sentence.Start + 1; t < syntax.Sentence.End; t++)
        {
            if (syntax.Is(t, "words") && syntax.Is(t - 1, "own")) return true;
        }

        return false;
    }

    private static bool TellsOfSpeech(SentenceSyntax syntax)
    {
        foreach (var verb in syntax.VerbGroups)
        {
            if (verb.Subject >= 0 && IsSpeech(verb)) return true;
        }

        return false;
    }

    private static bool IsCount(SentenceSyntax syntax, int token) =>
        syntax.TagAt(token) == Tag.Number
        || syntax.LexemeAt(token).Is(FunctionKinds.Number);

    private static bool IsBe(SentenceSyntax syntax, int token) => token < syntax.Sentence.End && syntax.TagAt(token) == Tag.Be;

    private static bool IsOneOf(SentenceSyntax syntax, int token, string one, string other, string third) =>
        token < syntax.Sentence.End && (syntax.Is(token, one) || syntax.Is(token, other) || syntax.Is(token, third));
}
