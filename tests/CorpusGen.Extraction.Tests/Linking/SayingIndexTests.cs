using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Linking;
using Xunit;

namespace CorpusGen.Extraction.Tests.Linking;

public class SayingIndexTests
{
    [Fact]
    public void Pairs_sayings_that_share_rare_words_and_no_others() =>
        Assert.Equal(
            [(2, 0), (3, 1)],
            Pairs("The heron nests upon the roof", "We sold forty sacks of grain", "A heron nests near the church", "They bought forty sacks of flour"));

    [Fact]
    public void Pairs_sayings_of_nobody_known_by_two_words_in_a_row() =>
        Assert.Equal([(1, 0)], Pairs(Sayings(null, "The heron nests upon the roof", "A heron nests near the church", "One heron slept")));

    [Fact]
    public void Pairs_sayings_of_two_speakers_by_two_words_in_a_row_only()
    {
        var vocabulary = new Vocabulary();
        Saying[] sayings = [Saying(vocabulary, 0, "The heron nests upon the roof"), Saying(vocabulary, 1, "A heron nests near the church"), Saying(vocabulary, 2, "One heron slept")];

        Assert.Equal([(1, 0)], Pairs(sayings));
    }

    [Fact]
    public void Pairs_a_saying_with_those_it_shares_most_with_where_there_are_many()
    {
        var others = Enumerable.Range(0, 40).Select(i => i == 33 ? "The heron nests upon the roof" : $"The heron saw boat{i}x");
        var pairs = Pairs([.. others, "The heron nests upon the roof"]).Where(p => p.Later == 40).ToList();

        Assert.Equal(24, pairs.Count);
        Assert.Equal((40, 33), pairs[0]);
        Assert.Equal(Enumerable.Range(0, 23), pairs.Skip(1).Select(p => p.Earlier));
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Pairs_nothing_by_a_word_that_very_many_have(int count, bool arePaired) =>
        Assert.Equal(arePaired, Pairs([.. Enumerable.Range(0, count).Select(i => $"The heron saw boat{i}x")]).Count > 0);

    [Fact]
    public void Of_nothing_has_no_pairs() => Assert.Empty(Pairs());

    private static List<(int Later, int Earlier)> Pairs(params string[] texts) => Pairs(Sayings(0, texts));

    private static List<(int Later, int Earlier)> Pairs(IReadOnlyList<Saying> sayings)
    {
        using var index = new SayingIndex(sayings);
        var pairs = new List<(int Later, int Earlier)>();
        var candidates = new List<int>();
        for (var later = 0; later < sayings.Count; later++)
        {
            index.Find(later, candidates);
            pairs.AddRange(candidates.Select(earlier => (later, earlier)));
        }

        return pairs;
    }

    private static List<Saying> Sayings(int? speaker, params string[] texts)
    {
        var vocabulary = new Vocabulary();
        return [.. texts.Select(t => Saying(vocabulary, speaker, t))];
    }

    private static Saying Saying(Vocabulary vocabulary, int? speaker, string text) =>
        new(SayingWordsReading.Words(vocabulary, text), new SayingSource(speaker, speaker is not null));
}
