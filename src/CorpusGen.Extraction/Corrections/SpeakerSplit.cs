using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Corrections;

/// <summary>Articles in which a name means another speaker.</summary>
/// <param name="Articles">The articles' ids.</param>
/// <param name="Name">What the other speaker is called.</param>
public sealed record SpeakerSplit(EquatableArray<WrittenText> Articles, WrittenText Name);
