using CorpusGen.Fuzzing.Runs;

return FuzzCommand.Run(args);
