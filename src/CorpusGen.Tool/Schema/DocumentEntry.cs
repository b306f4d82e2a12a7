using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CorpusGen.Tool.Schema;

/// <summary>A document and what stands in it.</summary>
internal sealed record DocumentEntry(
    string Id,
    string Path,
    PhraseEntry? Headline,
    PublishedEntry? Published,
    PhraseEntry? Dateline,
    PhraseEntry? Author,
    IReadOnlyList<ContributorEntry> Contributors,
    PhraseEntry? Credit,
    PhraseEntry? Publisher,
    PhraseEntry? Url,
    string Language,
    IReadOnlyList<string> Tags,
    IReadOnlyList<RegionEntry> Regions,
    IReadOnlyList<TweetEntry> Tweets,
    IReadOnlyList<QuoteEntry> Quotes)
{
    /// <summary>What the input said of the document beside its text; left out where it said nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, JsonElement>? Metadata { get; init; }
}
