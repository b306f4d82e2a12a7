using System.Collections.Generic;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Linking;

/// <summary>Compares a version of a saying with the reference: how faithful, how similar, and which words changed.</summary>
internal sealed class VersionComparison(Vocabulary vocabulary, WordAligner aligner)
{
    /// <summary>Compares a version.</summary>
    /// <param name="quote">The version's position in the corpus.</param>
    /// <param name="reference">The reference's words.</param>
    /// <param name="version">The version's words.</param>
    /// <param name="kind">How the version reports speech.</param>
    /// <returns>The comparison.</returns>
    public CorpusVersion Compare(int quote, SayingWords reference, SayingWords version, QuoteKind kind)
    {
        var columns = aligner.Align(reference, version);
        var fidelity = new FidelityRules(vocabulary, reference, version, kind).Of(columns);
        return new CorpusVersion(quote, fidelity, Similarity(reference, version, columns), WordChanges.Of(reference, version, columns));
    }

    /// <summary>
    /// Twice the words in common over the words of both, as Dice has it; contractions are two words, and another form of a
    /// word counts half. Rounded to four places, so that it prints as it compares.
    /// </summary>
    private double Similarity(SayingWords reference, SayingWords version, List<AlignedWords> columns)
    {
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
