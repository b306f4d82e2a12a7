using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Syntax;

/// <summary>What is known of a token: its part in the sentence, and the verb it may be a form of.</summary>
/// <param name="Tag">Its part.</param>
/// <param name="Lemma">The verb's base form, or null where it can't be a verb.</param>
/// <param name="Forms">Which forms of that verb it can be.</param>
/// <param name="Classes">The kinds of report that verb can make.</param>
internal readonly record struct Word(
    Tag Tag, string? Lemma = null, VerbForm Forms = VerbForm.None, VerbClasses Classes = VerbClasses.None)
{
    /// <summary>Whether that verb reports words by itself.</summary>
    public bool IsSaying => (Classes & VerbClasses.Saying) != 0;
}
