using System;
using System.IO;
using System.Threading;
using CorpusGen.Tool.Extraction;
using Xunit;

namespace CorpusGen.Tool.Tests;

public class ProgressTests
{
    [Fact]
    public void Shows_itself_on_a_terminal_after_a_second_and_wipes_itself_out()
    {
        using var error = new StringWriter();
        using (var progress = new Progress(Console(error, isTerminal: true), 1200))
        {
            progress.Advance();
            Assert.True(SpinWait.SpinUntil(() => error.ToString().Length > 0, TimeSpan.FromSeconds(20)));
        }

        Assert.StartsWith("\r1 of 1,200 documents", error.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("\r" + new string(' ', 20) + "\r", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_nothing_to_a_file()
    {
        using var error = new StringWriter();
        using (var progress = new Progress(Console(error, isTerminal: false), 3)) progress.Advance();

        Assert.Empty(error.ToString());
    }

    private static ToolConsole Console(StringWriter error, bool isTerminal) =>
        new() { Input = Stream.Null, Output = Stream.Null, Error = error, Folder = ".", ErrorIsTerminal = isTerminal };
}
