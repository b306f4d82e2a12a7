using System;
using System.IO;
using System.Linq;
using Xunit;

namespace CorpusGen.Tool.Tests;

/// <summary>What the readme shows of <c>corpusgen check</c> is what it prints.</summary>
public sealed class ReadmeTests : IDisposable
{
    private const string Prompt = "$ corpusgen check ";

    private static readonly string Repository = FindRepository();

    private static readonly string[] Readme = File.ReadAllLines(Path.Combine(Repository, "README.md"));

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void The_lines_are_those_it_prints()
    {
        var shown = Readme.SkipWhile(line => !line.StartsWith(Prompt, StringComparison.Ordinal)).TakeWhile(line => line != "```").ToList();

        Check(shown[0]);

        Assert.Equal(shown.Skip(1), (_tool.Output + _tool.Error).TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void The_result_is_the_first_of_its_sarif()
    {
        var shown = Readme.SkipWhile(line => !line.StartsWith("The first of the two as SARIF", StringComparison.Ordinal))
            .SkipWhile(line => line != "{").TakeWhile(line => line != "```");

        Check(Readme.First(line => line.StartsWith(Prompt, StringComparison.Ordinal)) + " --format sarif");

        var printed = _tool.Json.GetProperty("runs")[0].GetProperty("results")[0].GetRawText().Split('\n');
        Assert.Equal(shown.Select(line => line.Trim()), printed.Select(line => line.Trim()));
    }

    private void Check(string commandLine)
    {
        var arguments = commandLine[Prompt.Length..].Split(' ');
        foreach (var file in arguments.Where(argument => argument.StartsWith("seeds/", StringComparison.Ordinal)))
            _tool.With(file, File.ReadAllBytes(Path.Combine(Repository, file)));
        _tool.Run(["check", .. arguments]);
    }

    private static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CorpusGen.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests run from a folder outside the repository.");
    }
}
