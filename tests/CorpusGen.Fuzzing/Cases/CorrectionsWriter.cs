using System;
using System.Collections.Generic;
using System.Text;
using CorpusGen.Synthetic;

namespace CorpusGen.Fuzzing.Cases;

/// <summary>Writes corrections of a case, some of which match something.</summary>
internal static class CorrectionsWriter
{
    private const string Kinds = "direct mixed tweet indirect";

    private static readonly (string Key, Func<YamlValues, string> Value)[] SpeakerKeys =
    [
        ("name", v => v.Speaker()),
        ("aliases", v => v.List(v.Speaker)),
        ("merge", v => v.List(v.Speaker)),
        ("split", v => $"[{{articles: {v.List(v.Article)}, name: {v.Speaker()}}}]"),
        ("kind", v => v.OneOf("person", "organisation", "document", "unnamed")),
        ("gender", v => v.OneOf("female", "male")),
        ("roles", v => v.List(v.Passage)),
        ("affiliation", v => v.Passage()),
        ("ignore", v => v.OneOf("true", "false")),
        ("member", v => v.OneOf("Lind", "class", "Count", "the Mayor", "_1", "Ünal")),
    ];

    private static readonly Func<YamlValues, string>[] Quotes =
    [
        v => $"quote: {v.Quotation()}\n    speaker: {v.Speaker()}",
        v => $"quote: {v.Quotation()}\n    speaker: {v.Speaker()}\n    kind: {v.OneOf(Kinds.Split(' '))}",
        v => $"quote: {v.Quotation()}\n    speaker: null",
        v => $"quote: {v.Quotation()}\n    not-a-quote: {v.OneOf("true", "false")}",
        v => $"quote: {v.Quotation()}\n    line: {v.Number()}\n    kind: {v.OneOf(Kinds.Split(' '))}",
        v => $"missed: {v.Passage()}\n    speaker: {v.Speaker()}",
        v => $"missed: {v.Quotation()}\n    line: {v.Number()}",
    ];

    private static readonly Func<YamlValues, string>[] Sayings =
    [
        v => $"join: {v.List(v.QuotationId)}",
        v => $"join: [{v.QuotationId()}, {v.QuotationId()}]",
        v => $"part: {v.List(v.QuotationId)}",
        v => $"reference: {v.QuotationId()}",
    ];

    /// <summary>Writes a file.</summary>
    /// <param name="texts">The documents that it corrects.</param>
    /// <param name="dice">What decides.</param>
    /// <returns>YAML, unless a value happens to break it.</returns>
    public static string Write(IReadOnlyList<FuzzText> texts, Dice dice)
    {
        var values = new YamlValues(texts, dice);
        var yaml = new StringBuilder();
        AddEntries(yaml, "speakers", dice, () => Speaker(values, dice));
        AddEntries(yaml, "quotes", dice, () => $"article: {values.Article()}\n    {dice.Pick(Quotes)(values)}");
        AddEntries(yaml, "sayings", dice, () => dice.Pick(Sayings)(values));
        AddEntries(yaml, "silence", dice, () => Silence(values, dice));
        return yaml.ToString();
    }

    private static void AddEntries(StringBuilder yaml, string section, Dice dice, Func<string> entry)
    {
        if (!dice.Chance(60)) return;
        yaml.Append(section).Append(":\n");
        for (var count = dice.Between(1, 3); count > 0; count--) yaml.Append("  - ").Append(entry()).Append('\n');
    }

    private static string Speaker(YamlValues values, Dice dice)
    {
        var entry = "speaker: " + values.Speaker();
        for (var keys = dice.Next(4); keys > 0; keys--)
        {
            var (key, value) = dice.Pick(SpeakerKeys);
            entry += $"\n    {key}: {value(values)}";
        }

        return entry;
    }

    private static string Silence(YamlValues values, Dice dice) =>
        $"diagnostic: {values.OneOf("CORP001", "CORP002", "CORP003", "CORP004", "CORP005")}\n    article: {values.Article()}\n    "
        + (dice.Chance(50) ? $"at: {values.Quotation()}" : $"line: {values.Number()}");
}
