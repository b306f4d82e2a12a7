using System.CommandLine;
using System.CommandLine.Invocation;

namespace CorpusGen.Tool.Commands;

/// <summary>Prints the tool's own version, whatever process hosts it.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(ToolVersion.Text);
        return ExitStatus.Done;
    }
}
