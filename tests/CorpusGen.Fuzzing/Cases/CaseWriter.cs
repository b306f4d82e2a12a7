using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Fuzzing.Mutations;
using CorpusGen.Fuzzing.Texts;
using CorpusGen.Synthetic;

namespace CorpusGen.Fuzzing.Cases;

/// <summary>Writes cases: one to four documents, some of them changed copies of others, as papers copy; a few with front matter or corrections.</summary>
internal static class CaseWriter
{
    private const int LongestText = 24_000;

    private static readonly string[] Paths =
    [
        "a.txt", "b.txt", "c.md", "d/a.txt", "d/e/a.txt", "A.TXT", "a.md", "talks-1.txt", "talks-2.txt", "class.txt", "1.txt", ".txt",
        "İ.txt", "{0} \"a\".txt", "d/\u202Ea.txt", new string('x', 300) + ".txt",
    ];

    private static readonly string[] CorrectionPaths = ["a.corpus.yaml", "d/{0}.corpus.yaml"];

    private static readonly string[] Ids = ["talks-1", "TALKS-1", "a", "a~2", "the talks", "42", "ß", "{0}\"", "class"];

    /// <summary>Writes a case.</summary>
    /// <param name="seed">The seed of the run.</param>
    /// <param name="number">The number in the run.</param>
    /// <returns>The case: the same for the same seed and number.</returns>
    public static FuzzCase Write(ulong seed, long number)
    {
        var dice = new Dice(seed, (ulong)number);
        var count = dice.Next(100) switch { < 30 => 1, < 65 => 2, < 85 => 3, _ => 4 };
        var texts = new List<FuzzText>(count);
        while (texts.Count < count) texts.Add(Document(texts, dice));
        for (var files = dice.Next(100) switch { < 75 => 0, < 97 => 1, _ => 2 }; files > 0; files--) texts.Add(Corrections(texts, dice));
        return new FuzzCase(seed, number, texts);
    }

    private static FuzzText Corrections(List<FuzzText> texts, Dice dice)
    {
        var documents = texts.FindAll(text => !text.IsCorrections);
        var yaml = CorrectionsWriter.Write(documents, dice);
        if (dice.Chance(25)) yaml = dice.Pick(MutationList.All).Change(yaml, dice.Pick(documents).Text, dice);
        return new FuzzText(dice.Pick(CorrectionPaths), yaml, null);
    }

    private static FuzzText Document(List<FuzzText> before, Dice dice)
    {
        var isCopy = before.Count > 0 && dice.Chance(45);
        var text = isCopy ? dice.Pick(before).Text : Fresh(dice);
        for (var changes = HowMany(dice, isCopy ? 3 : 7); changes > 0; changes--)
            text = dice.Pick(MutationList.All).Change(text, Other(before, dice), dice);
        if (text.Length > LongestText) text = text[..LongestText];
        var document = new FuzzText(dice.Pick(Paths), text, dice.Chance(10) ? dice.Pick(Ids) : null);
        if (!dice.Chance(10)) return document;
        text = FrontMatterWriter.Write(document, dice);
        if (dice.Chance(30)) text = dice.Pick(MutationList.All).Change(text, Other(before, dice), dice);
        return document with { Text = text };
    }

    // Few changes leave more of the grammar that rules look for, so they are likelier than many.
    private static int HowMany(Dice dice, int most) => Math.Min(dice.Next(most + 1), dice.Next(most + 1));

    private static string Fresh(Dice dice) => dice.Next(100) switch
    {
        < 62 => dice.Pick(Shelf.Small),
        < 80 => Window(dice.Pick(Shelf.Synthetic), dice),
        < 94 => Window(dice.Pick(Shelf.Seeds), dice),
        < 95 => dice.Pick(Shelf.Seeds),
        < 96 => dice.Pick(Shelf.Synthetic),
        _ => Soup(dice),
    };

    private static string Other(List<FuzzText> before, Dice dice) =>
        before.Count > 0 && dice.Chance(50) ? dice.Pick(before).Text : dice.Pick(Shelf.Small);

    // Paragraphs that follow one another.
    private static string Window(string text, Dice dice)
    {
        var paragraphs = text.Split('\n');
        var first = dice.Chance(30) ? 0 : dice.Next(paragraphs.Length);
        return string.Join('\n', paragraphs.Skip(first).Take(dice.Between(1, 12)));
    }

    private static string Soup(Dice dice) =>
        string.Concat(Enumerable.Range(0, dice.Between(1, 120)).Select(_ => dice.Pick(dice.Pick(Pieces.Kinds)) + (dice.Chance(50) ? " " : "")));
}
