using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;
using CorpusGen.Extraction.Yaml;

namespace CorpusGen.Extraction.Corrections.Reading;

/// <summary>A map of a corrections file, read key by key; tells of each key and value that means nothing.</summary>
internal sealed class CorrectionEntry
{
    private readonly Dictionary<string, YamlPair> _pairs = new(StringComparer.Ordinal);
    private readonly EntryKeys _keys;
    private readonly List<DiagnosticFact> _complaints;
    private readonly CorrectionEntry? _around;

    /// <summary>Begins to read a map.</summary>
    /// <param name="map">The map.</param>
    /// <param name="keys">The keys it may have; others are told of.</param>
    /// <param name="complaints">What is wrong so far, to which more is added.</param>
    /// <param name="around">The map it is a part of, which is not sound where this is not.</param>
    public CorrectionEntry(YamlMap map, EntryKeys keys, List<DiagnosticFact> complaints, CorrectionEntry? around = null)
    {
        (_keys, _complaints, _around) = (keys, complaints, around);
        Place = map.Pairs.Count > 0 ? map.Pairs[0].Key.Span : map.Span;
        foreach (var pair in map.Pairs) Add(pair);
    }

    /// <summary>Whether nothing was wrong so far. An entry that is not sound says nothing of the corpus.</summary>
    public bool IsSound { get; private set; } = true;

    /// <summary>The place of the entry as a whole: its first key.</summary>
    public Span Place { get; }

    /// <summary>Whether the map has a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>True also where it has no value.</returns>
    public bool Has(string key) => _pairs.ContainsKey(key);

    /// <summary>Whether the map has nothing but one key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>True when it has no other.</returns>
    public bool SaysOnly(string key) => _pairs.Count == 1 && Has(key);

    /// <summary>The key's own place.</summary>
    /// <param name="key">A key that the map has.</param>
    /// <returns>The place.</returns>
    public Span PlaceOf(string key) => _pairs[key].Key.Span;

    /// <summary>The value of a key, whatever it is.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The value, or null.</returns>
    public YamlValue? Value(string key) => _pairs.TryGetValue(key, out var pair) ? pair.Value : null;

    /// <summary>Whether a key has the value <c>null</c>, or none.</summary>
    /// <param name="key">The key.</param>
    /// <returns>False where there is no such key.</returns>
    public bool IsNull(string key) => Value(key) is YamlScalar { IsNull: true };

    /// <summary>The text of a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The text, or null.</returns>
    public WrittenText? Text(string key) => Value(key) is { } value ? TextOf(key, value) : null;

    /// <summary>The text of a key that there must be.</summary>
    /// <param name="key">The key.</param>
    /// <param name="meaning">What it names, for the message: the article's id.</param>
    /// <returns>The text, or null where something was told of.</returns>
    public WrittenText? RequiredText(string key, string meaning)
    {
        if (!Has(key)) Complain(Place, $"{_keys.Noun} needs {key}: {meaning}");
        return Text(key);
    }

    /// <summary>The texts of a key that there must be.</summary>
    /// <param name="key">The key.</param>
    /// <param name="meaning">What they name, for the message.</param>
    /// <returns>The texts; none where something was told of.</returns>
    public EquatableArray<WrittenText> RequiredTexts(string key, string meaning)
    {
        if (!Has(key) || Value(key) is YamlList { Items.Count: 0 }) Complain(Place, $"{_keys.Noun} needs {key}: {meaning}");
        return Texts(key) ?? default;
    }

    /// <summary>The texts of a key; one alone needs no list.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The texts, or null where there is no such key.</returns>
    public EquatableArray<WrittenText>? Texts(string key)
    {
        if (Value(key) is not { } value) return null;
        var items = value is YamlList list ? list.Items : [value];
        return new EquatableArray<WrittenText>([.. items.Select(item => TextOf(key, item)).OfType<WrittenText>()]);
    }

    /// <summary>The truth of a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>False where there is no such key.</returns>
    public bool Flag(string key)
    {
        if (Value(key) is not { } value) return false;
        if (value is YamlScalar { IsQuoted: false, Text: "true" or "false" } truth) return truth.Text == "true";
        Complain(value, $"{key} takes true or false, not {value.Noun}");
        return false;
    }

