using System.Collections.Generic;
using CorpusGen.Extraction.Memory;

namespace CorpusGen.Extraction.Linking;

/// <summary>Numbers the sentences of documents, equal ones alike: what has been compared once is an equal number ever after.</summary>
internal sealed class SentenceNumbers
{
    private const ulong Prime = 1099511628211;

    private Recall<LinkableDocument, int[]> _known = new();
    private readonly Dictionary<ulong, int> _numbers = [];
    private readonly List<(SentencePrint Sentence, string Text)> _sentences = [];
    private int _documents;

    /// <summary>How many numbers there are.</summary>
    public int Count => _sentences.Count;

    /// <summary>The sentences of a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The number of each of its sentences.</returns>
    public int[] Of(LinkableDocument document) =>
        _known.TryGet(document, out var known) ? known : _known.Keep(document, Number(document));

    /// <summary>Ends a linking. Numbers hold on to texts: where most of those are gone, it is better to start anew.</summary>
    public void Turn()
    {
        if (_documents > 2 * _known.Used) Forget();
        _known.Turn();
    }

    private void Forget()
    {
        _known = new();
        _numbers.Clear();
        _sentences.Clear();
        _documents = 0;
    }

    private int[] Number(LinkableDocument document)
    {
        _documents++;
        var numbers = new int[document.Sentences.Count];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = Number(document.Sentences[i], document.Facts.Document.Text);
        return numbers;
    }

    // Sentences of one hash that are not equal are kept one after the other.
    private int Number(SentencePrint sentence, string text)
    {
        var place = sentence.Hash;
        for (int number; _numbers.TryGetValue(place, out number); place = unchecked((place ^ Prime) * Prime))
        {
            if (sentence.EqualsIn(text, _sentences[number].Sentence, _sentences[number].Text)) return number;
        }

        _numbers.Add(place, _sentences.Count);
        _sentences.Add((sentence, text));
        return _sentences.Count - 1;
    }
}
