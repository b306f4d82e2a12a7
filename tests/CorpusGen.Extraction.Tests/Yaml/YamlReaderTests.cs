using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Yaml;
using Xunit;

namespace CorpusGen.Extraction.Tests.Yaml;

public class YamlReaderTests
{
    [Fact]
    public void Reads_maps_lists_and_scalars()
    {
        var map = Assert.IsType<YamlMap>(Read("a: 1\nb: [x, 'y']\nc:\n  - d: \"\\u00e9\"\n").Root);

        Assert.Equal(["a", "b", "c"], map.Pairs.Select(p => p.Key.Text));
        Assert.Equal([("x", false), ("y", true)], ((YamlList)map.Pairs[1].Value).Items.Cast<YamlScalar>().Select(s => (s.Text, s.IsQuoted)));
        var inner = (YamlMap)((YamlList)map.Pairs[2].Value).Items[0];
        Assert.Equal("é", ((YamlScalar)inner.Pairs[0].Value).Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n\n")]
    [InlineData("# nothing but a comment\n")]
    [InlineData("\uFEFF")]
    public void Finds_nothing_in_an_empty_text(string text)
    {
        var reading = Read(new DocumentText("a", text).Text);

        Assert.Null(reading.Root);
        Assert.Null(reading.Problem);
    }

    [Theory]
    [InlineData("~", true)]
    [InlineData("null", true)]
    [InlineData("'null'", false)]
    [InlineData("''", false)]
    [InlineData("nil", false)]
    public void Tells_nothing_from_a_text_that_says_so(string value, bool isNull) =>
        Assert.Equal(isNull, Assert.IsType<YamlScalar>(Read(value).Root).IsNull);

    [Fact]
    public void Tells_of_a_key_that_is_given_twice()
    {
        var map = Assert.IsType<YamlMap>(Read("a: 1\nb: 2\na: 3\n").Root);

        Assert.Equal([false, false, true], map.Pairs.Select(p => p.IsRepeated));
    }

    [Fact]
    public void Allows_the_marks_of_one_document() =>
        Assert.Equal("b", ((YamlScalar)((YamlMap)Read("%YAML 1.2\n---\na: b\n...\n").Root!).Pairs[0].Value).Text);

    [Theory]
    [InlineData("a: &x 1\n", "&x 1", "anchors (&name) are not read; write the value out where it is needed")]
    [InlineData("a: *x\n", "*x", "aliases (*name) are not read; write the value out")]
    [InlineData("a: !!str 1\n", "!!str 1", "tags (!name) are not read")]
    [InlineData("a: !<x> {}\n", "!<x> ", "tags (!name) are not read")]
    [InlineData("<<: {a: b}\n", "<<", "merge keys (<<) are not read; write the keys out")]
    [InlineData("[a]: b\n", "[", "a list or a map cannot be a key")]
    [InlineData("---\na\n---\nb\n", "---", "a second document begins; a file holds one")]
    [InlineData("a: \"b\n", "\"b\n", "this quotation mark is never closed")]
    [InlineData("a:\n\tb: c\n", "\t", "a tab indents this line; YAML takes spaces alone")]
    [InlineData("a: b: c\n", ":", "a key or “: ” stands where a value goes on; put the value between quotes, or mend the indentation")]
    [InlineData("a: @b\n", "@", "no value can begin with this character; put the value between quotes")]
    [InlineData("a: \"\\q\"\n", "\"", "a \\ between double quotes begins an escape that YAML does not have; write \\\\, or take single quotes")]
    [InlineData("a: - b\n", "-", "a list cannot begin behind a key; put its “- ” on a line of its own")]
    [InlineData("- a\nb: c\n", "b", "the list does not go on here; mend the indentation")]
    [InlineData("a: \"b\"c\n", "c", "no key where one is due; mend the indentation, or put the value above between quotes")]
    [InlineData("a: [b, c\n", "\n", "a list in brackets lacks a comma or its ]")]
    [InlineData("a: {b: c\n", "\n", "a map in braces lacks a comma or its }")]
    [InlineData("a: \"b\nc: d\"\n", "\"b\n", "this quotation mark is not closed in its line, and the next line is not indented")]
    [InlineData("a: | b\n", "| ", "after | or > the line ends; put a value that begins so between quotes")]
    [InlineData("a: &\n", "&", "& and * begin names of values; put a value that begins so between quotes")]
    [InlineData("a: b\n- c\n", "-", "no key where one is due; mend the indentation, or put the value above between quotes")]
    [InlineData("a\nb: c\n", ":", "a key or “: ” stands where a value goes on; put the value between quotes, or mend the indentation")]
    [InlineData("a\n- b: c\n", ":", "a key or “: ” stands where a value goes on; put the value between quotes, or mend the indentation")]
    [InlineData("a: [b]# c\n", "]", "# begins a comment, and only after a space")]
    [InlineData("%a.2\n", "%a", "a line that begins with % is an instruction to YAML; put a value that begins so between quotes")]
    [InlineData("a: [b\n\"c\n", "[", "what stands here is no YAML")]
    [InlineData("a: \"\\UFFFFFFFF\"\n", "\"", "what stands here is no YAML")]
    [InlineData("a: b\0c\n", "\0", "the character U+0000 may not stand in YAML")]
    [InlineData("a: \"\\ud800\"\n", "\"\\ud800", "an escape here means no character")]
    public void Says_in_plain_words_what_is_wrong_and_where(string text, string place, string message)
    {
        var reading = Read(text);

        Assert.Null(reading.Root);
        Assert.Equal((message, place), (reading.Problem!.Message, reading.Problem.Span.In(text)));
    }

    private static YamlReading Read(string text) => YamlReader.Read(text, new Span(0, text.Length));
}
