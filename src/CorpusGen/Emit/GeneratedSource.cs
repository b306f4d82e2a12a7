namespace CorpusGen.Emit;

/// <summary>A source file to be added to the compilation.</summary>
/// <param name="HintName">Its name, unique in the project.</param>
/// <param name="Text">Its text.</param>
internal sealed record GeneratedSource(string HintName, string Text);
