using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Yaml;
using Xunit;

namespace CorpusGen.Extraction.Tests.Yaml;

public class YamlSpanTests
{
    [Fact]
    public void Counts_characters_as_the_document_stores_them() =>
        Assert.Equal(["a", "🚢 x", "b", "\"q🚢\"", "c", "d"], Scalars("a: 🚢 x\r\nb: \"q🚢\" # 🚢 said so\r\n# more\r\nc: d\r\n"));

    [Fact]
    public void Points_into_the_document_and_not_into_its_part()
    {
        const string text = "---\r\n🚢: \"b\"\r\n---\r\nThe boats left.";
        var part = Span.FromBounds(5, text.IndexOf("---", 5, StringComparison.Ordinal));
        var map = Assert.IsType<YamlMap>(YamlReader.Read(text, part).Root);

        Assert.Equal(("🚢", "\"b\""), (map.Pairs[0].Key.Span.In(text), map.Pairs[0].Value.Span.In(text)));
    }

    [Theory]
    [InlineData("[a, {b: c}] # d\n", "[a, {b: c}]")]
    [InlineData("x: {b: c,\n  d: [e]}\n", "x: {b: c,\n  d: [e]}")]
    [InlineData("- a\n- b: c\n  d: e\n\n# f\n", "- a\n- b: c\n  d: e")]
    [InlineData("a:\n- b\n- c\n", "a:\n- b\n- c")]
    [InlineData("a: |\n  one\n  two\n\n\n", "a: |\n  one\n  two")]
    [InlineData("'it''s'\n", "'it''s'")]
    [InlineData("a: b\n  c\n", "a: b\n  c")]
    public void Ends_a_value_with_its_last_character(string text, string value) =>
        Assert.Equal(value, Read(text).Root!.Span.In(text));

    [Fact]
    public void Shows_no_half_of_a_character()
    {
        const string text = "s: [: \uD83D\uDE00\u20289\n";
        var place = Read(text).Problem!.Span;

        Assert.False(char.IsLowSurrogate(text[place.Start]));
        Assert.False(char.IsHighSurrogate(text[place.End - 1]));
    }

    [Fact]
    public void Gives_a_value_that_is_left_out_an_empty_place()
    {
        var pair = Assert.IsType<YamlMap>(Read("a:\nb: c\n").Root).Pairs[0];

        Assert.True(((YamlScalar)pair.Value).IsNull);
        Assert.Equal(new Span(2, 0), pair.Value.Span);
    }

    [Theory]
    [InlineData("[a, b: c, d]")]
    [InlineData("{x: [a, b: c]}")]
    [InlineData("[? b : c]")]
    public void Places_a_map_without_braces(string text)
    {
        var root = Read(text).Root!;
        var list = (YamlList)(root is YamlMap map ? map.Pairs[0].Value : root);

        var words = list.Items.OfType<YamlMap>().Single().Span.In(text);
        Assert.Equal(('b', 'c'), (words[0], words[^1]));
    }

    [Fact]
    public void Keeps_a_byte_order_mark_inside_as_a_character() =>
        Assert.Equal(["a", "b\uFEFFc"], Scalars("a: b\uFEFFc\n"));

    private static YamlReading Read(string text) => YamlReader.Read(text, new Span(0, text.Length));

    private static IEnumerable<string> Scalars(string text) => Flatten(Read(text).Root!).Select(s => s.Span.In(text));

    private static IEnumerable<YamlScalar> Flatten(YamlValue value) => value switch
    {
        YamlScalar scalar => [scalar],
        YamlList list => list.Items.SelectMany(Flatten),
        YamlMap map => map.Pairs.SelectMany(p => Flatten(p.Key).Concat(Flatten(p.Value))),
        _ => throw new ArgumentException("There is no fourth kind.", nameof(value)),
    };
}
