using System;
using System.Collections.Generic;

namespace CorpusGen.Extraction.Linking;

/// <summary>
/// Aligns the words of two quotations (Needleman and Wunsch, with Gotoh's gaps: one long gap is likelier than many short
/// ones, and one at an edge or an ellipsis is a cut). Of quotations too long for that, what both begin and end with is taken
/// off first; two rests still too long stand side by side unaligned, so that the work is bounded whatever the texts.
/// </summary>
internal sealed class WordAligner(Vocabulary vocabulary)
{
    private const int LargestTable = 1 << 20;
    private const int Unreachable = int.MinValue / 2;
    private const int GapOpening = 4;
    private const int GapStep = 1;

    private int[] _match = [];
    private int[] _skipReference = [];
    private int[] _skipVersion = [];
    private byte[] _steps = [];

    /// <summary>How many pairs were aligned; what tests of linear work count.</summary>
    public int Comparisons { get; private set; }

    /// <summary>Aligns two quotations.</summary>
    /// <param name="reference">One quotation.</param>
    /// <param name="version">The other.</param>
    /// <returns>The columns: each word of both once, in order.</returns>
    public List<AlignedWords> Align(SayingWords reference, SayingWords version)
    {
        Comparisons++;
        var columns = new List<AlignedWords>(Math.Max(reference.Count, version.Count));
        var (head, tail) = IsSmall(reference.Count, version.Count) ? (0, 0) : CommonEnds(reference, version);
        for (var i = 0; i < head; i++) columns.Add(new AlignedWords(i, i));
        AlignRest(reference, version, head, reference.Count - tail, head, version.Count - tail, columns);
        for (var i = tail; i > 0; i--) columns.Add(new AlignedWords(reference.Count - i, version.Count - i));
        return columns;
    }

    private static bool IsSmall(int rows, int width) => (long)(rows + 1) * (width + 1) <= LargestTable;

    private static (int Head, int Tail) CommonEnds(SayingWords reference, SayingWords version)
    {
        var shortest = Math.Min(reference.Count, version.Count);
        var head = 0;
        while (head < shortest && reference[head] == version[head]) head++;
        var tail = 0;
        while (tail < shortest - head && reference[reference.Count - 1 - tail] == version[version.Count - 1 - tail]) tail++;
        return (head, tail);
    }

    private void AlignRest(SayingWords reference, SayingWords version, int i0, int i1, int j0, int j1, List<AlignedWords> columns)
    {
        var rows = i1 - i0;
        var width = j1 - j0;
        if (rows == 0 || width == 0 || !IsSmall(rows, width))
        {
            for (var i = i0; i < i1; i++) columns.Add(new AlignedWords(i, -1));
            for (var j = j0; j < j1; j++) columns.Add(new AlignedWords(-1, j));
            return;
        }

        Fill(reference, version, i0, rows, j0, width, i0 == 0 && j0 == 0, i1 == reference.Count && j1 == version.Count);
        TraceBack(i0, rows, j0, width, columns);
    }

