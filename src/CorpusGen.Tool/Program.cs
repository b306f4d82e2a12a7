using CorpusGen.Tool;
using CorpusGen.Tool.Commands;

return CorpusGenCommand.Run(args, ToolConsole.OfProcess());
