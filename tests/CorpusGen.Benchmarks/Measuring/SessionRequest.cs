using System.IO;

namespace CorpusGen.Benchmarks.Measuring;

/// <summary>What the user asked for.</summary>
/// <param name="Articles">How many articles.</param>
/// <param name="Seed">Which articles.</param>
/// <param name="Runs">How often each thing is measured.</param>
/// <param name="Folder">Where to work and leave everything; null for a temporary folder.</param>
internal sealed record SessionRequest(int Articles, ulong Seed, int Runs, DirectoryInfo? Folder);
