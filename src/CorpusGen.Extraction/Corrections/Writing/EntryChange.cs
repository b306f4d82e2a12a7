using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Yaml;

namespace CorpusGen.Extraction.Corrections.Writing;

/// <summary>Gives keys of an entry other values, and leaves all else of it as it is.</summary>
/// <param name="text">The corrections file's text.</param>
/// <param name="entry">The entry.</param>
internal sealed class EntryChange(string text, YamlMap entry)
{
    private readonly TextLines _lines = new(text);
    private readonly bool _isInBraces = text[entry.Span.Start] == '{';
    private readonly List<TextChange> _changes = [];

    /// <summary>Finds what to change.</summary>
    /// <param name="values">The keys with their new values.</param>
    /// <param name="without">Keys that contradict them and have to go.</param>
    /// <returns>The changes.</returns>
    public IReadOnlyList<TextChange> Find(IReadOnlyList<CorrectionLine> values, IReadOnlyList<string> without)
    {
        var leaving = new Queue<YamlPair>(entry.Pairs.Where(p => without.Contains(p.Key.Text)));
        foreach (var value in values)
        {
            if (entry.Pairs.FirstOrDefault(p => p.Key.Text == value.Key) is { } pair) SetValue(pair, value);
            else if (leaving.Count > 0) Replace(leaving.Dequeue(), value);
            else Append(value);
        }

        foreach (var pair in leaving) Remove(pair);
        return _changes;
    }

    private void SetValue(YamlPair pair, CorrectionLine value)
    {
        var isLeftOut = pair.Value.Span.IsEmpty;
        var hasColon = text.IndexOf(':', pair.Key.Span.End) is >= 0 and var colon && colon < pair.Value.Span.Start;
        _changes.Add(new TextChange(pair.Value.Span, (isLeftOut ? hasColon ? " " : ": " : "") + value.WriteValue(_isInBraces)));
    }

    private void Replace(YamlPair pair, CorrectionLine value) =>
        _changes.Add(new TextChange(Span.FromBounds(pair.Key.Span.Start, pair.Value.Span.End), value.Write(_isInBraces)));

    private void Append(CorrectionLine value)
    {
        var end = entry.Pairs[entry.Pairs.Count - 1].Value.Span.End;
        _changes.Add(_isInBraces
            ? TextChange.Insert(end, ", " + value.Write(_isInBraces))
            : _lines.InsertAt(_lines.After(end), new string(' ', _lines.ColumnOf(entry.Span.Start)) + value.Write(_isInBraces) + _lines.Break));
    }

    // With what parts it from the next key; the last one with what parts it from the one before.
    private void Remove(YamlPair pair)
    {
        var position = entry.Pairs.ToList().IndexOf(pair);
        var isLast = position == entry.Pairs.Count - 1;
        _changes.Add(new TextChange(
            isLast
                ? Span.FromBounds(entry.Pairs[position - 1].Value.Span.End, pair.Value.Span.End)
                : Span.FromBounds(pair.Key.Span.Start, entry.Pairs[position + 1].Key.Span.Start),
            ""));
    }
}