    /// <summary>The line of a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>A number from 1, or null.</returns>
    public int? Line(string key)
    {
        if (Value(key) is not { } value) return null;
        if (value is YamlScalar { Text: var text } && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line > 0)
            return line;
        Complain(value, $"{key} takes the number of a line, counted from 1, not {value.Noun}");
        return null;
    }

    /// <summary>One of a few words.</summary>
    /// <typeparam name="T">The enum whose members the words are.</typeparam>
    /// <param name="key">The key.</param>
    /// <returns>The member, or null.</returns>
    public T? Word<T>(string key)
        where T : struct, Enum
    {
        if (Value(key) is not { } value) return null;
        if (value is YamlScalar scalar && EnumWords<T>.TryRead(scalar.Text, out var member)) return member;
        var nearest = value is YamlScalar { IsNull: false, Text: var text } ? NearestText.Of(text, EnumWords<T>.All) : null;
        Complain(value, $"{key} takes {Listed(EnumWords<T>.All, "or")}, not {value.Noun}{(nearest is null ? "" : $"; the nearest is {nearest}")}");
        return null;
    }

    /// <summary>The maps of a key that takes a list of them; what is no map is told of.</summary>
    /// <param name="key">The key.</param>
    /// <param name="keys">The keys of each map.</param>
    /// <returns>The maps; none where the key has no value.</returns>
    public IEnumerable<CorrectionEntry> Entries(string key, EntryKeys keys)
    {
        if (Value(key) is not { } value || IsNull(key)) yield break;
        if (value is not YamlList list)
        {
            Complain(value, $"{key} takes a list, each entry beginning with “- ”, not {value.Noun}");
            yield break;
        }

        foreach (var item in list.Items)
        {
            if (item is YamlMap map) yield return new CorrectionEntry(map, keys, _complaints, this);
            else Complain(item, $"{keys.Noun} has keys, as in “- {keys.Keys[0]}: …”, and this is {item.Noun}");
        }
    }

    /// <summary>Tells of something wrong.</summary>
    /// <param name="place">Where.</param>
    /// <param name="message">What.</param>
    public void Complain(Span place, string message)
    {
        for (var entry = this; entry is not null; entry = entry._around) entry.IsSound = false;
        _complaints.Add(new DiagnosticFact(DiagnosticRules.CorrectionValue.Id, Seen(place), [message]));
    }

    // What is said of a value that is left out is said of its key.
    private void Complain(YamlValue value, string message)
    {
        var pair = value.Span.IsEmpty ? _pairs.Values.FirstOrDefault(p => p.Value == value) : null;
        Complain(pair?.Key.Span ?? value.Span, message);
    }

    // An entry that is left out has no place: the hyphen, comma or bracket before it is shown.
    private static Span Seen(Span place) => place.IsEmpty ? new Span(Math.Max(0, place.Start - 1), 1) : place;

    private void Add(YamlPair pair)
    {
        var key = pair.Key.Text;
        if (!_keys.Keys.Contains(key)) Complain(pair.Key.Span, UnknownKey(pair.Key));
        else if (pair.IsRepeated) Complain(pair.Key.Span, $"{key} is given twice; keep one of the two");
        else _pairs.Add(key, pair);
    }

    private string UnknownKey(YamlScalar key)
    {
        var nearest = NearestText.Of(key.Text, _keys.Keys);
        return $"{key.Noun} is no key of {_keys.Noun}; {(nearest is null ? $"its keys are {Listed(_keys.Keys, "and")}" : $"the nearest is {nearest}")}";
    }

    private WrittenText? TextOf(string key, YamlValue value)
    {
        if (value is YamlScalar { IsNull: false } scalar && WordsOf(scalar.Text) is { Length: > 0 } text)
        {
            if (!text.Any(char.IsControl)) return new WrittenText(text, value.Span);
            Complain(value, $"{key} has a control character in it");
            return null;
        }

        Complain(value, $"{key} takes a text, not {(value is YamlScalar { IsNull: false } ? "an empty one" : value.Noun)}");
        return null;
    }

    // A text may be written over several lines; that its lines end says nothing.
    private static string WordsOf(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Listed(IReadOnlyList<string> words, string last) =>
        $"{string.Join(", ", words.Take(words.Count - 1))} {last} {words[words.Count - 1]}";
}
