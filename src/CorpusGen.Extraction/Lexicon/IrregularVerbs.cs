using System;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>The forms of verbs that no rule finds, from a list: said, spoken, panicked.</summary>
internal static class IrregularVerbs
{
    private static readonly Lazy<(string Lemma, VerbForm Form)[]> Readings = new(Read);

    /// <summary>The base form of an irregular form.</summary>
    /// <param name="word">The word, in any letter case.</param>
    /// <param name="lemma">The base form in lower case, empty where the word is no irregular form.</param>
    /// <param name="form">What the word is a form of.</param>
    /// <returns>True when the word is an irregular form.</returns>
    public static bool TryGetLemma(ReadOnlySpan<char> word, out string lemma, out VerbForm form)
    {
        var entry = WordLists.IrregularVerbs.Find(word);
        (lemma, form) = entry < 0 ? (string.Empty, VerbForm.None) : Readings.Value[entry];
        return entry >= 0;
    }

    private static (string Lemma, VerbForm Form)[] Read()
    {
        var list = WordLists.IrregularVerbs;
        var readings = new (string, VerbForm)[list.Count];
        for (var entry = 0; entry < readings.Length; entry++)
        {
            var parts = list.TagAt(entry).Split(' ');
            var form = VerbForm.None;
            for (var i = 1; i < parts.Length; i++) form |= ReadForm(parts[i]);
            readings[entry] = (parts[0], form);
        }

        return readings;
    }

    private static VerbForm ReadForm(string tag) => tag switch
    {
        "base" => VerbForm.Base,
        "third" => VerbForm.ThirdPerson,
        "past" => VerbForm.Past,
        "participle" => VerbForm.PastParticiple,
        "present" => VerbForm.PresentParticiple,
        _ => throw new ArgumentException($"No form of a verb is called {tag}.", nameof(tag)),
    };
}
