namespace CorpusGen.Benchmarks.Probes;

/// <summary>All probes by name.</summary>
internal static class ProbeList
{
    /// <summary>Runs one of them; <c>netstandard2.0 NAME</c> runs it on that build of the engine.</summary>
    public static void Run(string name, string[] arguments)
    {
        switch (name)
        {
            case "netstandard2.0":
                EngineBuild.Run(arguments[0], arguments[1..]);
                break;
            case EngineProbe.Name:
                EngineProbe.Run(arguments);
                break;
            case LinkingProbe.Name:
                LinkingProbe.Run(arguments);
                break;
            case DriverProbe.Name:
                DriverProbe.Run(arguments);
                break;
            case ShapeProbe.Name:
                ShapeProbe.Run(arguments);
                break;
            default:
                throw new UnusableInputException($"There is no probe {name}.");
        }
    }
}
