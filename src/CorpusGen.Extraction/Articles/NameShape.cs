using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles;

/// <summary>Tells by its shape whether a stretch of a line names somebody: “Jane Roe”, “ANA DE LA CRUZ”, “J. P. O’Hara”.</summary>
internal static class NameShape
{
    private const int MostWords = 6;

    private static readonly WordList Particles = WordLists.SurnameParticles;
    private static readonly WordList Agencies = WordList.Load("agencies.txt");
    private static readonly WordList AgencyNouns = WordList.Load("agency-nouns.txt");
    private static readonly WordList Accounts = WordList.Load("posting-accounts.txt");

    public static bool IsName(string text, Span span)
    {
        var words = 0;
        foreach (var word in Words(text, span))
        {
            words++;
            if (!IsNameWord(word) && !(words > 1 && IsParticle(word))) return false;
        }

        return words is > 0 and <= MostWords && char.IsLetter(text[span.Start]);
    }

    /// <summary>A news agency or outlet: one the lexicon knows, or a name that ends or begins as those do: “The Harbour Press”.</summary>
    public static bool IsAgency(string text, Span span)
    {
        var plain = text.Plain(span);
        return IsKnownAgency(text, span) || (IsName(text, span) && AgencyNouns.Contains(plain.AsSpan(plain.LastIndexOf(' ') + 1)));
    }

    /// <summary>A news agency the lexicon lists.</summary>
    public static bool IsKnownAgency(string text, Span span)
    {
        var plain = text.Plain(span);
        return Agencies.Contains(plain.StartsWith("the ", StringComparison.Ordinal) ? plain.Substring(4) : plain);
    }

    /// <summary>A posting account, which is nobody: “admin”, “Web Desk”.</summary>
    public static bool IsAccount(string text, Span span) => Accounts.Contains(text.Plain(span));

    // “Ana de la Cruz”, “Inès d’Arcy”
    private static bool IsParticle(string word) => Particles.Contains(word) || TiedParticles.Opens(word.AsSpan());

    private static bool IsNameWord(string word)
    {
        if (!char.IsUpper(word[0])) return false;
        foreach (var c in word)
        {
            if (!IsNameCharacter(c)) return false;
        }

        // “By Monday”; but Sun and Wed are names too.
        return word.Length < 6 || !DateReader.IsWeekday(word.AsSpan());
    }

    // Accents may be characters of their own, and rare scripts come in surrogates.
    private static bool IsNameCharacter(char c) =>
        char.IsLetter(c) || Characters.IsApostrophe(c) || Characters.IsDash(c) || LetterFold.IsMark(c) || c == '.' || char.IsSurrogate(c);

    private static string[] Words(string text, Span span) =>
        span.In(text).Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
}
