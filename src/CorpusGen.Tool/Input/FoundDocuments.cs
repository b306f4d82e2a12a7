using System;
using System.Collections.Generic;
using System.Text.Json;

namespace CorpusGen.Tool.Input;

/// <summary>What the arguments lead to.</summary>
internal sealed class FoundDocuments
{
    /// <summary>The documents, in the order of the arguments.</summary>
    public List<PendingDocument> Documents { get; } = [];

    /// <summary>The corrections files, in the order of the arguments.</summary>
    public List<PendingDocument> Corrections { get; } = [];

    /// <summary>The full paths of the files they lie in, each once.</summary>
    public HashSet<string> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>What lines of JSON Lines said beside id and text, by the document's id.</summary>
    public Dictionary<string, IReadOnlyDictionary<string, JsonElement>> Metadata { get; } = [];
}
