using System;
using System.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Corrections;

public class HostileCorrectionsTests
{
    private const string Seed =
        "speakers:\n  - speaker: W. Moss\n    aliases: [Moss, 'Wen']\n    split:\n      - {articles: [a-1], name: Moss}\n    kind: person\n"
        + "quotes:\r\n- article: a-1\r\n  quote: |\r\n    We stay …\r\n  line: 12\r\n  speaker: ~\r\n- {article: b, missed: \"🚢 x\", kind: tweet}\n"
        + "sayings:\n- join: [a#b, c#d]\nsilence:\n- diagnostic: CORP002\n  article: a\n  at: “We\n";

    private static readonly string[] Pieces =
        ["- ", ": ", "\n", "\n  ", "[", "]", "{", "}", "'", "\"", "#", "&a ", "*a", "!", "|", "~", "\0", "\uD83D", "null", "line", "quote", "\"\"\"", "*/", "{0}"];

    [Fact]
    public void Throws_on_no_mutation_and_points_into_the_text()
    {
        var dice = new Random(13);
        for (var i = 0; i < 5_000; i++)
        {
            var text = new StringBuilder(Seed);
            for (var changes = dice.Next(1, 5); changes > 0; changes--) Mutate(text, dice);
            var mutant = text.ToString();
            var fault = Record.Exception(() => Check(mutant));
            Assert.True(fault is null, $"{fault} at {mutant}");
        }
    }

    private static void Mutate(StringBuilder text, Random dice)
    {
        var at = dice.Next(text.Length);
        if (dice.Next(2) == 0) text.Remove(at, Math.Min(dice.Next(1, 12), text.Length - at));
        else text.Insert(at, Pieces[dice.Next(Pieces.Length)]);
    }

    private static void Check(string text)
    {
        var file = Corrected.Read(text);
        var end = 0;
        foreach (var diagnostic in file.Diagnostics)
        {
            Assert.True(diagnostic.Span.Start >= end && !diagnostic.Span.IsEmpty && diagnostic.Span.End <= text.Length, $"{diagnostic}");
            end = diagnostic.Span.Start;
        }

        foreach (var speaker in file.Speakers) Assert.InRange(speaker.Speaker.Span.End, 1, text.Length);
        foreach (var quote in file.Quotes) Assert.InRange(quote.Words.Span.End, 1, text.Length);
    }
}
