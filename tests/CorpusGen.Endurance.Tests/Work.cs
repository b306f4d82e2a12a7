namespace CorpusGen.Endurance.Tests;

/// <summary>What it took to read a text.</summary>
/// <param name="Steps">Rounds of loops and calls of methods.</param>
/// <param name="Bytes">Bytes allocated.</param>
public readonly record struct Work(long Steps, long Bytes);
