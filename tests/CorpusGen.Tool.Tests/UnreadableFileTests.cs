using System;
using System.Collections.Generic;
using System.IO;
using Xunit;

namespace CorpusGen.Tool.Tests;

/// <summary>Files that are there and can't be read: closed to the user, held by another program, on a disk that fails.</summary>
public sealed class UnreadableFileTests : IDisposable
{
    private const string Saying = "“We will stay,” said Mara Lind.\n";

    private readonly ToolRun _tool = new();

    public static TheoryData<string, string> Failures { get; } = new()
    {
        { "closed", "it may not be read by this user" },
        { "held", "it cannot be opened" },
        { "gone", "it cannot be opened" },
    };

    public void Dispose() => _tool.Dispose();

    [Theory]
    [MemberData(nameof(Failures))]
    public void A_document_is_left_out_and_said(string failure, string reason)
    {
        Fail("b.txt", failure).With("news/a.txt", Saying).With("news/b.txt", Saying).Run("extract", "news", "--format", "csv");

        Assert.Equal((0, $"corpusgen: news/b.txt: warning CORP006: Skipped: {reason}\n"), (_tool.Status, _tool.Error));
        Assert.Contains("We will stay", _tool.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public void Corrections_are_left_out_and_said(string failure, string reason)
    {
        Fail("b.corpus.yaml", failure).With("news/a.txt", Saying).With("news/b.corpus.yaml", "speakers: []\n").Run("extract", "news", "--format", "csv");

        Assert.Equal((0, $"corpusgen: news/b.corpus.yaml: warning CORP006: Skipped: {reason}\n"), (_tool.Status, _tool.Error));
        Assert.Contains("We will stay", _tool.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public void A_check_stands_at_the_document(string failure, string reason)
    {
        Fail("b.txt", failure).With("news/a.txt", Saying).With("news/b.txt", Saying).Run("check", "news");

        Assert.Contains($"news/b.txt:1:1: warning: Skipped: {reason} [CORP006]", _tool.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public void A_file_of_many_documents_or_one_that_is_asked_for_ends_the_command(string failure, string reason)
    {
        Fail("news.jsonl", failure).With("news.jsonl", "{\"id\":\"a\",\"text\":\"b\"}\n").Run("extract", "news.jsonl");
        Assert.Equal((2, ""), (_tool.Status, _tool.Output));
        Assert.StartsWith("corpusgen: news.jsonl cannot be read: ", _tool.Error, StringComparison.Ordinal);

        Fail("a.txt", failure).With("a.txt", Saying).Run("explain", "a.txt:1");
        Assert.Equal((2, "", $"corpusgen: a.txt cannot be explained: {reason}\n"), (_tool.Status, _tool.Output, _tool.Error));

        _tool.Run("correct", "a.txt:1", "--speaker", "Mara Lind");
        Assert.Equal((2, "", $"corpusgen: a.txt cannot be corrected: {reason}\n"), (_tool.Status, _tool.Output, _tool.Error));
    }

    [Theory]
    [InlineData("closed")]
    [InlineData("held")]
    public void A_corrections_file_that_cannot_be_read_is_not_written_over(string failure)
    {
        const string Corrections = "speakers: []\n";

        Fail("news.corpus.yaml", failure).With("a.txt", Saying).With("news.corpus.yaml", Corrections)
            .Run("correct", "a.txt:1", "--speaker", "Ada Holm", "--corrections", "news.corpus.yaml");

        Assert.Equal((2, ""), (_tool.Status, _tool.Output));
        Assert.StartsWith("corpusgen: news.corpus.yaml cannot be read: ", _tool.Error, StringComparison.Ordinal);
        Assert.Equal(Corrections, File.ReadAllText(_tool.Place("news.corpus.yaml")));
    }

    [Fact]
    public void Leaves_out_a_file_it_may_not_read()
    {
        // Nothing is closed to root.
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess) return;
        _tool.With("news/a.txt", Saying).With("news/b.txt", Saying);
        File.SetUnixFileMode(_tool.Place("news/b.txt"), UnixFileMode.None);

        _tool.Run("extract", "news", "--format", "csv");

        Assert.Equal((0, "corpusgen: news/b.txt: warning CORP006: Skipped: it may not be read by this user\n"), (_tool.Status, _tool.Error));
    }

    private ToolRun Fail(string name, string failure)
    {
        var failures = new Dictionary<string, Func<Exception>>
        {
            ["closed"] = () => new UnauthorizedAccessException("Access to the path is denied."),
            ["held"] = () => new IOException("The process cannot access the file because it is being used by another process."),
            ["gone"] = () => new FileNotFoundException("Could not find file."),
        };
        _tool.BeforeReading = file =>
        {
            if (file == name) throw failures[failure]();
        };
        return _tool;
    }
}