    // Three scores for each cell: the last column matches, skips a word of the reference, or skips one of the version. Of each
    // cell's step byte two bits say where its match came from, and one each where its gaps began.
    private void Fill(SayingWords reference, SayingWords version, int i0, int rows, int j0, int width, bool atStart, bool atEnd)
    {
        var stride = width + 1;
        if (_steps.Length < (rows + 1) * stride) _steps = new byte[(rows + 1) * stride];
        if (_match.Length < stride) (_match, _skipReference, _skipVersion) = (new int[stride], new int[stride], new int[stride]);
        var edge = atStart ? 0 : GapOpening;
        for (var j = 0; j <= width; j++)
        {
            _match[j] = j == 0 ? 0 : Unreachable;
            _skipReference[j] = Unreachable;
            _skipVersion[j] = j == 0 ? Unreachable : -edge - (j * GapStep);
            _steps[j] = j > 1 ? StaysInVersionGap : (byte)0;
        }

        for (var i = 1; i <= rows; i++)
        {
            var diagonal = Best(0, out var diagonalStep);
            _match[0] = Unreachable;
            _skipReference[0] = -edge - (i * GapStep);
            _skipVersion[0] = Unreachable;
            _steps[i * stride] = i > 1 ? StaysInReferenceGap : (byte)0;
            for (var j = 1; j <= width; j++)
            {
                var aboveBest = Best(j, out var aboveStep);
                var step = diagonalStep;
                var match = diagonal + Similarity(reference[i0 + i - 1], version[j0 + j - 1]);

                var openReference = Math.Max(_match[j], _skipVersion[j]) - (IsCut(version, j0 + j, j == width && atEnd) ? 0 : GapOpening);
                if (_skipReference[j] >= openReference) step |= StaysInReferenceGap;
                else if (_skipVersion[j] > _match[j]) step |= ReferenceGapAfterVersionGap;
                _skipReference[j] = Math.Max(_skipReference[j], openReference) - GapStep;

                var openVersion = Math.Max(_match[j - 1], _skipReference[j - 1]) - (atEnd && i == rows ? 0 : GapOpening);
                if (_skipVersion[j - 1] >= openVersion) step |= StaysInVersionGap;
                else if (_skipReference[j - 1] > _match[j - 1]) step |= VersionGapAfterReferenceGap;
                _skipVersion[j] = Math.Max(_skipVersion[j - 1], openVersion) - GapStep;

                _match[j] = match;
                _steps[(i * stride) + j] = step;
                (diagonal, diagonalStep) = (aboveBest, aboveStep);
            }
        }
    }

    private static bool IsCut(SayingWords version, int next, bool isEdge) =>
        isEdge || (next < version.Count && (version.SeamBefore(next) & WordSeam.Ellipsis) != 0);

    private const byte FromReferenceGap = 1;
    private const byte FromVersionGap = 2;
    private const byte StaysInReferenceGap = 4;
    private const byte ReferenceGapAfterVersionGap = 8;
    private const byte StaysInVersionGap = 16;
    private const byte VersionGapAfterReferenceGap = 32;

    private int Best(int j, out byte step)
    {
        step = 0;
        var best = _match[j];
        if (_skipReference[j] > best) (best, step) = (_skipReference[j], FromReferenceGap);
        if (_skipVersion[j] > best) (best, step) = (_skipVersion[j], FromVersionGap);
        return best;
    }

    private int Similarity(int reference, int version)
    {
        var isFrame = vocabulary.IsFrame(reference);
        if (vocabulary.AreSame(reference, version)) return isFrame ? 5 : 8;
        if (vocabulary.StemOf(reference) == vocabulary.StemOf(version)) return isFrame ? 4 : 7;
        return isFrame == vocabulary.IsFrame(version) ? 0 : -1;
    }

    private void TraceBack(int i0, int rows, int j0, int width, List<AlignedWords> columns)
    {
        var stride = width + 1;
        var first = columns.Count;
        Best(width, out var state);
        for (int i = rows, j = width; i > 0 || j > 0;)
        {
            var step = _steps[(i * stride) + j];
            if (state == FromReferenceGap)
            {
                columns.Add(new AlignedWords(i0 + --i, -1));
                state = (step & StaysInReferenceGap) != 0 ? FromReferenceGap
                    : (step & ReferenceGapAfterVersionGap) != 0 ? FromVersionGap
                    : (byte)0;
            }
            else if (state == FromVersionGap)
            {
                columns.Add(new AlignedWords(-1, j0 + --j));
                state = (step & StaysInVersionGap) != 0 ? FromVersionGap
                    : (step & VersionGapAfterReferenceGap) != 0 ? FromReferenceGap
                    : (byte)0;
            }
            else
            {
                columns.Add(new AlignedWords(i0 + --i, j0 + --j));
                state = (byte)(step & (FromReferenceGap | FromVersionGap));
            }
        }

        columns.Reverse(first, columns.Count - first);
    }
}
