using System;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>The verbs that make words reported speech, and what kind of report each makes.</summary>
internal static class ReportingVerbs
{
    private static readonly WordList Verbs = WordList.Load("reporting-verbs.txt");

    /// <summary>The classes, the one that tells most first.</summary>
    private static readonly string[] Classes = ["say", "tell", "write", "evaluate", "think", "weak"];

    /// <summary>Whether a base form is among them, whatever its class.</summary>
    public static bool Contains(string lemma) => Verbs.Contains(lemma.AsSpan());

    /// <summary>Whether a base form has a class: say, tell, write, evaluate, think, weak.</summary>
    public static bool Is(string? lemma, string verbClass) => lemma is not null && Verbs.HasTag(lemma.AsSpan(), verbClass);

    /// <summary>The first of its classes in the order say, tell, write, evaluate, think, weak; “none” for other verbs.</summary>
    public static string ClassOf(string lemma)
    {
        if (!Verbs.TryGetTag(lemma.AsSpan(), out var tags)) return "none";
        foreach (var verbClass in Classes)
        {
            if (TagSet.Contains(tags, verbClass)) return verbClass;
        }

        return "none";
    }

    /// <summary>Whether a base form reports words by itself: say, tell, write.</summary>
    public static bool IsSaying(string? lemma) => lemma is not null && Verbs.TryGetTag(lemma.AsSpan(), out var tags)
        && (TagSet.Contains(tags, "say") || TagSet.Contains(tags, "tell") || TagSet.Contains(tags, "write"));

    /// <summary>Whether a word is a form with tense of a verb of saying: said, tells.</summary>
    public static bool IsSaying(ReadOnlySpan<char> word) =>
        Lexeme.Of(word).TryGetLemma(out var lemma, out var forms)
        && (forms & (VerbForm.Past | VerbForm.ThirdPerson)) != 0
        && IsSaying(lemma);
}
