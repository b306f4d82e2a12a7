using System.CommandLine;
using BenchmarkDotNet.Running;

namespace CorpusGen.Benchmarks.Commands;

/// <summary>The command <c>inside</c>: the parts of the engine and the driver under BenchmarkDotNet.</summary>
internal static class InsideCommand
{
    public static Command Create()
    {
        var arguments = new Argument<string[]>("ARGUMENT") { Arity = ArgumentArity.ZeroOrMore, Description = "Arguments of BenchmarkDotNet after `--`, as `-- --filter *Linking*`." };
        var command = new Command("inside", "Measure parts of the engine with BenchmarkDotNet") { arguments };
        command.SetAction(parsed =>
        {
            ReleaseBuild.Require();
            string[] given = parsed.GetValue(arguments) ?? [];
            BenchmarkSwitcher.FromAssembly(typeof(InsideCommand).Assembly).Run(given.Length == 0 ? ["--filter", "*"] : given);
        });
        return command;
    }
}
