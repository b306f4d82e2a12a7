using CorpusGen.Extraction.Linking;
using Xunit;

namespace CorpusGen.Extraction.Tests.Linking;

public class SayingTests
{
    [Fact]
    public void Knows_the_first_and_the_last_day_it_was_told()
    {
        var saying = Told(20, 10, null, 30, 15);

        Assert.Equal((10, 30), (saying.FirstDay, saying.LastDay));
        Assert.Equal([0, 1, 2, 3, 4], saying.Quotes);
        Assert.Equal([10, 11, 12, 13, 14], saying.Documents);
    }

    [Theory]
    [InlineData(10, 13, 3)]
    [InlineData(13, 10, 3)]
    [InlineData(10, 10, 0)]
    public void Counts_the_days_between_two(int day, int other, int expected) => Assert.Equal(expected, Told(day).DaysFrom(Told(other)));

    [Fact]
    public void Counts_no_days_between_two_whose_days_overlap_and_the_shortest_way_else()
    {
        Assert.Equal(0, Told(10, 20).DaysFrom(Told(15, 30)));
        Assert.Equal(5, Told(10, 20).DaysFrom(Told(25, 30)));
        Assert.Equal(5, Told(25, 30).DaysFrom(Told(10, 20)));
    }

    [Fact]
    public void Knows_no_days_between_two_where_one_has_no_day()
    {
        Assert.Null(Told(10).DaysFrom(Told((int?)null)));
        Assert.Null(Told((int?)null).DaysFrom(Told(10)));
    }

    private static Saying Told(params int?[] days)
    {
        var saying = new Saying(SayingWordsReading.Words(new Vocabulary(), "We stay"), default);
        for (var i = 0; i < days.Length; i++) saying.Add(i, 10 + i, days[i]);
        return saying;
    }
}
