using CorpusGen.Extraction.Speakers;

namespace CorpusGen.Extraction.Linking;

/// <summary>All that a linking can use again of the one before.</summary>
internal sealed class LinkingState
{
    /// <summary>What compares quotations.</summary>
    public SayingTools Tools { get; } = new();

    /// <summary>What sums up sources.</summary>
    public SpeakerSummaries Summaries { get; } = new();

    /// <summary>What corrections made of documents.</summary>
    public EditedDocuments Edited { get; } = new();

    /// <summary>What tells which sentences are equal.</summary>
    public SentenceNumbers Sentences { get; } = new();

    /// <summary>Ends a linking.</summary>
    public void Turn()
    {
        Tools.Turn();
        Summaries.Turn();
        Edited.Turn();
        Sentences.Turn();
    }
}
