using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Quotes.Evidence;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Evidence;

public class EvidenceWeightsTests
{
    private static WordList Table { get; } = WordList.Load("evidence-weights.txt");

    [Fact]
    public void Gives_each_piece_its_weight_and_others_none()
    {
        var weights = new EvidenceWeights([KeyValuePair.Create("rule label", 1200), KeyValuePair.Create("phrase thing", -700)]);

        Assert.Equal(1200, weights.Of(EvidenceKey.Of("rule label")));
        Assert.Equal(-700, weights.Of(EvidenceKey.Of("phrase thing")));
        Assert.Equal(0, weights.Of(EvidenceKey.Of("rule signature")));
        Assert.Equal(0, new EvidenceWeights([]).Of(EvidenceKey.Of("rule label")));
    }

    [Fact]
    public void Keeps_many_pieces_apart()
    {
        var weights = new EvidenceWeights(Enumerable.Range(1, 5_000).Select(n => KeyValuePair.Create("piece " + n, n)));

        Assert.All(Enumerable.Range(1, 5_000), n => Assert.Equal(n, weights.Of(EvidenceKey.Of("piece " + n))));
        Assert.All(Enumerable.Range(5_001, 5_000), n => Assert.Equal(0, weights.Of(EvidenceKey.Of("piece " + n))));
    }

    [Fact]
    public void Holds_every_row_of_the_measured_table()
    {
        Assert.NotEqual(0, Table.Count);
        Assert.All(Enumerable.Range(0, Table.Count), row =>
        {
            Assert.True(int.TryParse(Table.TagAt(row), out var weight), $"“{Table.TagAt(row)}” is no whole number");
            Assert.NotEqual(0, weight);
            Assert.Equal(weight, EvidenceWeights.Measured.Of(EvidenceKey.Of(Table.WordAt(row))));
        });
    }

    [Fact]
    public void No_two_rows_have_one_key() => Assert.Equal(Table.Count, Table.Select(EvidenceKey.Of).Distinct().Count());

    [Fact]
    public void No_key_is_the_mark_of_a_free_slot() => Assert.DoesNotContain(0UL, Table.Select(EvidenceKey.Of));

    [Fact]
    public void The_rows_are_written_as_evidence_is()
    {
        Assert.All(Table, row => Assert.Equal(row, row.ToLowerInvariant().Replace('’', '\'')));
        Assert.All(Table, row => Assert.InRange(row.Split(' ').Length, 1, 8));
    }
}
