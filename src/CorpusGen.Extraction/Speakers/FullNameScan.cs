using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Speakers;

/// <summary>
/// Looks in the whole text, quotations and headings too, for the full names of persons whom the reporter's own sentences call by
/// the surname alone: “I thank Mara Lind,” he said of “Ms. Lind”. One walk through the text, whatever the number of names.
/// </summary>
internal sealed class FullNameScan
{
    private readonly string _text;
    private readonly Dictionary<string, Source> _wanted = new(StringComparer.Ordinal);

    private FullNameScan(string text, IReadOnlyList<Source> sources)
    {
        _text = text;
        foreach (var source in sources)
        {
            if (source.Kind != SpeakerKind.Person || HasGivenName(source.Name)) continue;
            var first = source.Name.Substring(0, EndOfWord(source.Name, 0));
            if (first.Length > 1 && !_wanted.ContainsKey(first)) _wanted.Add(first, source);
        }
    }

    /// <summary>Gives the sources their full names where the text has them.</summary>
    public static void Read(string text, IReadOnlyList<Source> sources)
    {
        var scan = new FullNameScan(text, sources);
        if (scan._wanted.Count > 0) scan.Read();
    }

    private void Read()
    {
        var (given, initial) = (-1, -1);
        for (int start = 0, end; start < _text.Length; start = end)
        {
            end = EndOfWord(_text, start);
            if (end == start)
            {
                if (_text[start] != ' ' && (_text[start] != '.' || initial < 0)) given = -1;
                end++;
                continue;
            }

            if (given >= 0 && _wanted.TryGetValue(_text.Substring(start, end - start), out var source)) Take(given, start, source);
            var isInitial = given >= 0 && initial < 0 && end == start + 1 && end < _text.Length && _text[end] == '.';
            if (isInitial)
            {
                initial = start;
                continue;
            }

            initial = -1;
            given = char.IsUpper(_text[start]) && WordLists.GivenNames.Contains(_text.AsSpan(start, end - start)) ? start : -1;
        }
    }

    private void Take(int given, int start, Source source)
    {
        if (string.CompareOrdinal(_text, start, source.Name, 0, source.Name.Length) != 0) return;
        var end = start + source.Name.Length;
        if (EndOfWord(_text, end) > end) return;
        var gender = GenderOf(_text.AsSpan(given, EndOfWord(_text, given) - given));
        if (gender is not null && source.Likely is not null && gender != source.Likely) return;
        source.SetFullName(_text.Substring(given, end - given));
        _wanted.Remove(source.Name.Substring(0, EndOfWord(source.Name, 0)));
    }

    private static Gender? GenderOf(ReadOnlySpan<char> given)
    {
        if (WordLists.GivenNames.HasTag(given, "male")) return Gender.Male;
        return WordLists.GivenNames.HasTag(given, "female") ? Gender.Female : null;
    }

    private static bool HasGivenName(string name)
    {
        var end = EndOfWord(name, 0);
        return end < name.Length && (end == 1 || WordLists.GivenNames.Contains(name.AsSpan(0, end)));
    }

    private static int EndOfWord(string text, int start)
    {
        while (start < text.Length && (char.IsLetter(text[start]) || text[start] == '-')) start++;
        return start;
    }
}
