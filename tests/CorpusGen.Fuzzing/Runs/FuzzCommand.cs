using System;
using System.CommandLine;
using System.Diagnostics;
using System.IO;
using System.Linq;
using CorpusGen.Fuzzing.Cases;

namespace CorpusGen.Fuzzing.Runs;

/// <summary>The program: any number of cases, or one of them again.</summary>
internal static class FuzzCommand
{
    private const int ReportsAtMost = 20;

    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);

    /// <summary>Runs the program.</summary>
    /// <returns>0 where all held, 1 where something did not, 2 for arguments that can't be used.</returns>
    public static int Run(string[] arguments)
    {
        var cases = new Option<long>("--cases") { Description = "How many cases.", DefaultValueFactory = _ => 100_000 };
        var seed = new Option<ulong>("--seed") { Description = "Another number, other cases.", DefaultValueFactory = _ => 1 };
        var first = new Option<long>("--first") { Description = "The number of the first case." };
        var jobs = new Option<int>("--jobs") { Description = "How many at a time.", DefaultValueFactory = _ => 1 };
        var single = new Option<long?>("--case") { Description = "Only the case of this number: its texts, and all invariants asked.", HelpName = "K" };
        var root = new RootCommand("Reads texts that nobody wrote, and asks of their facts what has to hold whatever the text.") { cases, seed, first, jobs, single };
        root.SetAction(parsed => parsed.GetValue(single) is { } number
            ? Repeat(parsed.GetValue(seed), number)
            : Run(new FuzzRun(parsed.GetValue(seed), Inspection.OfAll), parsed.GetValue(first), parsed.GetValue(cases), parsed.GetValue(jobs)));
        var parse = root.Parse(arguments);
        var status = parse.Invoke();
        return parse.Errors.Count > 0 ? 2 : status;
    }

    private static int Repeat(ulong seed, long number)
    {
        var fuzzCase = CaseWriter.Write(seed, number);
        foreach (var text in fuzzCase.Texts) Console.WriteLine(FaultReport.Shown(text));
        var fault = Inspection.OfAll.InspectFully(fuzzCase);
        Console.WriteLine(fault is null ? "All holds." : FaultReport.Of(fault, Inspection.OfAll));
        return fault is null ? 0 : 1;
    }

    private static int Run(FuzzRun run, long first, long count, int jobs)
    {
        var (clock, told) = (Stopwatch.StartNew(), TimeSpan.Zero);
        var known = 0L;
        var tally = run.Run(first, count, jobs, met =>
        {
            if (met.FaultCount > known) Console.Error.WriteLine($"--case {met.Latest!.Case.Number}: {met.Latest.Kind}");
            known = met.FaultCount;
            if (clock.Elapsed - told < BetweenLines) return;
            told = clock.Elapsed;
            Write(Console.Error, met, clock.Elapsed);
        });
        foreach (var fault in tally.Faults.GroupBy(fault => fault.Kind).SelectMany(kind => kind.Take(3)).Take(ReportsAtMost))
            Console.WriteLine(FaultReport.Of(fault, Inspection.OfAll));
        foreach (var kind in tally.Faults.CountBy(fault => fault.Kind)) Console.WriteLine($"{kind.Value} × {kind.Key}");
        Write(Console.Out, tally, clock.Elapsed);
        return tally.FaultCount == 0 ? 0 : 1;
    }

    private static void Write(TextWriter writer, Tally tally, TimeSpan time)
    {
        var processor = Environment.CpuUsage.TotalTime;
        writer.WriteLine(FormattableString.Invariant(
            $"{tally.Cases:N0} cases, {tally.Documents:N0} documents, {tally.Characters:N0} characters, {tally.Quotes:N0} quotations, {tally.Sayings:N0} sayings, {tally.Families:N0} families, {tally.Diagnostics:N0} diagnostics, {tally.FaultCount:N0} faults, {time:hh\\:mm\\:ss} (processor {processor:hh\\:mm\\:ss})"));
    }
}
