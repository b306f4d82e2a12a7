using System.Diagnostics;
using System.Reflection;

namespace CorpusGen.Benchmarks.Commands;

/// <summary>Nothing is measured that the compiler was told not to optimise.</summary>
internal static class ReleaseBuild
{
    public static void Require()
    {
        var debuggable = typeof(ReleaseBuild).Assembly.GetCustomAttribute<DebuggableAttribute>();
        if (debuggable?.IsJITOptimizerDisabled == true) throw new UnusableInputException("This is a debug build; measure with `dotnet run -c Release`.");
    }
}
