using CorpusGen.Benchmarks.Commands;

return BenchmarkCommand.Run(args);
