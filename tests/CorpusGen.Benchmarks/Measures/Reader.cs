using System;
using CorpusGen.Benchmarks.Processes;

namespace CorpusGen.Benchmarks.Measures;

/// <summary>A program that answers questions about the news.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Start">Starts it with a question.</param>
internal sealed record Reader(string Name, Func<string, Outcome> Start);
