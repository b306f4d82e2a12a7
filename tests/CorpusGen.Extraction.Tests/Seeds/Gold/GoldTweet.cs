using System.Collections.Generic;

namespace CorpusGen.Extraction.Tests.Seeds.Gold;

/// <summary>A post; one that is not embedded is told of in the text as a quotation.</summary>
internal sealed record GoldTweet(
    bool Embedded,
    string? Author,
    string? Handle,
    string? Date,
    int Start,
    int End,
    IReadOnlyList<string> Hashtags,
    IReadOnlyList<string> Urls);
