using System;
using CorpusGen.Extraction.Lexicon;
using Xunit;

namespace CorpusGen.Extraction.Tests.Lexicon;

public class WordListTests
{
    private static readonly WordList List = WordList.Parse(
        "# A list.\r\nchief\tmodifier\r\nchief of staff\trole plural\nden haag\nwomen's league\tbody\n\nL'Aquila\nJosé\n");

    [Fact]
    public void Reads_entries_and_leaves_comments_and_empty_lines() =>
        Assert.Equal(["chief", "chief of staff", "den haag", "women's league", "L'Aquila", "José"], List);

    [Theory]
    [InlineData("chief")]
    [InlineData("CHIEF")]
    [InlineData("Chief of  Staff")]
    [InlineData("chief\nof staff")]
    [InlineData("chief of\u00A0staff")]
    [InlineData("Women’s League")]
    [InlineData("l’aquila")]
    [InlineData("jose")]
    [InlineData("JOSÉ")]
    [InlineData("Jose\u0301")]
    public void Finds_an_entry_however_it_is_written(string word) => Assert.True(List.Contains(word.AsSpan()));

    [Theory]
    [InlineData("")]
    [InlineData("chie")]
    [InlineData("chiefs")]
    [InlineData("# A list.")]
    [InlineData("chief\tmodifier")]
    [InlineData("modifier")]
    public void Finds_nothing_else(string word) => Assert.False(List.Contains(word.AsSpan()));

    [Fact]
    public void Hands_out_tags()
    {
        Assert.True(List.TryGetTag("Chief".AsSpan(), out var tag));
        Assert.Equal("modifier", tag);
        Assert.True(List.TryGetTag("den Haag".AsSpan(), out tag));
        Assert.Equal("", tag);
        Assert.False(List.TryGetTag("staff".AsSpan(), out _));
    }

    [Theory]
    [InlineData("role", true)]
    [InlineData("plural", true)]
    [InlineData("rol", false)]
    [InlineData("role plural", false)]
    public void Tells_one_of_several_tags(string tag, bool expected) =>
        Assert.Equal(expected, List.HasTag("chief of staff".AsSpan(), tag));

    [Fact]
    public void Looks_up_without_allocation()
    {
        // The runtime itself may allocate a little on a thread while it compiles a method anew, so the best of a few rounds counts.
        var least = long.MaxValue;
        for (var round = 0; round < 5; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var found = 0;
            for (var i = 0; i < 1_000; i++) found += Look();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            Assert.Equal(5_000, found);
        }

        Assert.Equal(0, least);
    }

    [Fact]
    public void Is_read_once() => Assert.Same(WordList.Load("titles.txt"), WordList.Load("titles.txt"));

    [Fact]
    public void Says_which_list_is_missing()
    {
        var fault = Assert.Throws<ArgumentException>(() => WordList.Load("no-such-list.txt"));
        Assert.Contains("no-such-list.txt", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void May_be_empty()
    {
        var empty = WordList.Parse("# Nothing.\n");
        Assert.Empty(empty);
        Assert.False(empty.Contains("a".AsSpan()));
    }

    private static int Look()
    {
        var found = WordLists.Titles.Contains("Spokeswoman".AsSpan()) ? 1 : 0;
        found += WordLists.ReportingVerbs.HasTag("tell".AsSpan(), "tell") ? 1 : 0;
        found += VerbLemmas.TryGetLemma("branded".AsSpan(), out _, out _) ? 1 : 0;
        found += VerbLemmas.TryGetLemma("told".AsSpan(), out _, out _) ? 1 : 0;
        return found + (WordClassLexicon.Find("voters".AsSpan()) == WordClass.Noun ? 1 : 0);
    }
}
