namespace CorpusGen.Extraction.Model;

/// <summary>What kind of source a speaker is.</summary>
public enum SpeakerKind
{
    /// <summary>A named human being.</summary>
    Person,

    /// <summary>A body, state or outlet that speaks as one.</summary>
    Organisation,

    /// <summary>A text that is quoted: a report, a law, a letter.</summary>
    Document,

    /// <summary>A source the article does not name: "a senior aide".</summary>
    Unnamed,
}
