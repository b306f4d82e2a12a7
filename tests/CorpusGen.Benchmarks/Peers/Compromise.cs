using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.IO;
using CorpusGen.Benchmarks.Consumers;
using CorpusGen.Benchmarks.Measuring;
using CorpusGen.Benchmarks.Probes;
using CorpusGen.Benchmarks.Processes;

namespace CorpusGen.Benchmarks.Peers;

/// <summary>The npm package compromise, where node and npm are there and the package can be had.</summary>
internal static class Compromise
{
    /// <summary>Installs and runs it.</summary>
    /// <returns>Its figures, or null and why there are none.</returns>
    public static Dictionary<string, double>? Ask(Session session, int articles, out string problem)
    {
        var folder = Directory.CreateDirectory(session.Place("compromise")).FullName;
        foreach (var file in (string[])["package.json", "quotations.js"]) File.WriteAllText(Path.Combine(folder, file), ProgramSource.Read(file));
        if (!Try(new ProgramRun("npm", "install", "--no-audit", "--no-fund") { Folder = folder }, out _))
        {
            problem = "npm could not install compromise";
            return null;
        }

        string[] arguments = ["quotations.js", session.News.Folder, articles.ToString(CultureInfo.InvariantCulture), session.Runs.ToString(CultureInfo.InvariantCulture)];
        var isDone = Try(new ProgramRun("node", arguments) { Folder = folder }, out var output);
        problem = isDone ? "" : "node could not run compromise";
        return isDone ? Probe.Read(output) : null;
    }

    private static bool Try(ProgramRun run, out string output)
    {
        try
        {
            var outcome = run.Run();
            output = outcome.Output;
            return outcome.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            // The program is not on this machine.
            output = "";
            return false;
        }
    }
}
