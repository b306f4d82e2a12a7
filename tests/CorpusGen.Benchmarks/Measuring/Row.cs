namespace CorpusGen.Benchmarks.Measuring;

/// <summary>A line of the table: a figure of ours, and what it is worth beside something known.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Ours">The figure.</param>
/// <param name="Peer">Who did the same in the same run, and their figure; empty where there is nobody.</param>
/// <param name="Ratio">How the two compare; empty where nothing is compared.</param>
/// <param name="Wanted">What is wanted; empty where nothing is.</param>
/// <param name="IsMet">Whether that is reached; null where nothing is wanted or nothing could be measured.</param>
internal sealed record Row(string What, string Ours, string Peer = "", string Ratio = "", string Wanted = "", bool? IsMet = null);
