using System;
using System.CommandLine;
using System.Diagnostics;
using System.IO;
using CorpusGen.Benchmarks.Corpora;

namespace CorpusGen.Benchmarks.Commands;

/// <summary>The command <c>write</c>: synthetic news to a folder.</summary>
internal static class WriteCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("FOLDER") { Description = "Where to write; made if it isn't there, and must be empty." };
        var articles = Positive.Number("--articles", "How many articles; 20,000 are 100 MB.", 20_000);
        var seed = new Option<ulong>("--seed") { Description = "Another number, other articles.", DefaultValueFactory = _ => 1 };
        var command = new Command("write", "Write synthetic news articles to a folder") { folder, articles, seed };
        command.SetAction(parsed => Write(parsed.GetRequiredValue(folder), parsed.GetValue(seed), parsed.GetValue(articles)));
        return command;
    }

    private static void Write(DirectoryInfo folder, ulong seed, int articles)
    {
        var clock = Stopwatch.StartNew();
        var written = ArticleFolder.Write(folder.FullName, seed, articles);
        Console.WriteLine(FormattableString.Invariant(
            $"{articles:N0} articles, {written.Bytes / 1e6:N1} MB, {clock.Elapsed.TotalSeconds:N1} s"));
    }
}
