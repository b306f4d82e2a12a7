using System;
using System.Collections.Generic;
using System.IO;
using CorpusGen.Extraction.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CorpusGen.Extraction.Yaml;

/// <summary>
/// Makes values of YamlDotNet's events. The library's own tree recurses without a bound and resolves aliases; this one does neither.
/// </summary>
internal sealed class YamlTree
{
    private const int DeepestNesting = 16;
    private const string Unsaid = "what stands here is no YAML";

    private readonly string _text;
    private readonly int _start;
    private readonly Parser _events;

    private YamlTree(string text, Span part)
    {
        _text = text;
        _start = part.Start;
        _events = new Parser(new Scanner(new StringReader(part.In(text)), skipComments: true));
    }

    /// <summary>Reads a part of a document.</summary>
    /// <param name="text">The document.</param>
    /// <param name="part">The part that is YAML.</param>
    /// <returns>The outermost value, or null where there is none.</returns>
    /// <exception cref="YamlRefusedException">It is no YAML, or has what may not be in it.</exception>
    public static YamlValue? Read(string text, Span part)
    {
        var tree = new YamlTree(text, part);
        try
        {
            return tree.ReadStream();
        }
        catch (YamlException problem)
        {
            var complaint = YamlComplaints.InPlainWords(problem.Message);
            throw new YamlRefusedException(complaint, tree.FindTab(complaint, problem.Start) ?? tree.SpanOf(problem.Start, problem.End));
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            // Some texts the library meets with faults of its own, or forgets a value: [a "b", escapes beyond the last character, tags with brackets.
            throw new YamlRefusedException(Unsaid, tree.NextPlace());
        }
    }

    private YamlValue? ReadStream()
    {
        Move();
        if (Move() is not DocumentStart) return null;
        Move();
        var root = ReadValue(depth: 0);
        Move();
        if (Move() is DocumentStart second) throw Refuse("a second document begins; a file holds one", second);
        return root;
    }

    private ParsingEvent? Move() => _events.MoveNext() ? _events.Current : null;

    // Reads from the value's first event to its last.
    private YamlValue ReadValue(int depth)
    {
        var value = _events.Current;
        if (value is AnchorAlias) throw Refuse("aliases (*name) are not read; write the value out", value);
        if (value is NodeEvent node) RefuseProperties(node);
        if (value is Scalar scalar) return ReadScalar(scalar);
        if (depth == DeepestNesting) throw Refuse("lists and maps are nested too deeply", value!);
        return value switch
        {
            SequenceStart list => ReadList(list, depth),
            MappingStart map => ReadMap(map, depth),
            _ => throw new YamlRefusedException(Unsaid, NextPlace()),
        };
    }

    private void RefuseProperties(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty) throw Refuse("anchors (&name) are not read; write the value out where it is needed", node);
        if (!node.Tag.IsEmpty) throw Refuse("tags (!name) are not read", node);
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        var span = SpanOf(scalar.Start, scalar.End);
        var isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        return new YamlScalar(scalar.Value, scalar.Style != ScalarStyle.Plain, isBlock ? WithoutEmptyLines(span) : span);
    }

    private YamlList ReadList(SequenceStart list, int depth)
    {
        var items = new List<YamlValue>();
        while (Move() is not SequenceEnd) items.Add(ReadValue(depth + 1));
        var end = list.Style == SequenceStyle.Flow ? _events.Current!.End : default(Mark?);
        return new YamlList(items, Enclose(list.Start, end, items.Count > 0 ? items[items.Count - 1] : null));
    }

    private YamlMap ReadMap(MappingStart map, int depth)
    {
        var pairs = new List<YamlPair>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (Move() is not MappingEnd)
        {
            var key = ReadKey(depth);
            Move();
            pairs.Add(new YamlPair(key, ReadValue(depth + 1), IsRepeated: !keys.Add(key.Text)));
        }

        // [a: b] has a map without braces, for which the library gives no place.
        if (depth > 0 && map.Start.Index == 0) return new YamlMap(pairs, Span.FromBounds(pairs[0].Key.Span.Start, pairs[0].Value.Span.End));
        var end = map.Style == MappingStyle.Flow ? _events.Current!.End : default(Mark?);
        return new YamlMap(pairs, Enclose(map.Start, end, pairs.Count > 0 ? pairs[pairs.Count - 1].Value : null));
    }

    private YamlScalar ReadKey(int depth)
    {
        var start = _events.Current!;
        if (ReadValue(depth + 1) is not YamlScalar key) throw Refuse("a list or a map cannot be a key", start);
        if (key.Text == "<<" && !key.IsQuoted) throw Refuse("merge keys (<<) are not read; write the keys out", start);
        return key;
    }

    // The library sets the end of a collection before its closing bracket, and that of one without brackets at the next token.
    private Span Enclose(Mark start, Mark? closing, YamlValue? last)
    {
        var from = Offset(start);
        var to = closing is { } mark ? Offset(mark) + 1 : last?.Span.End ?? from;
        return Span.FromBounds(from, Math.Max(from, Math.Min(to, _text.Length)));
    }

    // A block of text takes the empty lines below it with it.
    private Span WithoutEmptyLines(Span span)
    {
        var end = span.End;
        while (end > span.Start && char.IsWhiteSpace(_text[end - 1])) end--;
        return Span.FromBounds(span.Start, end);
    }

    // Where the library was when it met what it can't tell a place of.
    private Span NextPlace()
    {
        var at = _events.Current is { } last ? Offset(last.End) : _start;
        while (at < _text.Length && (_text[at] == ':' || char.IsWhiteSpace(_text[at]))) at++;
        return new Span(at, 1);
    }

    // The library's place for a tab is the line above.
    private Span? FindTab(string complaint, in Mark from)
    {
        var tab = complaint == YamlComplaints.Tab ? _text.IndexOf('\t', Math.Min(Offset(from), _text.Length)) : -1;
        return tab < 0 ? null : new Span(tab, 1);
    }

    private YamlRefusedException Refuse(string message, ParsingEvent place) => new(message, SpanOf(place.Start, place.End));

    private Span SpanOf(in Mark start, in Mark end) => Span.FromBounds(Offset(start), Math.Max(Offset(start), Offset(end)));

    private int Offset(in Mark mark) => _start + (int)mark.Index;
}
