using System.CommandLine;
using CorpusGen.Benchmarks.Probes;

namespace CorpusGen.Benchmarks.Commands;

/// <summary>The command <c>probe</c>, which this program starts itself with: a measurement in a process of its own.</summary>
internal static class ProbeCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME");
        var arguments = new Argument<string[]>("ARGUMENT") { Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("probe", "Measure one thing in this process") { name, arguments };
        command.Hidden = true;
        command.SetAction(parsed => ProbeList.Run(parsed.GetRequiredValue(name), parsed.GetValue(arguments) ?? []));
        return command;
    }
}
