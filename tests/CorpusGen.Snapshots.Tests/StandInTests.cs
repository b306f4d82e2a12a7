using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using VerifyTests;
using VerifyXunit;
using Xunit;

namespace CorpusGen.Snapshots.Tests;

public sealed class StandInTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Fails_on_a_new_text_and_writes_it_down()
    {
        var error = await Assert.ThrowsAsync<VerifyException>(() => Verifier.Verify("one").UseDirectory(_folder.FullName));

        const string Name = "StandInTests.Fails_on_a_new_text_and_writes_it_down";
        Assert.Equal(
            $"Directory: {_folder.FullName}\nNew:\n  - Received: {Name}.received.txt\n    Verified: {Name}.verified.txt\n" +
            $"\nFileContent:\n\nReceived: {Name}.received.txt\none\n",
            error.Message);
        Assert.Equal("one", File.ReadAllText(_folder[$"{Name}.received.txt"]));
        Assert.False(File.Exists(_folder[$"{Name}.verified.txt"]));
    }

    [Fact]
    public async Task Writes_a_byte_order_mark_and_bare_line_feeds_and_adds_no_final_one()
    {
        await Assert.ThrowsAsync<VerifyException>(() => Verifier.Verify("é\r\n!").UseDirectory(_folder.FullName));

        var received = Directory.EnumerateFiles(_folder.FullName).Single();
        Assert.Equal([0xEF, 0xBB, 0xBF, 0xC3, 0xA9, (byte)'\n', (byte)'!'], File.ReadAllBytes(received));
    }

    [Fact]
    public async Task Accepts_a_text_that_is_as_it_was()
    {
        _folder.Write("StandInTests.Accepts_a_text_that_is_as_it_was.verified.txt", "one\ntwo");
        _folder.Write("StandInTests.Accepts_a_text_that_is_as_it_was.received.txt", "from a run before");

        await Verifier.Verify("one\r\ntwo").UseDirectory(_folder.FullName);

        Assert.Single(Directory.EnumerateFiles(_folder.FullName));
    }

    [Fact]
    public async Task Fails_on_a_changed_text_and_shows_both()
    {
        const string Name = "StandInTests.Fails_on_a_changed_text_and_shows_both";
        _folder.Write($"{Name}.verified.txt", "one");

        var error = await Assert.ThrowsAsync<VerifyException>(() => Verifier.Verify("two").UseDirectory(_folder.FullName));

        Assert.Contains($"NotEqual:\n  - Received: {Name}.received.txt\n    Verified: {Name}.verified.txt\n", error.Message, StringComparison.Ordinal);
        Assert.Contains($"Received: {Name}.received.txt\ntwo\nVerified: {Name}.verified.txt\none\n", error.Message, StringComparison.Ordinal);
        Assert.Equal("two", File.ReadAllText(_folder[$"{Name}.received.txt"]));
        Assert.Equal("one", File.ReadAllText(_folder[$"{Name}.verified.txt"]));
    }

    [Fact]
    public async Task Fails_on_a_target_that_is_missing_now()
    {
        const string Name = "StandInTests.Fails_on_a_target_that_is_missing_now";
        _folder.Write($"{Name}#Kept.verified.cs", "a");
        _folder.Write($"{Name}#Gone.verified.cs", "b");

        var error = await Assert.ThrowsAsync<VerifyException>(
            () => Verifier.Verify([new Target("cs", "a", "Kept")]).UseDirectory(_folder.FullName));

        Assert.Equal($"Directory: {_folder.FullName}\nDelete:\n  - {Name}#Gone.verified.cs\n", error.Message);
    }

    [Fact]
    public async Task Leaves_the_snapshots_of_other_tests_alone()
    {
        const string Name = "StandInTests.Leaves_the_snapshots_of_other_tests_alone";
        _folder.Write($"{Name}.verified.txt", "a");
        _folder.Write($"{Name}_even_this.verified.txt", "b");
        _folder.Write($"{Name}_x=1.verified.txt", "c");

        await Verifier.Verify("a").UseDirectory(_folder.FullName);
    }

    [Theory]
    [InlineData("a/b", 1.5, "StandInTests.Names_a_snapshot_by_the_arguments_of_its_case_text=a-b_number=1.5.received.txt")]
    [InlineData(null, 2, "StandInTests.Names_a_snapshot_by_the_arguments_of_its_case_text=null_number=2.received.txt")]
    public async Task Names_a_snapshot_by_the_arguments_of_its_case(string? text, double number, string expected)
    {
        await Assert.ThrowsAsync<VerifyException>(
            () => Verifier.Verify("x").UseParameters(text, number).UseDirectory(_folder.FullName));

        Assert.Equal(expected, Path.GetFileName(Directory.EnumerateFiles(_folder.FullName).Single()));
    }

    [Fact]
    public async Task Refuses_more_arguments_than_the_test_has() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Verifier.Verify("x").UseParameters(1).UseDirectory(_folder.FullName));
}
