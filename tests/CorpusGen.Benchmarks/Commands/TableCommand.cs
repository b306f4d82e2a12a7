using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using CorpusGen.Benchmarks.Measures;
using CorpusGen.Benchmarks.Measuring;

namespace CorpusGen.Benchmarks.Commands;

/// <summary>The command <c>table</c>: whole processes, measured and printed as Markdown.</summary>
internal static class TableCommand
{
    private const int QuickArticles = 1000;

    public static Command Create()
    {
        var only = new Option<string[]>("--only") { Description = "Only these measures, with commas between: " + string.Join(", ", MeasureList.All.Select(m => m.Name)) + ".", HelpName = "NAME[,NAME]", DefaultValueFactory = _ => [] };
        var articles = Positive.Number("--articles", "How many articles; 20,000 are 100 MB.", 20_000);
        var runs = Positive.Number("--runs", "How often each thing is measured; the median counts.", 5);
        var quick = new Option<bool>("--quick") { Description = "1,000 articles in place of 20,000." };
        var seed = new Option<ulong>("--seed") { Description = "Another number, other articles.", DefaultValueFactory = _ => 1 };
        var folder = new Option<DirectoryInfo?>("--folder") { Description = "Where to work and leave everything; else a temporary folder.", HelpName = "FOLDER" };
        var output = new Option<FileInfo?>("--output", "-o") { Description = "Write the table to this file as well.", HelpName = "FILE" };
        var command = new Command("table", "Measure everything beside its peers and print one Markdown table") { only, articles, runs, quick, seed, folder, output };
        command.SetAction(parsed =>
        {
            var isQuick = parsed.GetValue(quick) && parsed.GetResult(articles) is not { Implicit: false };
            var request = new SessionRequest(
                isQuick ? QuickArticles : parsed.GetValue(articles),
                parsed.GetValue(seed),
                parsed.GetValue(runs),
                parsed.GetValue(folder));
            var names = parsed.GetValue(only)!.SelectMany(n => n.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            Measure(request, MeasureList.Named([.. names]), parsed.GetValue(output));
        });
        return command;
    }

    private static void Measure(SessionRequest request, IReadOnlyList<IMeasure> measures, FileInfo? file)
    {
        ReleaseBuild.Require();
        using var session = new Session(request);
        var rows = new List<Row>();
        foreach (var measure in measures)
        {
            foreach (var row in measure.Run(session))
            {
                rows.Add(row);
                ProgressLine.Write(row);
            }
        }

        MarkdownTable.Write(Console.Out, session, rows);
        if (file is null) return;
        using var writer = file.CreateText();
        MarkdownTable.Write(writer, session, rows);
    }
}
