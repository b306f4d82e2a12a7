using System.Linq;
using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Text;

public class LetterRunsTests
{
    [Theory]
    [InlineData("quay", 0, 4)]
    [InlineData("quay", 3, 4)]
    [InlineData("Quay side", 0, 4)]
    [InlineData("Quay side", 5, 9)]
    [InlineData("quay’s", 0, 4)]
    [InlineData("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", 0, 52)]
    [InlineData("abcdefghijklmno-", 0, 15)]
    public void Finds_the_end_of_a_run(string text, int letter, int end) => Assert.Equal(end, new LetterRuns(text).EndFrom(letter));

    // What stands beside the letters in the code, and what becomes one where a bit is set or cut off.
    [Theory]
    [InlineData('@')]
    [InlineData('[')]
    [InlineData('`')]
    [InlineData('{')]
    [InlineData('0')]
    [InlineData('é')]
    [InlineData('\u212A')]
    [InlineData('\u0161')]
    [InlineData('\uFF41')]
    public void Ends_it_at_any_other_character(char other)
    {
        for (var letters = 1; letters < 200; letters++)
        {
            var text = new string('z', letters) + other + new string('A', 100);
            Assert.Equal(letters, new LetterRuns(text).EndFrom(0));
        }
    }

    // Runs of all lengths up to beyond a block, each beginning at another place in one.
    [Fact]
    public void Finds_the_ends_of_all_runs_on_one_way_through_a_text()
    {
        var text = string.Concat(Enumerable.Range(1, 150).Select(length => new string(length % 2 == 0 ? 'x' : 'Q', length) + " "));
        var runs = new LetterRuns(text);
        for (int length = 1, start = 0; length <= 150; start += length + 1, length++) Assert.Equal(start + length, runs.EndFrom(start));
    }

    [Fact]
    public void May_be_asked_for_an_earlier_place()
    {
        var text = string.Join(' ', Enumerable.Repeat("quay", 60));
        var runs = new LetterRuns(text);
        Assert.Equal(154, runs.EndFrom(150));
        Assert.Equal(4, runs.EndFrom(0));
        Assert.Equal(299, runs.EndFrom(295));
    }
}
