using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles;

/// <summary>Tells by its shape whether a stretch of a line names somebody: “Jane Roe”, “ANA DE LA CRUZ”, “J. P. O’Hara”.</summary>
internal static class NameShape
{
    private const int MostWords = 6;

    /// <summary>No agency's name is longer, with its article and some room for blanks: that of a sentence need not be looked up.</summary>
    private const int LongestAgency = 60;

    private static readonly WordList Particles = WordLists.SurnameParticles;
    private static readonly WordList Agencies = WordList.Load("agencies.txt");
    private static readonly WordList AgencyNouns = WordList.Load("agency-nouns.txt");
    private static readonly WordList Accounts = WordList.Load("posting-accounts.txt");

    public static bool IsName(string text, Span span)
    {
        var words = 0;
        for (int start = span.Start, end; start < span.End; start = end + 1)
        {
            end = start;
            while (end < span.End && !IsGap(text[end])) end++;
            if (end == start) continue;
            var word = text.AsSpan(start, end - start);
            if (!IsNameWord(word) && !(words > 0 && IsParticle(word))) return false;
            words++;
        }

        return words is > 0 and <= MostWords && char.IsLetter(text[span.Start]);
    }

    /// <summary>A news agency or outlet: one the lexicon knows, or a name that ends or begins as those do: “The Harbour Press”.</summary>
    public static bool IsAgency(string text, Span span)
    {
        if (IsKnownAgency(text, span)) return true;
        var words = text.Core(span);
        return IsName(text, span) && AgencyNouns.Contains(words.Slice(words.LastIndexOf(' ') + 1));
    }

    /// <summary>A news agency the lexicon lists.</summary>
    public static bool IsKnownAgency(string text, Span span)
    {
        var words = text.Core(span);
        return words.Length <= LongestAgency && Agencies.Contains(words.OpensWith("the ") ? words.Slice(4) : words);
    }

    /// <summary>A posting account, which is nobody: “admin”, “Web Desk”.</summary>
    public static bool IsAccount(string text, Span span) => Accounts.Contains(text.Core(span));

    // “Ana de la Cruz”, “Inès d’Arcy”
    private static bool IsParticle(ReadOnlySpan<char> word) => Particles.Contains(word) || TiedParticles.Opens(word);

    private static bool IsNameWord(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0])) return false;
        foreach (var c in word)
        {
            if (!IsNameCharacter(c)) return false;
        }

        // “By Monday”; but Sun and Wed are names too.
        return word.Length < 6 || !DateReader.IsWeekday(word);
    }

    // Accents may be characters of their own, and rare scripts come in surrogates.
    private static bool IsNameCharacter(char c) =>
        char.IsLetter(c) || Characters.IsApostrophe(c) || Characters.IsDash(c) || LetterFold.IsMark(c) || c == '.' || char.IsSurrogate(c);

    private static bool IsGap(char c) => c is ' ' or '\t' or '\u00A0';
}
