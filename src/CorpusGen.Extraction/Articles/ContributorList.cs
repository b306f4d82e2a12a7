using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles;

/// <summary>Reads “Jane Roe in Oslo, Ida Marsh and John Doe in Riga, Latvia” into names with places.</summary>
internal static class ContributorList
{
    private static readonly WordList Occupations = WordList.Load("press-occupations.txt");
    private static readonly WordList Regions = WordList.Load("regions.txt");
    private static readonly string[] Separators = [", and ", " and ", ", ", "; ", " & "];
    private static readonly string[] PlaceWords = [" in ", " from "];
    private static readonly string[] AffiliationWords = [" of ", " at ", " with "];

    /// <summary>The contributors; empty where the list names agencies alone; null where it is no list of names.</summary>
    public static List<ContributorFact>? Read(string text, Span list)
    {
        var found = new List<ContributorFact>();
        var agencies = 0;
        foreach (var part in Parts(text, list))
        {
            var last = found.Count - 1;
            if (last >= 0 && found[last].Place is { } place && IsRegion(text, part))
            {
                var whole = place + ", " + OneLine.Of(part.In(text));
                for (var i = last; i >= 0 && found[i].Place == place; i--) found[i] = found[i] with { Place = whole };
                continue;
            }

            var (name, where) = Split(text, part);
            name = WithoutOccupation(text, name);
            if (name.IsEmpty) continue;
            if (text.StartsWithAt(name.Start, "the ") || NameShape.IsAgency(text, name))
            {
                agencies++;
                continue;
            }

            if (!NameShape.IsName(text, name) || text.CountWords(name) < 2) return null;
            found.Add(new(OneLine.Of(name.In(text)), where, name));
            if (where is not null) SharePlace(found, where);
        }

        return found.Count + agencies == 0 ? null : found;
    }

    // “Ida Marsh and John Doe in Riga”: both are in Riga.
    private static void SharePlace(List<ContributorFact> found, string where)
    {
        for (var i = found.Count - 2; i >= 0 && found[i].Place is null; i--) found[i] = found[i] with { Place = where };
    }

    private static IEnumerable<Span> Parts(string text, Span list)
    {
        var start = list.Start;
        for (var i = list.Start; i <= list.End; i++)
        {
            var width = i == list.End ? 1 : SeparatorAt(text, i, list.End);
            if (width == 0) continue;
            var part = text.Trim(start, i);
            if (!part.IsEmpty) yield return part;
            start = i + width;
            i = Math.Max(i, start - 1);
        }
    }

    private static int SeparatorAt(string text, int at, int end)
    {
        foreach (var separator in Separators)
        {
            if (at + separator.Length <= end && text.StartsWithAt(at, separator)) return separator.Length;
        }

        return 0;
    }

    private static (Span Name, string? Place) Split(string text, Span part)
    {
        var (name, place) = (part, (string?)null);
        foreach (var word in PlaceWords)
        {
            var at = text.Find(name, word);
            if (at < 0) continue;
            place = OneLine.Of(text.Trim(at + word.Length, name.End).In(text));
            name = text.Trim(name.Start, at);
        }

        foreach (var word in AffiliationWords)
        {
            var at = text.Find(name, word);
            if (at > 0) name = text.Trim(name.Start, at);
        }

        return (name, place);
    }

    // A word after a place is its country or state: one word, an abbreviation, or a name of several words that is known.
    private static bool IsRegion(string text, Span part) =>
        (text.CountWords(part) == 1 || text[part.End - 1] == '.' || Regions.Contains(part.In(text)))
        && char.IsUpper(text[part.Start]) && !NameShape.IsAgency(text, part);

    // “Harbour Press writers Jane Roe”, “Harbour News’ Jane Roe”: the name comes last.
    private static Span WithoutOccupation(string text, Span name)
    {
        var start = name.Start;
        for (var i = name.Start; i < name.End; i++)
        {
            if (!Characters.IsSpace(text[i])) continue;
            var word = i - 1;
            while (word > name.Start && !Characters.IsSpace(text[word - 1])) word--;
            if (IsPossessive(text, word, i) || Occupations.Contains(text.AsSpan(word, i - word))) start = i + 1;
        }

        return text.Trim(start, name.End);
    }

    private static bool IsPossessive(string text, int start, int end)
    {
        if (end - start < 3) return false;
        return Characters.IsApostrophe(text[end - 1]) || (text[end - 1] == 's' && Characters.IsApostrophe(text[end - 2]));
    }
}
