using CorpusGen.Tool.Input;

namespace CorpusGen.Tool.Commands;

/// <summary>What the user asked of <c>corpusgen extract</c>; null where nothing was said.</summary>
/// <param name="Input">What to read.</param>
/// <param name="Format">json, jsonl, csv or table.</param>
/// <param name="Output">The file to write.</param>
internal sealed record ExtractRequest(InputRequest Input, string? Format, string? Output);
