using System;
using Xunit;

namespace CorpusGen.Snapshots.Tests;

public sealed class DanglingFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Keeps_the_snapshots_of_a_test()
    {
        _folder.Write("DanglingFilesTests.Keeps_the_snapshots_of_a_test.verified.txt", "");
        _folder.Write("DanglingFilesTests.Keeps_the_snapshots_of_a_test#A.g.verified.cs", "");

        Assert.Empty(DanglingFiles.Find(_folder.FullName, GetType().Assembly));
    }

    [Theory]
    [InlineData("DanglingFilesTests.A_test_of_yesterday.verified.txt")]
    [InlineData("A_class_of_yesterday.Finds_a_file_without_a_test.verified.txt")]
    [InlineData("DanglingFilesTests.Finds_a_file_without_a_test_file=other.verified.txt")]
    [InlineData("DanglingFilesTests.TheFolder.verified.txt")]
    public void Finds_a_file_without_a_test(string file)
    {
        _folder.Write(file, "");

        Assert.Equal([file], DanglingFiles.Find(_folder.FullName, GetType().Assembly));
    }

    [Theory]
    [InlineData(1, "x")]
    [InlineData(2, "y/z")]
    public void Knows_the_cases_of_a_theory(int number, string text)
    {
        const string Name = "DanglingFilesTests.Knows_the_cases_of_a_theory";
        _folder.Write($"{Name}_number={number}_text={SnapshotName.Clean(text)}.verified.txt", "");
        _folder.Write($"{Name}_number={number}.verified.txt", "");
        _folder.Write($"{Name}_number=3.verified.txt", "");

        Assert.Equal([$"{Name}_number=3.verified.txt"], DanglingFiles.Find(_folder.FullName, GetType().Assembly));
    }

    public string TheFolder() => _folder.FullName;
}
