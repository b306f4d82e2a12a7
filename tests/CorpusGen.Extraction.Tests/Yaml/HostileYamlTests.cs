using System;
using System.Diagnostics;
using System.Linq;
using System.Text;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Yaml;
using Xunit;

namespace CorpusGen.Extraction.Tests.Yaml;

public class HostileYamlTests
{
    private static readonly string[] Seeds =
    [
        "speakers:\n  - speaker: W. Moss # who\n    aliases: [Moss, \"W. Moss\"]\n    split:\n      - {articles: [a-1], name: 'Mo''ss'}\n",
        "quotes:\r\n- article: a-1\r\n  quote: |\r\n    We stay … here\r\n  line: 12\r\n  speaker: ~\r\n",
        "%YAML 1.2\n---\n? a\n: &x \"\\u00e9\\x41\\U0001F6A2\"\n<<: *x\n!!str b: >-\n  c\n...\n---\n- - - d\n",
    ];

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("[[{")]
    [InlineData("{a: ")]
    [InlineData("&a ")]
    [InlineData("!a ")]
    [InlineData("'")]
    [InlineData("\t")]
    [InlineData("\"\\")]
    [InlineData("---\n")]
    [InlineData("%a\n")]
    [InlineData(": ")]
    [InlineData("|\n")]
    [InlineData("\uFEFF")]
    [InlineData("\u2028")]
    public void Ends_soon_whatever_is_said_a_hundred_thousand_times(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 100_000));
        var watch = Stopwatch.StartNew();
        Check(text);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    public void Refuses_deep_nesting(string open, string close)
    {
        var reading = Check(string.Concat(Enumerable.Repeat(open, 100_000)) + string.Concat(Enumerable.Repeat(close, 100_000)));

        Assert.NotNull(reading.Problem);
    }

    [Fact]
    public void Reads_sixteen_levels_and_no_more()
    {
        Assert.Null(Check(new string('[', 16) + new string(']', 16)).Problem);
        Assert.Equal("lists and maps are nested too deeply", Check(new string('[', 17) + new string(']', 17)).Problem!.Message);
    }

    [Fact]
    public void Refuses_an_alias_bomb_at_its_first_anchor()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 30; i++) bomb.Append($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n");
        var reading = Check(bomb.ToString());

        Assert.StartsWith("anchors", reading.Problem!.Message, StringComparison.Ordinal);
        Assert.Equal(4, reading.Problem.Span.Start);
    }

    [Fact]
    public void Refuses_more_than_it_was_made_for() =>
        Assert.Equal("it is longer than 4 MiB", Check(new string('#', YamlReader.LongestText + 1)).Problem!.Message);

    // Half a surrogate pair survives no attribute, so the characters are numbers here.
    [Theory]
    [InlineData(0xD83D)]
    [InlineData(0xDEA2)]
    [InlineData(0xFFFF)]
    [InlineData(0x0007)]
    [InlineData(0x0092)]
    public void Points_at_what_is_no_character(int character)
    {
        var problem = Check("a: 🚢\nb: x" + (char)character).Problem!;

        Assert.Equal((10, $"the character U+{character:X4} may not stand in YAML"), (problem.Span.Start, problem.Message));
    }

    [Fact]
    public void Throws_on_no_mutation_of_a_text()
    {
        const string characters = "-:?,[]{}#&*!|>'\"%@`~ \t\r\n\\xuU0aé\u2028\u0085\uFEFF\uD83D\uDEA2\0<.";
        var dice = new Random(6);
        for (var i = 0; i < 20_000; i++)
        {
            var text = new StringBuilder(Seeds[dice.Next(Seeds.Length)]);
            for (var changes = dice.Next(1, 6); changes > 0; changes--) Mutate(text, characters, dice);
            var mutant = text.ToString();
            var fault = Record.Exception(() => Check(mutant));
            Assert.True(fault is null, $"{fault} at {mutant}");
        }
    }

    private static void Mutate(StringBuilder text, string characters, Random dice)
    {
        var at = dice.Next(text.Length);
        var length = Math.Min(dice.Next(1, 9), text.Length - at);
        switch (dice.Next(4))
        {
            case 0: text.Insert(at, characters[dice.Next(characters.Length)]); break;
            case 1: text[at] = characters[dice.Next(characters.Length)]; break;
            case 2: text.Insert(dice.Next(text.Length), text.ToString(at, length)); break;
            default: if (text.Length > length) text.Remove(at, length); break;
        }
    }

    // What holds of any text: either values or a problem, and every place inside the text.
    private static YamlReading Check(string text)
    {
        var reading = YamlReader.Read(text, new Span(0, text.Length));
        Assert.True(reading.Root is null || reading.Problem is null);
        if (reading.Problem is { } problem)
            Assert.True(problem.Span.Start >= 0 && problem.Span.Length > 0 && problem.Span.End <= text.Length, problem.ToString());

        if (reading.Root is { } root) CheckPlaces(root, new Span(0, text.Length), text);
        return reading;
    }

    private static void CheckPlaces(YamlValue value, Span around, string text)
    {
        Assert.True(value.Span.Length >= 0 && value.Span.Start >= around.Start && value.Span.End <= around.End, $"{value.Span} in {around} of {text}");
        if (value is YamlList list)
        {
            foreach (var item in list.Items) CheckPlaces(item, value.Span, text);
        }
        else if (value is YamlMap map)
        {
            foreach (var pair in map.Pairs)
            {
                CheckPlaces(pair.Key, value.Span, text);
                CheckPlaces(pair.Value, value.Span, text);
            }
        }
    }
}
