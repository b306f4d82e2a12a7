using System;
using System.Linq;
using Xunit;

namespace CorpusGen.Samples.Tests;

public class QuoteDeskTests
{
    private static readonly string[] Names = [.. DeskRun.Of("--list").Output
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0])];

    public static TheoryData<string> Questions => [.. Names];

    [Fact]
    public void Shows_the_corpus_on_one_screen_with_a_bar_chart()
    {
        var run = DeskRun.Of();

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.StartsWith("5 articles, ", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"Wendy Sherman +█+ \d+", run.Output);
        Assert.InRange(run.Output.TrimEnd('\n').Split('\n').Length, 10, 24);
        Assert.All(run.Output.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 100));
    }

    [Fact]
    public void Lists_ten_questions_or_more() => Assert.InRange(Names.Length, 10, 30);

    [Theory]
    [MemberData(nameof(Questions))]
    public void Answers_each_question_in_plain_text(string name)
    {
        var run = DeskRun.Of(name);

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.InRange(run.Output.Trim().Split('\n').Length, 3, 500);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public void Shows_a_word_diff_without_colour_as_git_does()
    {
        var run = DeskRun.Of("saying");

        Assert.Matches(@"\[-[^\]]+-\] \{\+[^}]+\+\}", run.Output);
    }

    [Theory]
    [InlineData("speakrs", "speakers")]
    [InlineData("Tweet", "tweets")]
    [InlineData("family", "families")]
    public void Names_the_nearest_question_for_an_unknown_one(string name, string nearest)
    {
        var run = DeskRun.Of(name);

        Assert.Equal(2, run.Status);
        Assert.Empty(run.Output);
        Assert.Equal($"QuoteDesk: there is no question '{name}'; did you mean '{nearest}'? (--list names all)\n", run.Error);
    }

    [Theory]
    [InlineData("--nonsense")]
    [InlineData("speakers", "tweets")]
    public void Refuses_arguments_it_does_not_know(params string[] arguments)
    {
        var run = DeskRun.Of(arguments);

        Assert.Equal(2, run.Status);
        Assert.EndsWith("see --help\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Explains_itself()
    {
        var run = DeskRun.Of("--help");

        Assert.Equal(0, run.Status);
        Assert.Contains("-- NAME", run.Output, StringComparison.Ordinal);
        Assert.All(Names, name => Assert.Contains("\n  " + name, run.Output, StringComparison.Ordinal));
    }
}
