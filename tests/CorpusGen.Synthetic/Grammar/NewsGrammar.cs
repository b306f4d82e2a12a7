using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace CorpusGen.Synthetic.Grammar;

/// <summary>Rules that unfold a symbol into text. What happened to whom comes as facts, how it is told from the rules.</summary>
/// <remarks>
/// In the files a line <c>symbol:</c> opens a rule and each line below it is one way to unfold it; <c>&lt;symbol&gt;</c> stands
/// for a fact of that name, or else for a rule.
/// </remarks>
internal sealed class NewsGrammar
{
    private readonly Dictionary<string, List<string>> _rules = new(StringComparer.Ordinal);

    private NewsGrammar(params IEnumerable<string> files)
    {
        foreach (var file in files) Add(WordFile.Read(file));
    }

    /// <summary>All there is to say.</summary>
    public static NewsGrammar Instance { get; } = new("words.txt", "things.txt", "narration.txt", "sayings.txt", "quotations.txt", "furniture.txt");

    /// <summary>Unfolds a symbol.</summary>
    public string Unfold(string symbol, Dice dice, Facts facts)
    {
        var text = new StringBuilder();
        Unfold(symbol, dice, facts, text);
        return text.ToString();
    }

    /// <summary>Unfolds a symbol to a sentence, which begins with a capital.</summary>
    public string Sentence(string symbol, Dice dice, Facts facts) => Capitals.AtSentenceStart(Unfold(symbol, dice, facts));

    private void Add(string[] lines)
    {
        List<string>? ways = null;
        foreach (var line in lines)
        {
            if (line[^1] == ':' && !line.Contains(' ', StringComparison.Ordinal)) _rules.Add(line[..^1], ways = []);
            else (ways ?? throw new InvalidDataException($"No rule above \"{line}\".")).Add(line);
        }
    }

    private void Unfold(string symbol, Dice dice, Facts facts, StringBuilder text)
    {
        if (facts.Find(symbol) is { } fact)
        {
            text.Append(fact);
            return;
        }

        if (!_rules.TryGetValue(symbol, out var ways)) throw new InvalidDataException($"No rule unfolds <{symbol}>.");
        var way = dice.Pick(ways);
        var position = 0;
        for (var open = way.IndexOf('<', StringComparison.Ordinal); open >= 0; open = way.IndexOf('<', position))
        {
            var close = way.IndexOf('>', open);
            text.Append(way, position, open - position);
            Unfold(way[(open + 1)..close], dice, facts, text);
            position = close + 1;
        }

        text.Append(way, position, way.Length - position);
    }
}
