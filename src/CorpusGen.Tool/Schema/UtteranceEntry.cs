using System.Collections.Generic;

namespace CorpusGen.Tool.Schema;

/// <summary>A saying that two or more quotations report; the reference is not among the versions.</summary>
internal sealed record UtteranceEntry(string Id, string? Speaker, string Reference, IReadOnlyList<VersionEntry> Versions);
