using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Speakers;

/// <summary>A name as it is compared across documents: case, accents, hyphens, middle initials and Jr. aside.</summary>
internal sealed class NameForm
{
    private static readonly string[] Generations = ["jr", "sr", "ii", "iii", "iv", "junior", "senior"];

    private readonly bool _hasGivenName;
    private string? _key;

    private NameForm(string[] words, string generation, bool hasGivenName = false)
    {
        Words = words;
        Generation = generation;
        _hasGivenName = hasGivenName;
    }

    /// <summary>The folded words, without generation and middle initials.</summary>
    public string[] Words { get; }

    /// <summary>jr, sr, ii …, or empty.</summary>
    public string Generation { get; }

    /// <summary>The words as one string; equal for all spellings of one name.</summary>
    public string Key => _key ??= string.Join(" ", Words);

    /// <summary>The last word, by which a person is called alone; empty for a name without letters.</summary>
    public string Surname => Words.Length == 0 ? string.Empty : Words[Words.Length - 1];

    /// <summary>Whether the name is a surname alone: Brandt, al-Amr, van Dijk; but not Ben Marsh.</summary>
    public bool IsSurnameAlone =>
        !_hasGivenName && Words.Length > 0 && Words.Take(Words.Length - 1).All(w => WordLists.SurnameParticles.Contains(w.AsSpan()));

    /// <summary>Whether the given name is an initial alone: J. Brandt.</summary>
    public bool HasInitialAlone => Words.Length > 1 && Words[0].Length == 1;

    /// <summary>Whether the name can be short for another: a surname alone for any with it, an initial for names it begins.</summary>
    /// <param name="full">The other name.</param>
    /// <returns>True for J. Brandt and Jana Brandt.</returns>
    public bool IsShortFor(NameForm full)
    {
        if (full.Surname != Surname || full.HasInitialAlone) return false;
        return IsSurnameAlone || IsEndOf(full) || (HasInitialAlone && full.Words[0].StartsWith(Words[0], StringComparison.Ordinal));
    }

    // “Mac Ruairi” of “Una Mac Ruairi”, whatever its first word is to others.
    private bool IsEndOf(NameForm full) =>
        Words.Length < full.Words.Length && full.Words.AsSpan(full.Words.Length - Words.Length).SequenceEqual(Words);

    /// <summary>The generation a name's last word tells of, or empty.</summary>
    /// <param name="word">The word: Jr.</param>
    /// <returns>jr, sr, ii …</returns>
    public static string GenerationOf(ReadOnlySpan<char> word)
    {
        var plain = word.Trim(".,".AsSpan());
        foreach (var generation in Generations)
        {
            if (plain.Equals(generation.AsSpan(), StringComparison.OrdinalIgnoreCase)) return Short(generation);
        }

        return string.Empty;
    }

    /// <summary>The form of a person's name.</summary>
    /// <param name="name">The name as written, without titles.</param>
    /// <returns>The form.</returns>
    public static NameForm OfPerson(string name)
    {
        var words = Fold(name);
        var generation = words.Count > 1 && Generations.Contains(words[words.Count - 1]) ? words[words.Count - 1] : string.Empty;
        if (generation.Length > 0) words.RemoveAt(words.Count - 1);
        for (var i = words.Count - 2; i > 0; i--)
        {
            if (words[i].Length == 1) words.RemoveAt(i);
        }

        return new NameForm([.. words], Short(generation), hasGivenName: !new NameWords(name.AsSpan()).IsSurname);
    }

    private static string Short(string generation) => generation switch { "junior" => "jr", "senior" => "sr", _ => generation };

    /// <summary>The form of the name of a body or a text; a leading "the" does not count.</summary>
    /// <param name="name">The name as written.</param>
    /// <returns>The form.</returns>
    public static NameForm OfBody(string name)
    {
        var words = Fold(name);
        if (words.Count > 1 && words[0] == "the") words.RemoveAt(0);
        return new NameForm([.. words], string.Empty);
    }

    /// <summary>Whether a name is written in capitals alone, as an acronym is.</summary>
    /// <param name="name">The name as written.</param>
    /// <returns>True for WHO, U.N. and EU.</returns>
    public static bool IsAcronym(string name)
    {
        var letters = 0;
        foreach (var letter in name)
        {
            if (char.IsUpper(letter)) letters++;
            else if (letter != '.') return false;
        }

        return letters > 1;
    }

    // U.N. is un, Al-Amr is al amr, O'Neill is oneill, Müller is muller whether its accent is stored apart or not.
    private static List<string> Fold(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsLetterOrDigit(letter)) word.Append(Plain(letter));
            else if (IsBetweenWords(letter) && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0) words.Add(word.ToString());
        return words;
    }

    private static bool IsBetweenWords(char letter) => letter is not ('.' or '\'' or '\u2019' or '\u02BC') && !LetterFold.IsMark(letter);

    // Letters that are spelt with two where keyboards lack them.
    private static string Plain(char letter) => char.ToLowerInvariant(letter) switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        _ => LetterFold.Fold(letter).ToString(),
    };
}
