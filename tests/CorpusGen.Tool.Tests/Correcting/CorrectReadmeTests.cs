using System;
using System.IO;
using System.Linq;
using Xunit;

namespace CorpusGen.Tool.Tests.Correcting;

/// <summary>What the readme shows of <c>corpusgen correct</c> is what it prints.</summary>
public sealed class CorrectReadmeTests : IDisposable
{
    private const string Prompt = "$ corpusgen correct ";

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void The_lines_are_those_it_prints()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "CorpusGen.sln"))) folder = folder.Parent;
        var shown = File.ReadLines(Path.Combine(folder.FullName, "README.md"))
            .SkipWhile(line => !line.StartsWith(Prompt, StringComparison.Ordinal)).TakeWhile(line => line != "```").ToList();
        var printed = shown.Where(line => line.StartsWith('$')).SelectMany(line => Run(line[2..], folder.FullName).Prepend(line)).ToList();

        Assert.Equal(2, shown.Count(line => line.StartsWith('$')));
        Assert.Equal(shown, printed);
    }

    // corpusgen correct FILE --speaker "two words"
    private string[] Run(string line, string repository)
    {
        var arguments = line.Split('"').SelectMany((part, i) => i % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Skip(1).ToArray();
        var file = arguments[1].Split(':')[0];
        _tool.With(file, File.ReadAllBytes(Path.Combine(repository, file))).Run(arguments);
        return (_tool.Output + _tool.Error).TrimEnd('\n').Split('\n');
    }
}
