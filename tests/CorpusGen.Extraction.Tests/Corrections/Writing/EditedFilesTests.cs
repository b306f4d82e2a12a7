using System;
using System.Linq;
using System.Text;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Corrections.Writing;
using Xunit;

namespace CorpusGen.Extraction.Tests.Corrections.Writing;

/// <summary>Writes into files as people may keep them, and reads what came of it.</summary>
public class EditedFilesTests
{
    private static readonly string[] Entries =
    [
        "- article: a\n  quote: We stay\n  speaker: Moss\n",
        "- article: a # one\n  quote: >\n    We stay\n    here\n\n  kind: mixed\n",
        "- {article: a, quote: 'It''s', speaker: ~}\n",
        "-\n  quote: “We\n  article: a\n  speaker:\n",
        "-   article: a\n    missed: \"We\n      stay\"\n    speaker: Moss   # who\n",
        "# - article: old\n#   quote: no\n",
        "\n",
        "- article: a\n  quote: 🚢 sails\n  not-a-quote: true\n  # because\n",
    ];

    private static readonly string[] Others =
        ["", "# Head.\n\n", "speakers:\n  - speaker: Moss\n    name: |\n      W. Moss\n", "sayings: [{part: a#b}]\n\n", "silence:\n- {diagnostic: CORP001, article: a, line: 1}\n"];

    [Fact]
    public void Adds_one_entry_and_touches_no_other()
    {
        var dice = new Random(29);
        for (var i = 0; i < 2_000; i++)
        {
            var text = Make(dice);
            var after = CorrectionsEditor.Add(text, "quotes", [new("article", "b"), new("quote", "New: \"words\" #1"), new("speaker", null)]);
            Assert.NotNull(after);
            var (old, changed) = (Corrected.Read(text), Corrected.Read(after));

            Assert.True(changed.Diagnostics.IsEmpty, after);
            Assert.Equal(Quotes(old).Append("b New: \"words\" #1   True False"), Quotes(changed));
            Assert.Equal(
                (old.Speakers.Count, old.Sayings.Count, old.Silences.Count),
                (changed.Speakers.Count, changed.Sayings.Count, changed.Silences.Count));
            Assert.Equal(Lines(text), Lines(after).Intersect(Lines(text)));
        }
    }

    [Fact]
    public void Changes_one_entry_and_touches_no_other()
    {
        var dice = new Random(31);
        for (var i = 0; i < 2_000; i++)
        {
            var text = Make(dice);
            var old = Corrected.Read(text);
            if (old.Quotes.IsEmpty) continue;
            var position = dice.Next(old.Quotes.Count);
            var after = CorrectionsEditor.Change(text, old.Quotes[position].Article.Span, [new("speaker", "Ada, 1st")], ["not-a-quote"]);
            Assert.NotNull(after);
            var changed = Corrected.Read(after);

            Assert.True(changed.Diagnostics.IsEmpty, after);
            Assert.Equal("Ada, 1st", changed.Quotes[position].Speaker?.Text);
            Assert.Equal(Without(Quotes(old), position), Without(Quotes(changed), position));
        }
    }

    private static string Make(Random dice)
    {
        var text = new StringBuilder(Others[dice.Next(Others.Length)]);
        var indentation = new string(' ', dice.Next(3) * 2);
        if (dice.Next(8) > 0) text.Append("quotes: # all\n");
        if (text.ToString().Contains("quotes", StringComparison.Ordinal))
        {
            for (var n = dice.Next(4); n > 0; n--)
                foreach (var line in Entries[dice.Next(Entries.Length)].TrimEnd('\n').Split('\n')) text.Append(line.Length == 0 ? "" : indentation + line).Append('\n');
        }

        var other = Others[dice.Next(2, Others.Length)];
        if (!text.ToString().Contains(other[..5], StringComparison.Ordinal)) text.Append(other);
        if (dice.Next(5) == 0) text.Length -= text.Length > 0 && text[^1] == '\n' ? 1 : 0;
        return dice.Next(3) == 0 ? text.Replace("\n", "\r\n").ToString() : text.ToString();
    }

    private static string[] Quotes(CorrectionsFile file) =>
        [.. file.Quotes.Select(q => $"{q.Article} {q.Words} {q.Speaker} {q.Kind} {q.IsByNobody} {q.IsNoQuote}")];

    private static string[] Without(string[] quotes, int position) => [.. quotes[..position], .. quotes[(position + 1)..]];

    // Each once: what is asked is that none is lost and their order stays.
    private static string[] Lines(string text) => [.. text.Split('\n').Select(l => l.TrimEnd('\r')).Distinct()];
}
