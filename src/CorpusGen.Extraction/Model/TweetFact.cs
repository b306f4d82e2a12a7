namespace CorpusGen.Extraction.Model;

/// <summary>A post embedded in an article.</summary>
/// <param name="Span">The post's own words, without the signature line.</param>
/// <param name="Author">The author's display name, or null where the article does not tell.</param>
/// <param name="Handle">The account with its @, or null.</param>
/// <param name="Date">The day, as yyyy-MM-dd, or null.</param>
/// <param name="Hashtags">The hashtags with their #, in order.</param>
/// <param name="Urls">The links, in order, as written.</param>
/// <param name="LeadIn">The account's name and cue in the sentence that introduces it ("NATO tweeted,"), or null.</param>
/// <param name="Quote">The position in <see cref="DocumentFacts.Quotes"/>, or null while the author is unknown.</param>
public sealed record TweetFact(
    Span Span,
    string? Author,
    string? Handle,
    string? Date,
    EquatableArray<string> Hashtags,
    EquatableArray<string> Urls,
    Span? LeadIn = null,
    int? Quote = null);
