using System;
using System.IO;
using Xunit;

namespace CorpusGen.Tasks.Tests;

public sealed class ListDocumentsTests : IDisposable
{
    private const string News = "News of the day\n";

    private readonly TaskRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_list_of_the_same_documents_is_not_written_again()
    {
        _run.With("a.txt", News).With("b.txt", News);
        var list = _run.ListOf(["a.txt", "b.txt"]);
        File.SetLastWriteTimeUtc(_run.List, DateTime.UnixEpoch);

        Assert.Equal(list, _run.ListOf(["a.txt", "b.txt"]));
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(_run.List));
    }

    [Fact]
    public void A_list_differs_when_a_document_is_edited_replaced_by_an_older_one_or_taken_away()
    {
        _run.With("a.txt", News).With("b.txt", News);
        var list = _run.ListOf(["a.txt", "b.txt"]);

        File.SetLastWriteTimeUtc(_run.Place("a.txt"), DateTime.UnixEpoch);
        var older = _run.ListOf(["a.txt", "b.txt"]);
        File.WriteAllText(_run.Place("a.txt"), News + "More.\n");
        File.SetLastWriteTimeUtc(_run.Place("a.txt"), DateTime.UnixEpoch);
        var longer = _run.ListOf(["a.txt", "b.txt"]);
        File.Delete(_run.Place("a.txt"));
        var gone = _run.ListOf(["a.txt", "b.txt"]);

        Assert.Distinct([list, older, longer, gone, _run.ListOf(["b.txt"])]);
    }

    [Fact]
    public void A_list_differs_when_the_target_of_a_link_is_edited()
    {
        _run.With("elsewhere/a.txt", News);
        try
        {
            File.CreateSymbolicLink(_run.Place("a.txt"), Path.Combine("elsewhere", "a.txt"));
        }
        catch (Exception) when (OperatingSystem.IsWindows())
        {
            // Not everybody may make links there.
            return;
        }

        var list = _run.ListOf(["a.txt"]);
        _run.With("elsewhere/a.txt", News.ToUpperInvariant());
        var edited = _run.ListOf(["a.txt"]);
        File.Delete(_run.Place("elsewhere/a.txt"));

        Assert.Distinct([list, edited, _run.ListOf(["a.txt"])]);
    }

    [Fact]
    public void A_link_that_may_not_be_followed_is_listed()
    {
        if (OperatingSystem.IsWindows()) return;
        _run.With("elsewhere/a.txt", News);
        File.CreateSymbolicLink(_run.Place("a.txt"), "elsewhere/a.txt");
        var list = _run.ListOf(["a.txt"]);

        var denied = _run.ListOf(["a.txt"], _ => throw new UnauthorizedAccessException());

        Assert.NotEqual(list, denied);
        Assert.Contains(_run.Place("a.txt"), denied, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_cannot_be_written_is_an_error()
    {
        _run.With("obj", "in the way");

        Assert.Throws<InvalidOperationException>(() => _run.ListOf(["a.txt"]));
        Assert.NotEmpty(_run.Errors);
    }
}
