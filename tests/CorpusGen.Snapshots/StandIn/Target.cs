namespace VerifyTests;

/// <summary>One of the texts a test verifies.</summary>
/// <param name="extension">The snapshot's extension, without dot.</param>
/// <param name="data">The text.</param>
/// <param name="name">What tells it from the test's other texts.</param>
public readonly struct Target(string extension, string data, string? name = null)
{
    /// <summary>The snapshot's extension, without dot.</summary>
    public string Extension { get; } = extension;

    /// <summary>The text.</summary>
    public string Data { get; } = data;

    /// <summary>What tells it from the test's other texts.</summary>
    public string? Name { get; } = name;
}
