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
    private int[] _similarities = [];
    private int[] _openings = [];
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
        if (_match.Length < stride) MakeRoom(stride);
        var edge = atStart ? 0 : GapOpening;
        for (var j = 0; j <= width; j++)
        {
            _match[j] = j == 0 ? 0 : Unreachable;
            _skipReference[j] = Unreachable;
            _skipVersion[j] = j == 0 ? Unreachable : -edge - (j * GapStep);
            _steps[j] = j > 1 ? StaysInVersionGap : (byte)0;
            _openings[j] = IsCut(version, j0 + j, j == width && atEnd) ? 0 : GapOpening;
        }

        for (var i = 1; i <= rows; i++)
        {
            Compare(reference[i0 + i - 1], version, j0, width);
            FillRow(_steps.AsSpan(i * stride, stride), i, edge, atEnd && i == rows ? 0 : GapOpening);
        }
    }

    private void MakeRoom(int stride)
    {
        (_match, _skipReference, _skipVersion) = (new int[stride], new int[stride], new int[stride]);
        (_similarities, _openings) = (new int[stride], new int[stride]);
    }

    // The scores of the row above stand in the three lists and are replaced from left to right. Locals, because the compiler
    // would else read every field again for every cell.
    private void FillRow(Span<byte> steps, int row, int edge, int versionOpening)
    {
        var (match, skipReference, skipVersion) = (_match, _skipReference, _skipVersion);
        var (similarities, openings) = (_similarities, _openings);
        var diagonal = Best(match[0], skipReference[0], skipVersion[0], out var diagonalStep);
        var (leftMatch, leftReference, leftVersion) = (Unreachable, -edge - (row * GapStep), Unreachable);
        (match[0], skipReference[0], skipVersion[0]) = (leftMatch, leftReference, leftVersion);
        steps[0] = row > 1 ? StaysInReferenceGap : (byte)0;
        for (var j = 1; j < steps.Length; j++)
        {
            var (aboveMatch, aboveReference, aboveVersion) = (match[j], skipReference[j], skipVersion[j]);
            var step = diagonalStep;
            var newMatch = diagonal + similarities[j];

            var openReference = Math.Max(aboveMatch, aboveVersion) - openings[j];
            if (aboveReference >= openReference) step |= StaysInReferenceGap;
            else if (aboveVersion > aboveMatch) step |= ReferenceGapAfterVersionGap;

            var openVersion = Math.Max(leftMatch, leftReference) - versionOpening;
            if (leftVersion >= openVersion) step |= StaysInVersionGap;
            else if (leftReference > leftMatch) step |= VersionGapAfterReferenceGap;

            leftMatch = match[j] = newMatch;
            leftReference = skipReference[j] = Math.Max(aboveReference, openReference) - GapStep;
            leftVersion = skipVersion[j] = Math.Max(leftVersion, openVersion) - GapStep;
            steps[j] = step;
            diagonal = Best(aboveMatch, aboveReference, aboveVersion, out diagonalStep);
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

    private static int Best(int match, int skipReference, int skipVersion, out byte step)
    {
        step = 0;
        var best = match;
        if (skipReference > best) (best, step) = (skipReference, FromReferenceGap);
        if (skipVersion > best) (best, step) = (skipVersion, FromVersionGap);
        return best;
    }

    // One word of the reference with all words of the version.
    private void Compare(int word, SayingWords version, int j0, int width)
    {
        var stem = vocabulary.StemOf(word);
        var isFrame = vocabulary.IsFrame(word);
        var (same, form) = isFrame ? (5, 4) : (8, 7);
        for (var j = 1; j <= width; j++)
        {
            var other = version[j0 + j - 1];
            _similarities[j] = vocabulary.AreSame(word, other) ? same
                : vocabulary.StemOf(other) == stem ? form
                : vocabulary.IsFrame(other) == isFrame ? 0 : -1;
        }
    }

    private void TraceBack(int i0, int rows, int j0, int width, List<AlignedWords> columns)
    {
        var stride = width + 1;
        var first = columns.Count;
        Best(_match[width], _skipReference[width], _skipVersion[width], out var state);
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
