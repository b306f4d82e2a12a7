using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Yaml;

namespace CorpusGen.Extraction.Corrections.Writing;

/// <summary>Adds an entry at the end of a section, written as the section's other entries are.</summary>
/// <param name="text">The corrections file's text.</param>
/// <param name="section">The section: quotes.</param>
/// <param name="entry">The keys of the entry.</param>
internal sealed class EntryAddition(string text, string section, IReadOnlyList<CorrectionLine> entry)
{
    private const int Step = 2;

    private readonly TextLines _lines = new(text);

    /// <summary>Finds what to change.</summary>
    /// <param name="root">The file's outermost value, or null where it has none.</param>
    /// <returns>The changes, or null where the file is not written as corrections are.</returns>
    public IReadOnlyList<TextChange>? Find(YamlValue? root)
    {
        if (root is null or YamlScalar { IsNull: true, Span.IsEmpty: true }) return [AddSection(text.Length, column: 0)];
        if (root is not YamlMap map) return null;
        return map.Pairs.FirstOrDefault(p => p.Key.Text == section) is { } pair ? AddTo(pair, isInBraces: IsFlow(map)) : [AddSection(map)];
    }

    private bool IsFlow(YamlValue value) => value.Span.Length > 0 && text[value.Span.Start] is '{' or '[';

    private TextChange[]? AddTo(YamlPair pair, bool isInBraces) => pair.Value switch
    {
        YamlList { Items.Count: > 0 } list when IsFlow(list) => [TextChange.Insert(EndOfLast(list), ", " + InBraces())],
        YamlList { Items.Count: > 0 } list => [AddBelow(list)],
        YamlList or YamlScalar { IsNull: true } when isInBraces => [new TextChange(pair.Value.Span, InBrackets(pair.Value))],
        YamlList or YamlScalar { IsNull: true } => AddFirst(pair),
        _ => null,
    };

    private static int EndOfLast(YamlList list) => list.Items[list.Items.Count - 1].Span.End;

    private string InBrackets(YamlValue before) => $"{(before.Span.IsEmpty ? " " : "")}[{InBraces()}]";

    // quotes: [] and quotes: ~ become a list below their key.
    private TextChange[] AddFirst(YamlPair pair) =>
    [
        new TextChange(Span.FromBounds(EndOfColon(pair), pair.Value.Span.End), ""),
        _lines.InsertAt(_lines.After(pair.Value.Span.End), InLines(_lines.ColumnOf(pair.Key.Span.Start) + Step)),
    ];

    private int EndOfColon(YamlPair pair)
    {
        var colon = text.IndexOf(':', pair.Key.Span.End);
        return colon < 0 || colon >= pair.Value.Span.End ? pair.Value.Span.Start : colon + 1;
    }

    private TextChange AddBelow(YamlList list)
    {
        var column = _lines.ColumnOf(list.Span.Start);
        var at = AfterComments(_lines.After(list.Span.End), column);
        return _lines.InsertAt(at, (AreApart(list) ? _lines.Break : "") + InLines(column));
    }

    // A comment right below an entry, and indented, is about it; one of the next section stands further left.
    private int AfterComments(int at, int column)
    {
        for (var next = at; next < text.Length; next = _lines.After(next))
        {
            var indented = next;
            while (indented < text.Length && text[indented] == ' ') indented++;
            if (indented == text.Length || text[indented] != '#' || indented - next < System.Math.Max(column, 1)) break;
            at = _lines.After(next);
        }

        return at;
    }

    private bool AreApart(YamlList list)
    {
        if (list.Items.Count < 2) return false;
        var end = _lines.After(list.Items[list.Items.Count - 2].Span.End);
        return end < list.Items[list.Items.Count - 1].Span.Start && _lines.EndOf(end) == end;
    }

    private TextChange AddSection(YamlMap root)
    {
        if (root.Pairs.Count == 0) return TextChange.Insert(root.Span.End - 1, $"{section}: [{InBraces()}]");
        var end = root.Pairs[root.Pairs.Count - 1].Value.Span.End;
        if (IsFlow(root)) return TextChange.Insert(end, $", {section}: [{InBraces()}]");
        return AddSection(HasMarkBelow(end) ? _lines.After(end) : text.Length, _lines.ColumnOf(root.Span.Start));
    }

    private TextChange AddSection(int at, int column) =>
        _lines.InsertAt(at, $"{new string(' ', column)}{section}:{_lines.Break}{InLines(column + Step)}");

    // "..." ends the document: what stands below it belongs to no map.
    private bool HasMarkBelow(int end)
    {
        for (var line = _lines.After(end); line < text.Length; line = _lines.After(line))
        {
            if (text[line] is '.' or '-') return true;
        }

        return false;
    }

    private string InBraces() => "{" + string.Join(", ", entry.Select(line => line.Write(isInBrackets: true))) + "}";

    private string InLines(int column)
    {
        var indentation = new string(' ', column);
        return string.Concat(entry.Select((line, i) => $"{indentation}{(i == 0 ? "- " : "  ")}{line.Write(isInBrackets: false)}{_lines.Break}"));
    }
}
