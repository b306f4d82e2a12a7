using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Memory;

namespace CorpusGen.Extraction.Linking;

/// <summary>What compares quotations, with the words it knows and the results it remembers.</summary>
internal sealed class SayingTools
{
    private readonly Vocabulary _vocabulary = new();
    private readonly Recall<LinkableDocument, IReadOnlyList<SayingWords>> _words = new();
    private int _wordsAtFirst;
    private int _labelsAtFirst;

    /// <summary>Makes tools that know nothing yet.</summary>
    public SayingTools()
    {
        var aligner = new WordAligner(_vocabulary);
        Matcher = new SayingMatcher(aligner);
        Matches = new SayingMatches(Matcher);
        Agreement = new VersionAgreement(aligner);
        Comparison = new VersionComparison(aligner);
    }

    /// <summary>Tells whether two quotations report one saying.</summary>
    public SayingMatcher Matcher { get; }

    /// <summary>Finds the pairs that may report one saying.</summary>
    public SayingMatches Matches { get; }

    /// <summary>What speakers are known by.</summary>
    public SpeakerLabels Labels { get; } = new();

    /// <summary>Tells how far versions bear each other out.</summary>
    public VersionAgreement Agreement { get; }

    /// <summary>Compares versions with their reference.</summary>
    public VersionComparison Comparison { get; }

    /// <summary>Whether most words or names that are known are long gone, so that it is better to start anew.</summary>
    public bool AreWornOut => _vocabulary.Count > 2 * _wordsAtFirst || Labels.Count > 2 * _labelsAtFirst;

    /// <summary>The words of a document's quotations.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The words of each, ready to be compared.</returns>
    public IReadOnlyList<SayingWords> WordsOf(LinkableDocument document) =>
        _words.TryGet(document, out var known)
            ? known
            : _words.Keep(document, [.. document.Quotes.Select(q => new SayingWords(q.Words, _vocabulary))]);

    /// <summary>Ends a linking.</summary>
    public void Turn()
    {
        if (_wordsAtFirst == 0) (_wordsAtFirst, _labelsAtFirst) = (_vocabulary.Count, Labels.Count);
        _words.Turn();
        Matcher.Turn();
        Agreement.Turn();
        Comparison.Turn();
    }
}
