using System;

namespace CorpusGen.Benchmarks;

/// <summary>Something on the command line, or on the machine, that the benchmark can't work with; the message is for the user.</summary>
internal sealed class UnusableInputException(string message) : Exception(message);
