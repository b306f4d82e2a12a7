using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Speakers;

/// <summary>
/// Finds what a definite phrase repeats in fewer words: “the captain” after “a senior ferry captain”, “the commission” after “the
/// Oxby ferry commission”. Who is told of again is told of by the noun alone; the first mention tells who it is.
/// </summary>
internal sealed class FullerMention(MentionTable table)
{
    /// <summary>How many sentences back the fuller phrase may stand.</summary>
    private const int Reach = 12;

    /// <summary>A phrase of more words is a list or a headline.</summary>
    private const int MostWords = 8;

    /// <summary>As many phrases of a sentence are looked at; one of more is a list.</summary>
    private const int MostLookedAt = 64;

    /// <summary>The nearest fuller phrase, or null.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="phrase">The phrases before this one may be meant.</param>
    /// <param name="np">The phrase.</param>
    public (int Sentence, int Phrase)? Find(int s, int phrase, NounPhrase np)
    {
        var syntax = table.Sentences[s];
        if (np.Kind != NounPhraseKind.Nominal || !syntax.Is(np.Start, "the")) return null;
        for (var back = s; back >= 0 && back >= s - Reach; back--)
        {
            var phrases = table.Sentences[back].NounPhrases;
            var end = back == s ? Math.Min(phrase, phrases.Count) : phrases.Count;
            for (var i = end - 1; i >= 0 && i >= end - MostLookedAt; i--)
            {
                if (IsFuller(table.Sentences[back], phrases[i], syntax, np)) return (back, i);
            }
        }

        return null;
    }

    private static bool IsFuller(SentenceSyntax before, NounPhrase fuller, SentenceSyntax syntax, NounPhrase np)
    {
        // “its report” needs the sentence before as well.
        if (fuller.Kind != NounPhraseKind.Nominal || before.Is(fuller.Start, "its") || before.Is(fuller.Start, "their")) return false;
        if (!before.TextAt(fuller.Head).Equals(syntax.TextAt(np.Head), StringComparison.OrdinalIgnoreCase)) return false;
        var start = before.TagAt(fuller.Start) == Tag.Determiner ? fuller.Start + 1 : fuller.Start;
        var (words, more) = (np.Head - np.Start, fuller.End - start);
        var isNews = before.Is(fuller.Start, "a") || before.Is(fuller.Start, "an") || before.Is(fuller.Start, "one");
        return (isNews || more > words) && more <= MostWords && HasAll(before, start, fuller.Head, syntax, np);
    }

    /// <summary>“the senior captain” repeats “a senior ferry captain”, but not “a junior ferry captain”.</summary>
    private static bool HasAll(SentenceSyntax before, int start, int end, SentenceSyntax syntax, NounPhrase np)
    {
        for (var i = np.Start + 1; i < np.Head; i++)
        {
            if (!Has(before, start, end, syntax.TextAt(i))) return false;
        }

        return true;
    }

    private static bool Has(SentenceSyntax before, int start, int end, ReadOnlySpan<char> word)
    {
        for (var i = start; i < end; i++)
        {
            if (before.TextAt(i).Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
