using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using CorpusGen.Tool.Commands;
using Xunit;

namespace CorpusGen.Tool.Tests;

/// <summary>What nobody vetted, from the shell: one line on standard error, or a document left out and said.</summary>
public sealed class HostileInputTests : IDisposable
{
    private const string Saying = "“We will stay,” said Mara Lind.\n";

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("extract", "")]
    [InlineData("extract", " ")]
    [InlineData("extract", "a.txt", "")]
    [InlineData("extract", "a.txt", "-o", "")]
    [InlineData("extract", "no\nsuch\u001B[31m.txt")]
    [InlineData("extract", "no\u2028such\u202E.txt")]
    [InlineData("extract", "folder.txt")]
    [InlineData("explain", "")]
    [InlineData("explain", "no\nsuch.txt:3")]
    [InlineData("explain", "folder.txt")]
    [InlineData("explain", "folder.txt:1")]
    [InlineData("explain", "a.txt/b.txt:1")]
    public void Refuses_in_one_visible_line(params string[] arguments)
    {
        Directory.CreateDirectory(_tool.Place("folder.txt"));

        _tool.With("a.txt", Saying).Run(arguments);

        Assert.Equal((2, ""), (_tool.Status, _tool.Output));
        Assert.Matches(@"\Acorpusgen: [^\p{C}\u2028\u2029]+\n\z", _tool.Error);
        Assert.DoesNotContain("fault of ours", _tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_a_dump_of_fifty_megabytes_to_its_end()
    {
        const string line = "The harbour lay quiet that night, and nobody came to look after the ferries.\n";
        var lines = 50_000_000 / line.Length;

        _tool.With("dump.txt", string.Concat(Enumerable.Repeat(line, lines)) + Saying).Run("extract", "dump.txt", "--format", "csv");

        Assert.Equal((0, 2), (_tool.Status, _tool.Output.Trim().Split('\n').Length));
        Assert.Contains("We will stay", _tool.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-dash.txt")]
    [InlineData("a%20b%.txt")]
    [InlineData("a b'c\"d.txt")]
    [InlineData("$(x);{0}.txt")]
    [InlineData("two\nlines.txt")]
    [InlineData("back\\slash.txt")]
    [InlineData("🥐\u202E.txt")]
    [InlineData("notes:3.txt")]
    public void Takes_a_file_of_any_name_the_system_allows(string name)
    {
        if (OperatingSystem.IsWindows()) return;
        _tool.With("news/" + name, Saying).Run("extract", "news");

        Assert.Equal(0, _tool.Status);
        Assert.Equal("news/" + name.Replace('\\', '/'), _tool.Json.GetProperty("documents")[0].GetProperty("path").GetString());
        Assert.Equal(0, _tool.Run("explain", "news/" + name).Status);
        Assert.DoesNotContain(_tool.Output, c => c != '\n' && char.IsControl(c));
    }

    [Fact]
    public void Says_what_it_left_out_in_one_visible_line_each()
    {
        if (OperatingSystem.IsWindows()) return;
        _tool.With("news/a.txt", Saying).With("news/b\n\u001B[2J.txt", []).With("news/c.txt", [0xFF, 0, 0]);
        File.CreateSymbolicLink(_tool.Place("news/gone.txt"), "nowhere");
        File.CreateSymbolicLink(_tool.Place("news/loop.txt"), "loop.txt");
        Directory.CreateDirectory(_tool.Place("news/folder.txt"));

        _tool.Run("extract", "news", "--format", "csv");

        Assert.Equal(0, _tool.Status);
        Assert.Equal(
            [
                @"corpusgen: news/b\u000A\u001B[2J.txt: warning CORP006: Skipped: it is empty",
                "corpusgen: news/c.txt: warning CORP006: Skipped: it is binary (a zero byte at offset 1)",
                "corpusgen: news/gone.txt: warning CORP006: Skipped: it cannot be opened",
                "corpusgen: news/loop.txt: warning CORP006: Skipped: it cannot be opened",
                "",
            ],
            _tool.Error.Split('\n'));
    }

    [Fact]
    public void Reads_a_link_to_a_file_and_no_link_to_a_folder_above()
    {
        _tool.With("elsewhere/a.txt", Saying).With("news/b.txt", Saying);
        File.CreateSymbolicLink(_tool.Place("news/link.txt"), _tool.Place("elsewhere/a.txt"));
        Directory.CreateSymbolicLink(_tool.Place("news/up"), _tool.Place("."));
        Directory.CreateSymbolicLink(_tool.Place("news/other.txt"), _tool.Place("elsewhere"));

        Assert.Equal(["b", "link"], _tool.Run("extract", "news").DocumentIds());
    }

    [Fact]
    public void Reads_deep_folders()
    {
        var folder = string.Join('/', Enumerable.Repeat("deep", 200));

        Assert.Equal(["a"], _tool.With($"news/{folder}/a.txt", Saying).Run("extract", "news").DocumentIds());
    }

    [Fact]
    public async Task Leaves_out_a_name_that_is_no_text()
    {
        if (!OperatingSystem.IsLinux()) return;
        _tool.With("news/a.txt", Saying);
        await RunShellAsync("printf x > \"$(printf 'bad\\377.txt')\"");
        _tool.Run("extract", "news");
        await RunShellAsync("rm bad*");

        Assert.Equal(["a"], _tool.DocumentIds());
        Assert.Equal("CORP006", _tool.Json.GetProperty("diagnostics")[0].GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("extract", "esc.txt", "--format", "table")]
    [InlineData("explain", "esc.txt", "--all")]
    public void Gives_a_terminal_nothing_to_obey(params string[] arguments)
    {
        _tool.With("esc.txt", "Head \u001B]0;evil\u0007 line\n\n“We \u001B[31mstay \u202Ehere\u0085 🥐,” said Mara \u001B[2J Lind.\n").Run(arguments);

        Assert.Equal(0, _tool.Status);
        Assert.Contains("31mstay", _tool.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"[\p{Cc}\p{Cf}-[\n]]", _tool.Output);
    }

    [Fact]
    public void Cuts_no_character_in_half()
    {
        _tool.With("a.txt", "Bakery\n\n“A" + string.Concat(Enumerable.Repeat("🥐", 200)) + ",” said Mara Lind.\n");

        Assert.DoesNotContain('\uFFFD', _tool.Run("extract", "a.txt", "--format", "table").Output);
        _tool.With("a.txt", "Bakery\n\n“" + string.Concat(Enumerable.Repeat("🥐", 200)) + ",” said Mara Lind.\n");
        Assert.DoesNotContain('\uFFFD', _tool.Run("extract", "a.txt", "--format", "table").Output);
    }

    [Theory]
    [InlineData("dump.jsonl", "dump.jsonl")]
    [InlineData("a.txt", "link.txt")]
    [InlineData("link.txt", "a.txt")]
    [InlineData("news", "news/b.txt")]
    public void Never_writes_over_what_it_reads(string input, string output)
    {
        _tool.With("dump.jsonl", """{"id": "a", "text": "x"}""").With("a.txt", Saying).With("news/b.txt", Saying);
        File.CreateSymbolicLink(_tool.Place("link.txt"), _tool.Place("a.txt"));
        var before = File.ReadAllText(_tool.Place(output));

        _tool.Run("extract", input, "-o", output);

        Assert.Equal(2, _tool.Status);
        Assert.Contains("is input and output", _tool.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(_tool.Place(output)));
    }

    [Theory]
    [InlineData("extract", "a.txt")]
    [InlineData("extract", "a.txt", "--format", "csv")]
    [InlineData("extract", "a.txt", "--format", "table")]
    [InlineData("explain", "a.txt")]
    public void Says_so_where_nothing_can_be_written(params string[] arguments)
    {
        _tool.With("a.txt", Saying);
        using var error = new StringWriter { NewLine = "\n" };
        var status = CorpusGenCommand.Run(arguments, new ToolConsole { Input = Stream.Null, Output = new FullDisk(), Error = error, Folder = _tool.Place(".") });

        Assert.Equal((2, "corpusgen: standard output cannot be written: No space left on device\n"), (status, error.ToString()));
    }

    [Fact]
    public async Task Ends_in_silence_where_the_reader_of_a_pipe_has_gone()
    {
        _tool.With("a.txt", string.Concat(Enumerable.Range(0, 3000).Select(i => $"“We will stay {i} days,” said Mara Lind.\n\n")));
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(CorpusGenCommand).Assembly.Location, "extract", "a.txt"])
        {
            WorkingDirectory = _tool.Place("."),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var beginning = new char[10];
        await process.StandardOutput.ReadBlockAsync(beginning);
        process.StandardOutput.Close();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal((0, "", "{\n  \"schem"), (process.ExitCode, error, new string(beginning)));
    }

    private async Task RunShellAsync(string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", command]) { WorkingDirectory = _tool.Place("news") })!;
        await shell.WaitForExitAsync();
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");
    }
}
