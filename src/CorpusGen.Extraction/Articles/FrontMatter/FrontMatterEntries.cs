using System;
using System.Collections.Generic;
using System.Globalization;
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

    // Who has so much to mend reads no further.
    private const int MostTold = 100;

    private static readonly string[] Keys = ["id", "title", "date", "author", "publisher", "url", "language", "tags"];

    private readonly List<DiagnosticFact> _diagnostics = [];
    private int _untold;
    private Span _firstUntold;

    /// <summary>What is wrong with the keys read so far, by position.</summary>
    public EquatableArray<DiagnosticFact> Diagnostics => _diagnostics.OrderBy(d => d.Span.Start).Concat(Summary()).ToEquatableArray();

    /// <summary>Reads the keys.</summary>
    /// <param name="map">The keys with their values.</param>
    /// <param name="front">The front matter without values.</param>
    /// <returns>The front matter.</returns>
    public FrontMatterFact Read(YamlMap map, FrontMatterFact front)
    {
        foreach (var pair in map.Pairs)
        {
            if (pair.IsRepeated) Tell(pair.Key.Span, () => $"{Show(pair.Key.Text)} is given twice; the first one holds");
            else front = Read(pair, front);
        }

        return front;
    }

    private FrontMatterFact Read(YamlPair pair, FrontMatterFact front)
    {
        switch (pair.Key.Text)
        {
            case "id": return front with { Id = ReadWords(pair, FrontMatterValues.WantedId, FrontMatterValues.IsId) };
            case "title": return front with { Title = ReadWords(pair, FrontMatterValues.WantedWords, FrontMatterValues.IsShort) };
            case "date": return front with { Published = ReadDate(pair) };
            case "author": return front with { Authors = ReadList(pair, FrontMatterValues.WantedNames) };
            case "publisher": return front with { Publisher = ReadWords(pair, FrontMatterValues.WantedWords, FrontMatterValues.IsShort) };
            case "url": return front with { Url = ReadWords(pair, FrontMatterValues.WantedUrl, FrontMatterValues.IsUrl) };
            case "language": return front with { Language = ReadLanguage(pair) };
            case "tags": return front with { Tags = ReadTags(pair) };
            default:
                Tell(pair.Key.Span, () => DescribeUnknown(pair.Key));
                return front;
        }
    }

    private WrittenText? ReadWords(YamlPair pair, string wanted, Func<string, bool> isTaken)
    {
        if (pair.Value is not YamlScalar value) return Refuse(pair.Key, pair.Value, wanted);
        var words = FrontMatterWords.Of(value, text);
        if (value.IsNull || words.Text.Length == 0) return null;
        return isTaken(words.Text) ? words : Refuse(pair.Key, value, wanted);
    }

    private PublishedFact? ReadDate(YamlPair pair) =>
        ReadWords(pair, FrontMatterValues.WantedDay, words => FrontMatterValues.ReadDay(words) is not null) is { } words
            ? new PublishedFact(FrontMatterValues.ReadDay(words.Text)!, words.Span, DateBasis.FrontMatter)
            : null;

    private WrittenText? ReadLanguage(YamlPair pair) =>
        ReadWords(pair, FrontMatterValues.WantedLanguage, words => FrontMatterValues.ReadLanguage(words) is not null) is { } words
            ? words with { Text = FrontMatterValues.ReadLanguage(words.Text)! }
            : null;

    private EquatableArray<WrittenText> ReadTags(YamlPair pair) =>
        pair.Value is YamlScalar { IsNull: false } value
            ? Distinct(FrontMatterWords.PartsOf(value, text), pair.Key, FrontMatterValues.WantedTags)
            : ReadList(pair, FrontMatterValues.WantedTags);

    private EquatableArray<WrittenText> ReadList(YamlPair pair, string wanted)
    {
        var found = new List<WrittenText>();
        foreach (var item in pair.Value is YamlList list ? list.Items : [pair.Value])
        {
            if (item is not YamlScalar value) Refuse(pair.Key, item, wanted);
            else if (!value.IsNull) found.Add(FrontMatterWords.Of(value, text));
        }

        return Distinct(found, pair.Key, wanted);
    }

    private EquatableArray<WrittenText> Distinct(IEnumerable<WrittenText> words, YamlScalar key, string wanted)
    {
        var (found, seen) = (new List<WrittenText>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var one in words)
        {
            if (!FrontMatterValues.IsShort(one.Text)) Tell(one.Span, () => Describe(key, wanted, Show(one.Text)));
            else if (one.Text.Length > 0 && seen.Add(one.Text)) found.Add(one);
        }

        return found.ToEquatableArray();
    }

    private WrittenText? Refuse(YamlScalar key, YamlValue value, string wanted)
    {
        Tell(value.Span.IsEmpty ? key.Span : value.Span, () => Describe(key, wanted, value is YamlScalar scalar ? Show(scalar.Text) : value.Noun));
        return null;
    }

    private static string Describe(YamlScalar key, string wanted, string given) => $"{key.Text} takes {wanted}, not {given}";

    private static string DescribeUnknown(YamlScalar key)
    {
        var nearest = NearestText.Of(key.Text, Keys);
        var hint = nearest is null ? "its keys are " + string.Join(", ", Keys) : "the nearest is " + nearest;
        return $"{Show(key.Text)} is no key of front matter; {hint}";
    }

    // A key that is left out has no place: its colon is shown.
    private void Tell(Span place, Func<string> message)
    {
        if (place.IsEmpty) place = new Span(place.Start, 1);
        if (_diagnostics.Count < MostTold) _diagnostics.Add(new DiagnosticFact(DiagnosticRules.FrontMatterValue.Id, place, [message()]));
        else if (_untold++ == 0) _firstUntold = place;
    }

    private IEnumerable<DiagnosticFact> Summary() => _untold == 0 ? [] : [new DiagnosticFact(
        DiagnosticRules.FrontMatterValue.Id,
        _firstUntold,
        [$"{_untold.ToString(CultureInfo.InvariantCulture)} more keys or values mean nothing; mend those above first"])];

    private static string Show(string words) => "“" + Excerpt.OnOneLine(words, LongestShown) + "”";
}
