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
    [InlineData("Zoë “stays” 😀 — here", "Zoë “stays” 😀 — here")]
    [InlineData("co\u00ADoperate \u200D 👩\u200D🚒", "co\u00ADoperate \u200D 👩\u200D🚒")]
    [InlineData("a\u001B[31mb\tc\r\nd\0", @"a\u001B[31mb\u0009c\u000D\u000Ad\u0000")]
    [InlineData("\u202Ea\u2066b\u200Fc\uFEFF\u2028", @"\u202Ea\u2066b\u200Fc\uFEFF\u2028")]
    [InlineData("", "")]
    public void Shows_as_a_number_what_would_command_a_terminal(string words, string visible) => Assert.Equal(visible, Words.Visible(words));

    [Fact]
    public void Shows_half_of_a_pair_as_what_it_is() => Assert.Equal("a\uFFFDb", Words.Visible("a\uD800b"));

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
