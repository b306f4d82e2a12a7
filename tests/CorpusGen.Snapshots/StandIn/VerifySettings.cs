using System.Collections.Generic;

namespace VerifyTests;

/// <summary>Where the snapshots of a test lie and what they are called.</summary>
public sealed class VerifySettings
{
    internal IReadOnlyList<object?> Parameters { get; private set; } = [];

    internal string? Directory { get; private set; }

    /// <summary>Makes the test's arguments a part of the name, one snapshot a case.</summary>
    /// <param name="parameters">The arguments, in the order of the test's parameters.</param>
    public void UseParameters(params object?[] parameters) => Parameters = parameters;

    /// <summary>Puts the snapshots somewhere else than beside the test's source.</summary>
    /// <param name="directory">A folder, absolute or seen from the source.</param>
    public void UseDirectory(string directory) => Directory = directory;
}
