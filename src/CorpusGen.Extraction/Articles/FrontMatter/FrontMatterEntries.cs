using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;
using CorpusGen.Extraction.Yaml;

namespace CorpusGen.Extraction.Articles.FrontMatter;

/// <summary>Makes facts of the keys of front matter. What a key doesn't take is told of and left out; the rest holds.</summary>
/// <param name="text">The document's text.</param>
internal sealed class FrontMatterEntries(string text)
{
    private const int LongestShown = 40;

    private static readonly string[] Keys = ["id", "title", "date", "author", "publisher", "url", "language", "tags"];

    private readonly List<DiagnosticFact> _diagnostics = [];

    /// <summary>What is wrong with the keys read so far, by position.</summary>
    public EquatableArray<DiagnosticFact> Diagnostics => _diagnostics.OrderBy(d => d.Span.Start).ToEquatableArray();

    /// <summary>Reads the keys.</summary>
    /// <param name="map">The keys with their values.</param>
    /// <param name="front">The front matter without values.</param>
    /// <returns>The front matter.</returns>
    public FrontMatterFact Read(YamlMap map, FrontMatterFact front)
    {
        foreach (var pair in map.Pairs)
        {
            if (pair.IsRepeated) Tell(pair.Key.Span, $"{Show(pair.Key.Text)} is given twice; the first one holds");
            else front = Read(pair, front);
        }

        return front;
    }

    private FrontMatterFact Read(YamlPair pair, FrontMatterFact front)
    {
        switch (pair.Key.Text)
        {
            case "id": return front with { Id = ReadWords(pair, FrontMatterValues.IsId, FrontMatterValues.WantedId) };
            case "title": return front with { Title = ReadWords(pair) };
            case "date": return front with { Published = ReadDate(pair) };
            case "author": return front with { Authors = ReadList(pair, "a name or a list of names") };
            case "publisher": return front with { Publisher = ReadWords(pair) };
            case "url": return front with { Url = ReadWords(pair, FrontMatterValues.IsUrl, FrontMatterValues.WantedUrl) };
            case "language": return front with { Language = ReadLanguage(pair) };
            case "tags": return front with { Tags = ReadList(pair, "words or a list of them", isPartedByCommas: true) };
            default:
                TellUnknown(pair.Key);
                return front;
        }
    }

    private WrittenText? ReadWords(YamlPair pair, Func<string, bool>? isTaken = null, string wanted = "words")
    {
        if (pair.Value is not YamlScalar value) return Refuse(pair, wanted);
        var words = value.Text.Trim();
        if (value.IsNull || words.Length == 0) return null;
        return isTaken is null || isTaken(words) ? new WrittenText(words, PlaceOf(words, value.Span)) : Refuse(pair, wanted);
    }

    private PublishedFact? ReadDate(YamlPair pair)
    {
        const string Wanted = "a day such as 2021-05-03";
        if (ReadWords(pair, wanted: Wanted) is not { } words) return null;
        if (FrontMatterValues.ReadDay(words.Text) is { } day) return new PublishedFact(day, words.Span, DateBasis.FrontMatter);
        Refuse(pair, Wanted);
        return null;
    }

    private WrittenText? ReadLanguage(YamlPair pair)
    {
        const string Wanted = "a code such as en or en-GB";
        if (ReadWords(pair, wanted: Wanted) is not { } words) return null;
        return FrontMatterValues.ReadLanguage(words.Text) is { } code ? words with { Text = code } : Refuse(pair, Wanted);
    }

    private EquatableArray<WrittenText> ReadList(YamlPair pair, string wanted, bool isPartedByCommas = false)
    {
        var items = pair.Value is YamlList list ? list.Items : [pair.Value];
        var found = new List<WrittenText>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (item is not YamlScalar value)
            {
                Refuse(pair.Key, item, wanted);
                continue;
            }

            var next = value.Span.Start;
            foreach (var part in Parts(value, isPartedByCommas && pair.Value is YamlScalar))
            {
                var place = PlaceOf(part, Span.FromBounds(next, value.Span.End), otherwise: value.Span);
                next = place == value.Span ? next : place.End;
                if (seen.Add(part)) found.Add(new WrittenText(part, place));
            }
        }

        return found.ToEquatableArray();
    }

    // “tags: harbour, ferries” means two; quotes would have made it one.
    private static IEnumerable<string> Parts(YamlScalar value, bool isPartedByCommas)
    {
        if (value.IsNull) return [];
        var parts = isPartedByCommas && !value.IsQuoted ? value.Text.Split(',') : [value.Text];
        return parts.Select(part => part.Trim()).Where(part => part.Length > 0);
    }

    private Span PlaceOf(string words, Span value) => PlaceOf(words, value, value);

    /// <summary>The words themselves where the document has them so, without quotes; else, where YAML resolves them, the value.</summary>
    private Span PlaceOf(string words, Span within, Span otherwise)
    {
        var start = text.IndexOf(words, within.Start, within.Length, StringComparison.Ordinal);
        return start < 0 ? otherwise : new Span(start, words.Length);
    }

    private WrittenText? Refuse(YamlPair pair, string wanted) => Refuse(pair.Key, pair.Value, wanted);

    private WrittenText? Refuse(YamlScalar key, YamlValue value, string wanted)
    {
        var given = value is YamlScalar scalar ? Show(scalar.Text) : value.Noun;
        Tell(value.Span.IsEmpty ? key.Span : value.Span, $"{key.Text} takes {wanted}, not {given}");
        return null;
    }

    private void TellUnknown(YamlScalar key)
    {
        var nearest = NearestText.Of(key.Text, Keys);
        var hint = nearest is null ? "its keys are " + string.Join(", ", Keys) : "the nearest is " + nearest;
        Tell(key.Span, $"{Show(key.Text)} is no key of front matter; {hint}");
    }

    private void Tell(Span place, string message) => _diagnostics.Add(new DiagnosticFact(DiagnosticRules.FrontMatterValue.Id, place, [message]));

    private static string Show(string words) => "“" + Excerpt.OnOneLine(words, LongestShown) + "”";
}
