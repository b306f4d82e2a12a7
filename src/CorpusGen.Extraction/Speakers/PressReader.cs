using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Speakers;

/// <summary>
/// Finds which paper or broadcaster is meant, by itself, its editors or what they publish: “the paper”, “the paper’s editorial board”
/// and “the editorial” after “the Oxby Herald”.
/// </summary>
internal sealed class PressReader(MentionTable table, Func<int, int, int> sourceOf)
{
    /// <summary>How many sentences back it may be named.</summary>
    private const int Reach = 8;

    /// <summary>As many phrases of a sentence are looked at; one of more is a list.</summary>
    private const int MostLookedAt = 64;

    /// <summary>The paper or broadcaster, or -1.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="phrase">The phrases before this one may be meant.</param>
    /// <param name="np">The phrase.</param>
    public int Read(int s, int phrase, NounPhrase np)
    {
        var syntax = table.Sentences[s];
        if (np.Kind != NounPhraseKind.Nominal || !IsPress(syntax, np)) return -1;
        var named = NamedBefore(s, phrase, syntax.TextAt(np.Head));
        return named >= 0 ? named : OutletBefore(s, phrase, syntax.TextAt(np.Head));
    }

    /// <summary>“An Oxby Herald editorial was sharp. … the editorial said”.</summary>
    private int NamedBefore(int s, int phrase, ReadOnlySpan<char> noun)
    {
        for (var back = s; back >= 0 && back >= s - Reach; back--)
        {
            var syntax = table.Sentences[back];
            var last = LastBefore(s, back, phrase);
            for (var i = last; i >= 0 && i > last - MostLookedAt; i--)
            {
                if (IsSameNoun(syntax, syntax.NounPhrases[i], noun) && IsNamed(syntax, syntax.NounPhrases[i])) return sourceOf(back, i);
            }
        }

        return -1;
    }

    private int OutletBefore(int s, int phrase, ReadOnlySpan<char> noun)
    {
        for (var back = s; back >= 0 && back >= s - Reach; back--)
        {
            var syntax = table.Sentences[back];
            var last = LastBefore(s, back, phrase);
            for (var i = last; i >= 0 && i > last - MostLookedAt; i--)
            {
                if (IsOutlet(table.Meant(back)[i])) return table.Meant(back)[i];
                if (IsOutlet(table.Owners(back)[i])) return table.Owners(back)[i];
                if (IsSameNoun(syntax, syntax.NounPhrases[i], noun) && IsAnother(syntax, syntax.NounPhrases[i])) return sourceOf(back, i);
            }
        }

        return -1;
    }

    private int LastBefore(int s, int back, int phrase)
    {
        var count = table.Sentences[back].NounPhrases.Count;
        return (back == s ? Math.Min(phrase, count) : count) - 1;
    }

    /// <summary>“the paper”, “the editorial board”, “the paper’s editors”, but not “the Herald’s editors” and “the city’s paper”.</summary>
    private static bool IsPress(SentenceSyntax syntax, NounPhrase np)
    {
        if (!syntax.Is(np.Head, WordFacts.PressNoun)) return false;
        if ((syntax.Is(np.Head, "board") || syntax.Is(np.Head, "page")) && !syntax.Is(np.Head - 1, "editorial")) return false;
        for (var i = np.Start + 1; i < np.Head; i++)
        {
            if (syntax.TagAt(i) == Tag.Name) return false;
            if (syntax.TagAt(i) == Tag.PossessiveMark && !syntax.Is(i - 1, WordFacts.PressNoun)) return false;
        }

        return true;
    }

    private static bool IsSameNoun(SentenceSyntax syntax, NounPhrase phrase, ReadOnlySpan<char> noun) =>
        phrase.Kind == NounPhraseKind.Nominal && syntax.TextAt(phrase.Head).Equals(noun, StringComparison.OrdinalIgnoreCase);

    /// <summary>“an Oxby Herald editorial”, “the Oxby Herald editorial board”.</summary>
    private static bool IsNamed(SentenceSyntax syntax, NounPhrase phrase) =>
        !syntax.Is(phrase.Head, WordFacts.PrintNoun) && phrase.Head > phrase.Start
        && (syntax.TagAt(phrase.Head - 1) == Tag.Name || (phrase.Head - 1 > phrase.Start && syntax.TagAt(phrase.Head - 2) == Tag.Name));

    /// <summary>“The Oxby Herald has it from a paper by Lind. The paper said”.</summary>
    private static bool IsAnother(SentenceSyntax syntax, NounPhrase phrase) =>
        !syntax.Is(phrase.Head, WordFacts.PrintNoun) && (syntax.Is(phrase.Start, "a") || syntax.Is(phrase.Start, "an"));

    private bool IsOutlet(int source)
    {
        if (source < 0 || table.Book.Sources[source] is not { Kind: SpeakerKind.Organisation } body) return false;
        var name = body.Form.Span;
        return Lexeme.Of(name.Slice(name.LastIndexOf(' ') + 1)).Is(WordFacts.OutletWord);
    }
}
