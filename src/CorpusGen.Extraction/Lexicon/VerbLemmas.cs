using System;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>The base forms of English verbs: said -> say, branded -> brand, noting -> note, travelled -> travel.</summary>
internal static class VerbLemmas
{
    private const int LongestForm = 32;

    private static WordList Verbs => WordLists.Verbs;

    /// <summary>The base form of a word that can be a form of a verb. Nothing is said of whether it is one where it stands.</summary>
    /// <param name="word">The word, in any letter case.</param>
    /// <param name="lemma">The base form in lower case, empty where there is none.</param>
    /// <param name="form">What the word is a form of.</param>
    /// <returns>True when there is a base form.</returns>
    public static bool TryGetLemma(ReadOnlySpan<char> word, out string lemma, out VerbForm form)
    {
        lemma = string.Empty;
        form = VerbForm.None;
        if (word.Length is < 2 or > LongestForm) return false;
        if (IrregularVerbs.TryGetLemma(word, out lemma, out form)) return true;

        // Room for a letter more than the word has: a stem may lose -ed and gain -e, never both -ing and more.
        Span<char> buffer = stackalloc char[LongestForm + 1];
        for (var i = 0; i < word.Length; i++) buffer[i] = char.ToLowerInvariant(word[i]);
        var (verb, found) = Analyse(buffer, word.Length);
        if (verb < 0) return false;
        lemma = Verbs.WordAt(verb);
        form = found;
        return true;
    }

    private static (int Verb, VerbForm Form) Analyse(Span<char> word, int length)
    {
        var whole = word.Slice(0, length);
        var verb = Verbs.Find(whole);
        if (verb >= 0) return (verb, VerbForm.Base);
        if (whole.EndsWith("ing".AsSpan())) return (FindByStem(word, length - 3), VerbForm.PresentParticiple);
        if (whole.EndsWith("ed".AsSpan())) return (FindByStem(word, length - 2), VerbForm.Past | VerbForm.PastParticiple);
        return whole[length - 1] == 's' ? (FindByThirdPerson(whole), VerbForm.ThirdPerson) : (-1, VerbForm.None);
    }

    // releases -> release before passes -> pass and goes -> go; lies -> lie before tries -> try.
    private static int FindByThirdPerson(Span<char> word)
    {
        var verb = Verbs.Find(word.Slice(0, word.Length - 1));
        if (verb >= 0 || !word.EndsWith("es".AsSpan())) return verb;
        verb = Verbs.Find(word.Slice(0, word.Length - 2));
        if (verb >= 0 || !word.EndsWith("ies".AsSpan())) return verb;
        word[word.Length - 3] = 'y';
        return Verbs.Find(word.Slice(0, word.Length - 2));
    }

    // Where both would be verbs, a short syllable tells them apart: hoped and noted are of hope and note, since hop doubles its
    // consonant; elsewhere the bare stem is the likelier: branded, visited, reported.
    private static int FindByStem(Span<char> word, int length)
    {
        if (length < 1) return -1;
        var isShort = IsShortSyllable(word.Slice(0, length));
        var verb = isShort ? FindWithE(word, length) : FindBare(word, length);
        if (verb < 0) verb = isShort ? FindBare(word, length) : FindWithE(word, length);
        if (verb < 0) verb = FindUndoubled(word, length);
        return verb < 0 ? FindWithY(word, length) : verb;
    }

    private static int FindBare(Span<char> word, int length) => length < 2 ? -1 : Verbs.Find(word.Slice(0, length));

    // noted -> note, agreed -> agree, died -> die.
    private static int FindWithE(Span<char> word, int length)
    {
        var kept = word[length];
        word[length] = 'e';
        var verb = Verbs.Find(word.Slice(0, length + 1));
        word[length] = kept;
        return verb;
    }

    // planned -> plan, travelled -> travel.
    private static int FindUndoubled(Span<char> word, int length) =>
        length > 2 && word[length - 1] == word[length - 2] ? Verbs.Find(word.Slice(0, length - 1)) : -1;

    // tried -> try.
    private static int FindWithY(Span<char> word, int length)
    {
        if (length < 2 || word[length - 1] != 'i') return -1;
        word[length - 1] = 'y';
        return Verbs.Find(word.Slice(0, length));
    }

    // One vowel with one consonant after it, and no other vowel: not, hop, writ; but not vow, fix, stay, whose w, x and y are
    // never doubled. The u of qu is none.
    private static bool IsShortSyllable(ReadOnlySpan<char> stem)
    {
        var last = stem.Length - 1;
        if (last < 1 || IsVowel(stem, last) || stem[last] is 'w' or 'x' or 'y' || !IsVowel(stem, last - 1)) return false;
        for (var i = 0; i < last - 1; i++)
        {
            if (IsVowel(stem, i)) return false;
        }

        return true;
    }

    private static bool IsVowel(ReadOnlySpan<char> word, int position) => word[position] switch
    {
        'a' or 'e' or 'i' or 'o' => true,
        'u' => position == 0 || word[position - 1] != 'q',
        'y' => position > 0,
        _ => false,
    };
}
