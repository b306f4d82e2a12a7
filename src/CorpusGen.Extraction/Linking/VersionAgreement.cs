using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Memory;

namespace CorpusGen.Extraction.Linking;

/// <summary>How far a version bears another one out as the original.</summary>
internal sealed class VersionAgreement(WordAligner aligner)
{
    private const double OtherSpelling = 0.9;
    private const double OtherForm = 0.5;

    private static readonly WordList CommonWords = WordList.Load("word-classes.txt");

    private readonly Recall<(SayingWords Candidate, SayingWords Witness), double> _known = new();

    /// <summary>The share of the witness's words that the candidate has in the same place, what the candidate has more in between
    /// counted against it, what it has more at its edges not.</summary>
    /// <param name="candidate">The version that may be the original.</param>
    /// <param name="witness">Another version.</param>
    /// <returns>0 to 1.</returns>
    public double With(SayingWords candidate, SayingWords witness) =>
        _known.TryGet((candidate, witness), out var known) ? known : _known.Keep((candidate, witness), Measure(candidate, witness));

    /// <summary>Ends a linking.</summary>
    public void Turn() => _known.Turn();

    /// <summary>The share of a version's content words that are common English.</summary>
    /// <param name="words">The version.</param>
    /// <returns>0 to 1, rounded so that a word in fifty decides nothing.</returns>
    public static double Familiarity(SayingWords words)
    {
        var vocabulary = words.Vocabulary;
        int content = 0, common = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (vocabulary.IsFrame(words[i])) continue;
            content++;
            if (IsCommon(vocabulary.TextOf(words[i]))) common++;
        }

        return content == 0 ? 1 : Math.Round((double)common / content, 2);
    }

    private double Measure(SayingWords candidate, SayingWords witness)
    {
        var vocabulary = candidate.Vocabulary;
        var columns = aligner.Align(candidate, witness);
        int first = 0, last = columns.Count - 1;
        while (first <= last && columns[first].Version < 0) first++;
        while (last >= first && columns[last].Version < 0) last--;
        var agreeing = 0.0;
        for (var n = first; n <= last; n++)
        {
            var (i, j) = columns[n];
            if (i < 0 || j < 0) continue;
            var isSameSpelling = candidate.IsContracted(i) == witness.IsContracted(j);
            if (vocabulary.AreSame(candidate[i], witness[j])) agreeing += isSameSpelling ? 1 : OtherSpelling;
            else if (vocabulary.AreForms(candidate[i], witness[j])) agreeing += OtherForm;
        }

        return last < first ? 0 : agreeing / (last - first + 1);
    }

    private static bool IsCommon(string word) =>
        CommonWords.Contains(word.AsSpan()) || VerbLemmas.TryGetLemma(word.AsSpan(), out _, out _)
        || (word.Length > 3 && word[word.Length - 1] == 's' && CommonWords.Contains(word.AsSpan(0, word.Length - 1)));
}
