using System;
using System.Collections.Generic;
#if NET
using System.Numerics;
#endif
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Speakers;

/// <summary>
/// Looks everywhere in a text, in words somebody speaks as well, for the full names of persons whom the reporter's own sentences call by
/// the surname alone: “I thank Mara Lind,” he said of “Ms. Lind”. One walk through the text, whatever the number of names.
/// </summary>
internal sealed class FullNameScan
{
    /// <summary>More characters than these are no nickname.</summary>
    private const int LongestNickname = 20;

    private readonly Dictionary<string, Source> _wanted = new(StringComparer.Ordinal);
    private string _text = string.Empty;
    private ulong _firstLetters;
    private ulong _secondLetters;

    // Whether a name begins with any other letter than the capitals of English: then all letters are looked at.
    private bool _hasSmall;

    /// <summary>Gives the sources their full names where the text has them.</summary>
    public void Read(string text, int start, List<Source> sources)
    {
        (_text, _firstLetters, _secondLetters, _hasSmall) = (text, 0, 0, false);
        foreach (var source in sources)
        {
            if (source.Kind == SpeakerKind.Person && !HasGivenName(source.Form.Span)) Want(source);
        }

        if (_wanted.Count > 0) Read(start);
        _wanted.Clear();
    }

    private void Want(Source source)
    {
        var name = source.Form.Span;
        var end = EndOfWord(name, 0);
        if (end < 2) return;
        var first = Lexeme.Of(name.Slice(0, end)).Word;
        if (_wanted.ContainsKey(first)) return;
        _wanted.Add(first, source);
        _firstLetters |= BitOf(first[0]);
        _secondLetters |= BitOf(first[1]);
        _hasSmall |= first[0] is < 'A' or > 'Z';
    }

    // Nearly every character is dismissed by one look at the first two letters, nearly every word by what stands before it.
    private void Read(int from)
    {
        var start = from + 1;
#if NET
        for (; !_hasSmall && start + Characters.OpeningsAtOnce < _text.Length; start += Characters.OpeningsAtOnce)
        {
            for (var places = Characters.OpeningCapitals(_text, start); places != 0; places &= places - 1) Look(start + BitOperations.TrailingZeroCount(places));
        }
#endif
        for (; start + 1 < _text.Length; start++)
        {
            if (_text[start - 1] is ' ' or '.') Look(start);
        }
    }

    private void Look(int start)
    {
        if ((_firstLetters & BitOf(_text[start])) == 0 || (_secondLetters & BitOf(_text[start + 1])) == 0) return;
        var given = GivenNameBefore(start);
        if (given < 0) return;
        if (_wanted.TryGetValue(Lexeme.Of(_text.AsSpan(start, EndOfWord(_text.AsSpan(), start) - start)).Word, out var source)) Take(given, start, source);
    }

    /// <summary>One bit for a letter; it has to share the bit with others, but small letters share none with capitals.</summary>
    private static ulong BitOf(char letter) => 1UL << (letter & 63);

    /// <summary>Where the given name before a word begins, with or without an initial between them, or -1.</summary>
    private int GivenNameBefore(int start)
    {
        var end = BeforeNickname(BeforeBlanks(start));
        if (end > 0 && _text[end - 1] == '.') end = BeforeInitial(end);
        var given = end;
        while (given > 0 && IsOfWord(_text[given - 1])) given--;
        return given < end && char.IsUpper(_text[given]) && Lexeme.Of(_text.AsSpan(given, end - given)).Is(WordFacts.GivenName) ? given : -1;
    }

    /// <summary>“Mara “the Hawk” Lind”: what somebody is called besides stands in marks between the names.</summary>
    private int BeforeNickname(int end)
    {
        if (end == 0 || _text[end - 1] is not ('”' or '"' or '’' or '\'')) return end;
        var start = end - 1;
        while (start > 0 && start > end - LongestNickname && (IsOfWord(_text[start - 1]) || _text[start - 1] == ' ')) start--;
        return start > 1 && start < end - 2 && _text[start - 1] is '“' or '"' or '‘' or '\'' && _text[start - 2] == ' ' ? BeforeBlanks(start - 1) : end;
    }

    /// <summary>The end of the word before an initial and its full stop; 0 where the full stop is no initial’s.</summary>
    private int BeforeInitial(int end)
    {
        while (end > 0 && _text[end - 1] is ' ' or '.') end--;
        var isInitial = end > 1 && _text[end] == '.' && IsOfWord(_text[end - 1]) && !IsOfWord(_text[end - 2]);
        return isInitial ? BeforeBlanks(end - 1) : 0;
    }

    private int BeforeBlanks(int end)
    {
        while (end > 0 && _text[end - 1] == ' ') end--;
        return end;
    }

    private void Take(int given, int start, Source source)
    {
        var name = source.Form;
        var text = _text.AsSpan();
        if (!text.Slice(start).StartsWith(name.Span)) return;
        var end = start + name.Length;
        if (EndOfWord(text, end) > end) return;
        var first = _text.Substring(given, EndOfWord(text, given) - given);
        var gender = GenderOf(first.AsSpan());
        if (gender is not null && source.Likely is not null && gender != source.Likely) return;
        var hasNickname = _text[BeforeBlanks(start) - 1] is not ('.' or '-') && !char.IsLetter(_text[BeforeBlanks(start) - 1]);
        source.SetFullName(hasNickname ? first + " " + name.ToString() : OneLine.Of(_text.Substring(given, end - given)));

        // “Mara Lind … Mara”: a word that turned out to be a given name is looked for as a surname no longer.
        _wanted.Remove(first);
    }

    private static Gender? GenderOf(ReadOnlySpan<char> given)
    {
        if (WordLists.GivenNames.HasTag(given, "male")) return Gender.Male;
        return WordLists.GivenNames.HasTag(given, "female") ? Gender.Female : null;
    }

    private static bool HasGivenName(ReadOnlySpan<char> name)
    {
        var end = EndOfWord(name, 0);
        return end < name.Length && Lexeme.Of(name.Slice(0, end)).Is(WordFacts.GivenName);
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && IsOfWord(text[start])) start++;
        return start;
    }

    private static bool IsOfWord(char letter) => char.IsLetter(letter) || letter == '-';
}
