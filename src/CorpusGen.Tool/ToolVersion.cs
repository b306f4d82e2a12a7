using System.Reflection;

namespace CorpusGen.Tool;

/// <summary>The tool's own version, whatever process hosts it.</summary>
internal static class ToolVersion
{
    /// <summary>The version.</summary>
    public static string Text { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
