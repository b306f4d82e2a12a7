using System;
using System.Linq;
using CorpusGen.Tests.Driver;

namespace CorpusGen.Tests.Hostile;

/// <summary>Articles with a word wherever a text can have one: headline, byline, speaker, role, cue, quotation, tweet.</summary>
internal static class HostileNewspaper
{
    /// <summary>All hostile words, two articles for each: in the second the saying has other words and another speaker.</summary>
    public static TestProject Project { get; } = Of([.. HostileWords.All.Keys]);

    /// <summary>Those that a file can hold: no encoding has halves of pairs.</summary>
    public static TestProject ProjectOfFiles { get; } = Of([.. HostileWords.All.Keys.Where(name => !name.Contains("surrogate", StringComparison.Ordinal))]);

    public static string Article(string word) =>
        $"""
        Old {word} harbour {word} opens {word}

        By Jonas {word} Berg

        LINDHOLM, March 3 — The {word} bridge {word} opened on Monday.

        “The {word} bridge opens in May and nobody in {word} waits,” said Mara {word} Lind, the {word} harbour master. “{word}”

        “Nobody {word} waits {word} for the old ferry,” {word} Berg {word} said.

        Ada{word} Holm: “It is {word} late for {word} that now.”

        The port wrote on Twitter:

        The gates {word} stay open. #{word} https://example.org/{word}

        — Port {word} of Lindholm (@lind{word}) March 3, 2021

        """;

    public static string Rival(string word) =>
        $"""
        Bridge {word} in use, harbour says

        “The {word} bridge opens in June and nobody in {word} waits,” said Viktor {word} Dahl, a {word} fisherman.

        """;

    private static TestProject Of(string[] names) => TestProject.Of(
        [.. names.Select(name => ($"texts/{name}.txt", Article(HostileWords.All[name]))), .. names.Select(name => ($"texts/rival-{name}.txt", Rival(HostileWords.All[name])))]);
}
