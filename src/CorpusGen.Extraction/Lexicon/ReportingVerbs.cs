using System;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>The verbs that make words reported speech, and what kind of report each makes.</summary>
internal static class ReportingVerbs
{
    private static readonly FlaggedList Verbs = new(
        WordLists.ReportingVerbs,
        0,
        ("say", (ulong)VerbClasses.Say),
        ("tell", (ulong)VerbClasses.Tell),
        ("write", (ulong)VerbClasses.Write),
        ("evaluate", (ulong)VerbClasses.Evaluate),
        ("think", (ulong)VerbClasses.Think),
        ("weak", (ulong)VerbClasses.Weak));

    /// <summary>All classes of a base form; every verb of the list has one.</summary>
    public static VerbClasses ClassesOf(string lemma)
    {
        var word = lemma.AsSpan();
        return (VerbClasses)Verbs.Find(word, FoldedReader.Hash(word));
    }

    /// <summary>Whether a base form has a class: say, tell, write, evaluate, think, weak.</summary>
    public static bool Is(string? lemma, VerbClasses classes) => lemma is not null && (ClassesOf(lemma) & classes) != 0;

    /// <summary>The first class in the order say, tell, write, evaluate, think, weak, the one that tells most; “none” for other verbs.</summary>
    public static string NameOf(VerbClasses classes) =>
        (classes & VerbClasses.Say) != 0 ? "say"
        : (classes & VerbClasses.Tell) != 0 ? "tell"
        : (classes & VerbClasses.Write) != 0 ? "write"
        : (classes & VerbClasses.Evaluate) != 0 ? "evaluate"
        : (classes & VerbClasses.Think) != 0 ? "think"
        : classes != VerbClasses.None ? "weak" : "none";
}
