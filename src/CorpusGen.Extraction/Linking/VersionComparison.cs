using System.Collections.Generic;
using CorpusGen.Extraction.Memory;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Linking;

/// <summary>Compares a version of a saying with the reference: how faithful, how similar, and which words changed.</summary>
internal sealed class VersionComparison(WordAligner aligner)
{
    private readonly Recall<(SayingText Reference, SayingText Version), CorpusVersion> _known = new();

    /// <summary>Compares a version.</summary>
    /// <param name="quote">The version's position in the corpus.</param>
    /// <param name="reference">The reference's words.</param>
    /// <param name="version">The version's words.</param>
    /// <param name="kind">How the version reports speech.</param>
    /// <returns>The comparison.</returns>
    public CorpusVersion Compare(int quote, SayingWords reference, SayingWords version, QuoteKind kind)
    {
        var key = (reference.Text, version.Text);
        if (_known.TryGet(key, out var known) && known.Quote == quote) return known;
        return _known.Keep(key, known is null ? Measure(quote, reference, version, kind) : known with { Quote = quote });
    }

    /// <summary>Ends a linking.</summary>
    public void Turn() => _known.Turn();

    private CorpusVersion Measure(int quote, SayingWords reference, SayingWords version, QuoteKind kind)
    {
        var columns = aligner.Align(reference, version);
        var fidelity = new FidelityRules(reference, version, kind).Of(columns);
        return new CorpusVersion(quote, fidelity, Similarity(reference, version, columns), WordChanges.Of(reference, version, columns));
    }

    /// <summary>
    /// Twice the words in common over the words of both, as Dice has it; contractions are two words, and another form of a
    /// word counts half. Rounded to four places, so that it prints as it compares.
    /// </summary>
    private static double Similarity(SayingWords reference, SayingWords version, List<AlignedWords> columns)
    {
        var vocabulary = reference.Vocabulary;
        var halves = 0;
        foreach (var (i, j) in columns)
        {
            if (i < 0 || j < 0) continue;
            if (vocabulary.AreSame(reference[i], version[j])) halves += 2;
            else if (vocabulary.AreForms(reference[i], version[j])) halves++;
        }

        var words = reference.Count + version.Count;
        return words == 0 ? 1 : System.Math.Round((double)halves / words, 4);
    }
}
