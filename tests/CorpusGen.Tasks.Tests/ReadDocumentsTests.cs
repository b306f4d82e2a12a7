using System;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace CorpusGen.Tasks.Tests;

public sealed class ReadDocumentsTests : IDisposable
{
    private const string News = "News of the day\n\nThe bridge is open.\n";

    private static readonly byte[] Picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D];

    private readonly TaskRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_the_compiler_would_stop_at_is_skipped_whether_texts_are_packed_or_not(bool isPacked)
    {
        _run.With("news.txt", News).With("picture.txt", Picture).With("picture.corpus.yaml", Picture);
        Directory.CreateDirectory(_run.Place("folder"));

        Assert.True(_run.Read(["news.txt", "picture.txt", "gone.txt", "folder", "away/gone.txt", "gone.corpus.yaml", "picture.corpus.yaml"], isPacked));

        Assert.Equal(
            [
                "picture.txt(1,1): CORP006: Skipped: it is binary; take it out of the corpus",
                "gone.txt(1,1): CORP006: Skipped: there is no such file; correct its name or take it out of the corpus",
                "folder(1,1): CORP006: Skipped: it is a folder; name the files in it",
                $"{Path.Combine("away", "gone.txt")}(1,1): CORP006: Skipped: there is no such file; correct its name or take it out of the corpus",
                "gone.corpus.yaml(1,1): CORP006: Skipped: there is no such file; correct its name or take it out of the corpus",
                "picture.corpus.yaml(1,1): CORP006: Skipped: it is binary; take it out of the corpus",
            ],
            _run.Warnings.Select(warning => warning.Replace("away/", "away" + Path.DirectorySeparatorChar, StringComparison.Ordinal)));
        Assert.Equal(["picture.txt", "gone.txt", "folder", "gone.txt", "gone.corpus.yaml", "picture.corpus.yaml"], _run.Skipped);
        Assert.Equal(isPacked, File.Exists(_run.Pack));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_that_may_not_be_read_is_skipped_and_the_others_are_read(bool isPacked)
    {
        _run.With("a.txt", News).With("b.txt", "Other " + News);

        Assert.True(_run.Read(["a.txt", "b.txt"], isPacked, path => Throw(path, "a.txt", new UnauthorizedAccessException("Access to the path is denied."))));

        Assert.Equal(["a.txt(1,1): CORP006: Skipped: it may not be read by this user; change its permissions or take it out of the corpus"], _run.Warnings);
        Assert.Equal(["a.txt"], _run.Skipped);
        if (isPacked) Assert.Equal(["Other " + News], Packed());
    }

    [Fact]
    public void A_file_that_another_program_holds_is_skipped_with_the_systems_word()
    {
        _run.With("a.txt", News).With("b.txt", News);

        Assert.True(_run.Read(["a.txt", "b.txt"], isPacked: true, path => Throw(path, "b.txt", new IOException("The process cannot access the file."))));

        Assert.Equal(["b.txt(1,1): CORP006: Skipped: it can't be read: The process cannot access the file."], _run.Warnings);
        Assert.Equal([News], Packed());
    }

    [Theory]
    [InlineData("Title | Paper.txt", "Title | Paper.txt", "|")]
    [InlineData("The \"port\".txt", "The \"port\".txt", "\"")]
    [InlineData("a\tb.txt", @"a\u0009b.txt", @"\u0009")]
    [InlineData("a\nb.txt", @"a\u000Ab.txt", @"\u000A")]
    [InlineData("a\r\u001B[2J.txt", @"a\u000D\u001B[2J.txt", @"\u000D")]
    [InlineData("a\u0085b.txt", @"a\u0085b.txt", @"\u0085")]
    [InlineData("a\u2028b.txt", @"a\u2028b.txt", @"\u2028")]
    [InlineData("a\u2029b.txt", @"a\u2029b.txt", @"\u2029")]
    [InlineData("At 10:30.txt", "At 10:30.txt", ":")]
    public void A_name_that_does_not_reach_the_compiler_is_skipped(string name, string visible, string character)
    {
        if (OperatingSystem.IsWindows()) return;
        _run.With(name, News);

        Assert.True(_run.Read([name], isPacked: false));

        Assert.Equal([$"{visible}(1,1): CORP006: Skipped: its path has the character {character}, with which it would not reach the compiler; rename it"], _run.Warnings);
        Assert.Equal([name], _run.Skipped);
    }

    [Theory]
    [InlineData(" a  b .txt ")]
    [InlineData("a*b?c.txt")]
    [InlineData("[a]{b,c}{1..3}!d.txt")]
    [InlineData("#a;b=c.txt")]
    [InlineData("%41$(x)@(y)'z'.txt")]
    [InlineData("« Le port »\u00A0e\u0301🥐\u202E\u007F.txt")]
    public void Any_other_name_is_read(string name)
    {
        if (OperatingSystem.IsWindows()) return;
        _run.With(name, News);

        Assert.True(_run.Read([name]));

        Assert.Empty(_run.Warnings);
        Assert.Equal([News], Packed());
    }

    [Fact]
    public void Corrections_and_what_the_generator_tells_of_are_not_packed()
    {
        _run.With("news.txt", News).With("news.corpus.yaml", "speakers: []\n").With("empty.txt", "").With("latin.txt", [0x43, 0x61, 0x66, 0xE9]);

        Assert.True(_run.Read(["news.txt", "news.corpus.yaml", "empty.txt", "latin.txt"]));

        Assert.Empty(_run.Warnings);
        Assert.Equal([News], Packed());
    }

    [Fact]
    public void A_pack_of_the_same_texts_is_not_written_again()
    {
        _run.With("a.txt", News).With("b.txt", "Other " + News);
        _run.Read(["a.txt", "b.txt"]);
        File.SetLastWriteTimeUtc(_run.Pack, DateTime.UnixEpoch);

        Assert.True(_run.Read(["a.txt", "gone.txt", "b.txt"]));
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(_run.Pack));

        Assert.True(_run.With("a.txt", News.Replace("open", "shut", StringComparison.Ordinal)).Read(["a.txt", "b.txt"]));
        Assert.Equal([News.Replace("open", "shut", StringComparison.Ordinal), "Other " + News], Packed().Order());

        Assert.True(_run.Read(["b.txt"]));
        Assert.Equal(["Other " + News], Packed());
    }

    [Fact]
    public void A_pack_that_cannot_be_written_is_an_error()
    {
        _run.With("news.txt", News).With("obj", "in the way");

        Assert.False(_run.Read(["news.txt"]));

        Assert.NotEmpty(_run.Errors);
    }

    private static void Throw(string path, string name, Exception exception)
    {
        if (Path.GetFileName(path) == name) throw exception;
    }

    // "CGP1", the number of texts, 20 bytes of index for each, of which the last 8 are offset and length.
    private string[] Packed()
    {
        var bytes = File.ReadAllBytes(_run.Pack);
        var count = BitConverter.ToInt32(bytes, 4);
        return [.. Enumerable.Range(0, count).Select(i => 8 + (20 * i)).Select(entry =>
            Encoding.UTF8.GetString(bytes, 8 + (20 * count) + BitConverter.ToInt32(bytes, entry + 12), BitConverter.ToInt32(bytes, entry + 16)))];
    }
}
