using System;
using System.IO;
using System.Linq;
using CorpusGen.Measure;
using Xunit;

namespace CorpusGen.Extraction.Tests.Measure;

public sealed class ProgramTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Says_what_it_is_for_and_what_it_takes()
    {
        var (code, output, error) = Run("--help");

        Assert.Equal((0, ""), (code, error));
        Assert.All(
            ["Measures the engine on an annotated corpus", "corpus", "--test", "--write", "--rounds", "--prior", "--folds"],
            text => Assert.Contains(text, output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("missing.jsonl")]
    [InlineData("corpus.jsonl", "--test", "missing.jsonl")]
    [InlineData("corpus.jsonl", "--write", "missing.jsonl")]
    public void Says_which_file_is_missing(params string[] args)
    {
        Write("corpus.jsonl", Documents(6));
        var (code, _, error) = Run([.. args.Select(a => a.EndsWith(".jsonl", StringComparison.Ordinal) ? PathOf(a) : a)]);

        Assert.NotEqual(0, code);
        Assert.Contains("missing.jsonl", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "corpus.jsonl(1)")]
    [InlineData("[]", "corpus.jsonl(1)")]
    [InlineData("{\"id\": \"a\"}", "corpus.jsonl(1)")]
    [InlineData("", "no quotation")]
    public void Says_what_is_wrong_with_a_corpus(string line, string message)
    {
        Write("corpus.jsonl", line);
        var (code, output, error) = Run(PathOf("corpus.jsonl"), "--write", _folder.FullName);

        Assert.Equal((1, ""), (code, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
        Assert.Single(_folder.GetFiles());
    }

    [Theory]
    [InlineData("--folds", "1")]
    [InlineData("--rounds", "0")]
    [InlineData("--rounds", "many")]
    public void Says_which_number_it_cannot_take(string option, string number)
    {
        Write("corpus.jsonl", Documents(2));
        var (code, _, error) = Run(PathOf("corpus.jsonl"), option, number);

        Assert.NotEqual(0, code);
        Assert.Contains(option, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Measures_and_writes_the_tables()
    {
        Write("corpus.jsonl", Documents(6));
        var (code, output, error) = Run(
            PathOf("corpus.jsonl"), "--folds", "2", "--rounds", "1", "--test", PathOf("corpus.jsonl"), "--write", _folder.FullName);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("corpus.jsonl, 2 folds: 6 quotations", output, StringComparison.Ordinal);
        Assert.Contains("corpus.jsonl: 6 quotations", output, StringComparison.Ordinal);
        Assert.All(["evidence-weights.txt", "reliability.txt", "rule-precisions.txt"], name => Assert.True(File.Exists(PathOf(name)), name));
    }

    [Fact]
    public void Writes_nothing_unless_told_to()
    {
        Write("corpus.jsonl", Documents(2));
        Assert.Equal(0, Run(PathOf("corpus.jsonl"), "--folds", "2", "--rounds", "1").Code);
        Assert.Single(_folder.GetFiles());
    }

    private static string Documents(int count) => string.Join("\n", Enumerable.Range(0, count).Select(i => Annotated.Line(
        $"document {i}",
        "“We stay for the winter,” Mara Lind told the council on Tuesday.",
        ("direct", "We stay for the winter,", "Mara Lind"))));

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using StringWriter output = new(), error = new();
        var code = Program.Run(args, output, error);
        return (code, output.ToString(), error.ToString());
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private void Write(string name, string text) => File.WriteAllText(PathOf(name), text);
}
