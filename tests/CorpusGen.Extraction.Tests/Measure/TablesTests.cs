using System;
using System.Globalization;
using System.IO;
using System.Linq;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Quotes.Rules;
using CorpusGen.Measure;
using Xunit;

namespace CorpusGen.Extraction.Tests.Measure;

public sealed class TablesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    private Tables Tables => new(_folder.FullName);

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Writes_weights_in_thousandths_sorted_and_without_the_least()
    {
        Tables.WriteWeights(["rule label", "phrase thing", "nobody direct", "opens-sentence name"], [1.2344, -0.7, 0.049, -0.05]);

        Assert.Equal(["opens-sentence name=-50", "phrase thing=-700", "rule label=1234"], Rows("evidence-weights.txt"));
    }

    [Fact]
    public void Writes_reliability_in_the_order_of_probability()
    {
        Tables.WriteReliability([(0.1, 0.05), (0.5, 0.41), (1, 0.9995)]);
        Assert.Equal(["0.1000=0.050", "0.5000=0.410", "1.0000=1.000"], Rows("reliability.txt"));
    }

    [Fact]
    public void Writes_how_often_each_rule_is_right_for_speech_and_what_nobody_measured()
    {
        var speech = Examples.Of("a", [], []);
        speech.Rules.AddRange([("label", true), ("label", true), ("signature", false), (ListedByIntroduction.Name.Text, false)]);
        var term = Examples.Of("a", [], [], "nobody");
        term.Rules.Add(("label", false));
        Tables.WriteRules([speech, term]);

        Assert.Equal(
            ["label=0.75", $"{ListedByIntroduction.Name.Text}=0.93", "signature=0.33", $"{TweetQuotes.Rule}=0.95"],
            Rows("rule-precisions.txt"));
    }

    [Fact]
    public void Writes_the_same_bytes_whatever_the_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "–" } };
            Tables.WriteReliability([(0.5, 0.25)]);
            Tables.WriteWeights(["rule label"], [-1.5]);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.Equal(["0.5000=0.250"], Rows("reliability.txt"));
        Assert.Equal(["rule label=-1500"], Rows("evidence-weights.txt"));
    }

    [Fact]
    public void Says_what_a_table_is_and_where_it_comes_from()
    {
        Tables.WriteReliability([]);
        Assert.Contains("# Origin: ", Text("reliability.txt"), StringComparison.Ordinal);
    }

    /// <summary>A table as the engine reads it.</summary>
    private string[] Rows(string name)
    {
        var list = WordList.Parse(Text(name));
        return [.. Enumerable.Range(0, list.Count).Select(i => $"{list.WordAt(i)}={list.TagAt(i)}")];
    }

    private string Text(string name) => File.ReadAllText(Path.Combine(_folder.FullName, name));
}
