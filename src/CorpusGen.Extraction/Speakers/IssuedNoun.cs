using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Speakers;

/// <summary>What nouns mean words that somebody answers for, and what verbs tell that he gave them out.</summary>
internal static class IssuedNoun
{
    /// <summary>The groups of a phrase's noun, or null where nobody answers for what it means.</summary>
    public static string? GroupsOf(SentenceSyntax syntax, NounPhrase np) =>
        np.Kind == NounPhraseKind.Nominal ? GroupsOf(syntax.TextAt(np.Head)) : null;

    /// <summary>The groups of a noun or its singular, or null.</summary>
    public static string? GroupsOf(ReadOnlySpan<char> noun)
    {
        if (WordLists.IssuedNouns.TryGetTag(noun, out var groups)) return groups;
        return NounPlurals.TryGetSingular(noun, out var one) && WordLists.IssuedNouns.TryGetTag(one.AsSpan(), out groups) ? groups : null;
    }

    /// <summary>Whether one can stand for the other.</summary>
    public static bool AreKin(string groups, string? others) => others is not null && TagSet.Share(groups, others);

    /// <summary>“an email”, “an email appeal”.</summary>
    public static bool IsOfKin(string groups, SentenceSyntax syntax, NounPhrase np)
    {
        for (var i = np.Start; i < np.End && np.Kind == NounPhraseKind.Nominal; i++)
        {
            if (syntax.TagAt(i) == Tag.Noun && AreKin(groups, GroupsOf(syntax.TextAt(i)))) return true;
        }

        return false;
    }

    /// <summary>“the letter”, “that letter”.</summary>
    public static bool IsDefinite(SentenceSyntax syntax, int token) =>
        syntax.Is(token, "the") || syntax.Is(token, "that") || syntax.Is(token, "this");

    /// <summary>Whether a verb tells that words were given out.</summary>
    public static bool IsIssuing(string? lemma) => lemma is "issue" or "send" or "release" or "write" or "publish" or "post" or "put" or "give"
        or "make" or "deliver" or "tweet" or "email" or "e-mail" or "sign" or "circulate" or "blast" or "share" or "provide" or "pen" or "file";
}
