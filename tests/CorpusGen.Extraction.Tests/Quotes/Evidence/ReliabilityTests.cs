using System.Globalization;
using System.Linq;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Quotes.Evidence;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Evidence;

public class ReliabilityTests
{
    private static (double Probability, double Precision)[] Rows { get; } = Read(WordList.Load("reliability.txt"));

    [Fact]
    public void The_rows_rise() => Assert.All(Rows.Zip(Rows.Skip(1)), pair =>
    {
        Assert.True(pair.First.Probability < pair.Second.Probability, $"{pair}");
        Assert.True(pair.First.Precision < pair.Second.Precision, $"{pair}");
    });

    [Fact]
    public void Is_the_measured_precision_at_a_measured_probability() =>
        Assert.All(Rows, row => Assert.Equal(row.Precision, Reliability.Of(row.Probability), 9));

    [Fact]
    public void Lies_halfway_between_two_points_halfway() => Assert.All(Rows.Zip(Rows.Skip(1)), pair =>
        Assert.Equal(
            (pair.First.Precision + pair.Second.Precision) / 2,
            Reliability.Of((pair.First.Probability + pair.Second.Probability) / 2),
            0.00051));

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    public void Is_never_below_the_first_point(double probability) => Assert.Equal(Rows[0].Precision, Reliability.Of(probability));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Is_never_above_the_last_point(double probability) => Assert.Equal(Rows[^1].Precision, Reliability.Of(probability));

    [Fact]
    public void Rises_with_the_probability()
    {
        var precisions = Enumerable.Range(0, 2_001).Select(i => Reliability.Of(i / 2000.0)).ToList();

        Assert.Equal(precisions.Order(), precisions);
        Assert.All(precisions, p => Assert.InRange(p, 0, 1));
        Assert.True(precisions[0] < Reliability.Bound && Reliability.Bound < precisions[^1]);
    }

    private static (double Probability, double Precision)[] Read(WordList list) =>
        [.. Enumerable.Range(0, list.Count).Select(i => (Number(list.WordAt(i)), Number(list.TagAt(i))))];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
