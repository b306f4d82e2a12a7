using System.Collections.Generic;

namespace CorpusGen.Tool.Input;

/// <summary>What the user wants to be read.</summary>
/// <param name="Command">The command that is to read it, whose help has more.</param>
/// <param name="Paths">Files, folders, or - for standard input.</param>
/// <param name="Format">text or jsonl; null where nothing was said.</param>
/// <param name="Jobs">How many documents to read at once.</param>
internal sealed record InputRequest(string Command, IReadOnlyList<string> Paths, string? Format, int Jobs);
