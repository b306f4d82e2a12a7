using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Linking;

/// <summary>
/// How faithful a version is, from its alignment with the reference. Exact: the same words. Minor: other forms, spellings,
/// contractions, articles, tense auxiliaries, small words of the frame. Partial: words cut at an edge or where an ellipsis
/// says so. Altered: all else, above all negators, modals, quantifiers and numbers, which turn the sense.
/// </summary>
internal sealed class FidelityRules(SayingWords reference, SayingWords version, QuoteKind kind)
{
    private const WordRole Small = WordRole.Light | WordRole.Function;

    private readonly Vocabulary _vocabulary = reference.Vocabulary;

    /// <summary>The fidelity of the version.</summary>
    /// <param name="columns">Its alignment with the reference.</param>
    /// <returns>Exact, Minor, Partial or Altered.</returns>
    public Fidelity Of(List<AlignedWords> columns)
    {
        var worst = IsSameText(columns) ? Fidelity.Exact : Fidelity.Minor;
        for (var first = 0; first < columns.Count;)
        {
            var end = first + 1;
            if (IsKept(columns[first]))
            {
                first = end;
                continue;
            }

            while (end < columns.Count && !IsKept(columns[end])) end++;
            var change = OfRun(columns, first, end);
            if (change == Fidelity.Altered) return change;
            if (change == Fidelity.Partial) worst = Fidelity.Partial;
            first = end;
        }

        return worst;
    }

    // Contractions are kept words to the alignment, but not the same text.
    private bool IsSameText(List<AlignedWords> columns)
    {
        foreach (var (i, j) in columns)
        {
            if (i < 0 || j < 0 || reference[i] != version[j] || reference.IsContracted(i) != version.IsContracted(j)) return false;
        }

        return true;
    }

    private bool IsKept(AlignedWords column) =>
        column.Reference >= 0 && column.Version >= 0 && _vocabulary.AreSame(reference[column.Reference], version[column.Version]);

    // A run of changed words between kept ones.
    private Fidelity OfRun(List<AlignedWords> columns, int first, int end)
    {
        if (IsCut(columns, first, end)) return Fidelity.Partial;
        for (var n = first; n < end; n++)
        {
            if (!IsSmall(columns[n])) return Fidelity.Altered;
        }

        return Fidelity.Minor;
    }

    // Words of the reference alone, at an edge or at an ellipsis; but a cut right behind "not" cuts the sense in two.
    private bool IsCut(List<AlignedWords> columns, int first, int end)
    {
        var cutOf = 0;
        for (var n = first; n < end; n++)
        {
            if (columns[n].Version >= 0) return false;
            cutOf++;
        }

        var isStart = first == 0;
        var isEnd = end == columns.Count;
        if (isStart && isEnd) return false;
        if (isStart) return !IsNegator(columns[end - 1].Reference) || IsMarked(columns[end].Version);
        return isEnd || (IsMarked(columns[end].Version) && cutOf > 0);
    }

    private bool IsMarked(int word)
    {
        var seam = version.SeamBefore(word);
        return (seam & WordSeam.Ellipsis) != 0 || (kind == QuoteKind.Mixed && (seam & WordSeam.Segment) != 0);
    }

    private bool IsNegator(int word) => (_vocabulary.RoleOf(reference[word]) & WordRole.Negator) != 0;

    private bool IsSmall(AlignedWords column)
    {
        var (i, j) = column;
        if (i < 0) return IsSmall(version[j]) || (version.SeamBefore(j) & WordSeam.Bracket) != 0;
        if (j < 0) return IsSmall(reference[i]) || (reference.SeamBefore(i) & WordSeam.Bracket) != 0;
        if (_vocabulary.AreForms(reference[i], version[j])) return true;
        return IsSmall(reference[i]) && IsSmall(version[j]);
    }

    private bool IsSmall(int word) => (_vocabulary.RoleOf(word) & Small) != 0;
}
