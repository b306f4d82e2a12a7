using System;
using CorpusGen.Tool.Output;
using Xunit;

namespace CorpusGen.Tool.Tests.Output;

public sealed class WordsTests : IDisposable
{
    // A colour, a title of the window, text from right to left, a line's end, a half of a pair.
    private const string Hostile = "We \u001B[31m will \u001B]0;x\u0007 never \u202E leave\u2028the \uD800 harbour";

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("harbour", 7, "harbour")]
    [InlineData("harbour", 6, "harbo…")]
    [InlineData("har😀our", 5, "har…")]
    public void Cuts_no_pair_in_half(string words, int length, string cut) => Assert.Equal(cut, Words.Cut(words, length));

    [Theory]
    [InlineData("extract", "news", "--format", "table")]
    [InlineData("check", "news", "--severity", "CORP001=warning")]
    [InlineData("explain", "news/a.txt:3")]
    public void No_text_commands_the_terminal(params string[] arguments)
    {
        _tool.With("news/a.txt", $"A wall\n\n“{Hostile},” said Mara Lind. “{Hostile}.”\n").Run(arguments);

        Assert.NotEqual(2, _tool.Status);
        Assert.DoesNotContain(_tool.Output + _tool.Error, character => character != '\n' && (char.IsControl(character) || character is '\u202E' or '\u2028'));
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("check")]
    [InlineData("explain")]
    public void No_path_commands_the_terminal(string command)
    {
        _tool.With("news/a.txt", "“We stay,” said Mara Lind.\n").Run(command, "news/\u001B[31m\n\u202E.txt");

        Assert.Equal(2, _tool.Status);
        Assert.Matches(@"\Acorpusgen: [^\n\p{Cc}\u202E]+\n\z", _tool.Error);
    }
}
