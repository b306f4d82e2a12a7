using System;
using System.CommandLine;
using System.IO;

namespace CorpusGen.Benchmarks.Commands;

/// <summary>The program: reads the command line, runs a subcommand, turns what can't be done into one line.</summary>
internal static class BenchmarkCommand
{
    /// <summary>Runs the program.</summary>
    /// <returns>0 when all was done, 2 when it couldn't be.</returns>
    public static int Run(string[] arguments)
    {
        var root = new RootCommand("Measures CorpusGen beside its peers, and writes the news that it measures on.")
        {
            TableCommand.Create(),
            InsideCommand.Create(),
            WriteCommand.Create(),
            ProbeCommand.Create(),
        };
        try
        {
            return root.Parse(arguments).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception problem) when (problem is UnusableInputException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine("benchmarks: " + problem.Message);
            return 2;
        }
    }
}
