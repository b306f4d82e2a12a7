using System.Collections.Generic;

namespace CorpusGen.Tool.Schema;

/// <summary>A post embedded in an article.</summary>
internal sealed record TweetEntry(
    int Start,
    int End,
    string? Author,
    string? Handle,
    string? Date,
    IReadOnlyList<string> Hashtags,
    IReadOnlyList<string> Urls);
