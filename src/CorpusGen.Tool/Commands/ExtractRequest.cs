using System.Collections.Generic;

namespace CorpusGen.Tool.Commands;

/// <summary>What the user asked of <c>corpusgen extract</c>; null where nothing was said.</summary>
/// <param name="Paths">Files, folders, or - for standard input.</param>
/// <param name="InputFormat">text or jsonl.</param>
/// <param name="Format">json, jsonl, csv or table.</param>
/// <param name="Output">The file to write.</param>
/// <param name="Jobs">How many documents to read at once.</param>
internal sealed record ExtractRequest(IReadOnlyList<string> Paths, string? InputFormat, string? Format, string? Output, int Jobs);
