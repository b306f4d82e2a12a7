using System;
using CorpusGen.Extraction.Memory;

namespace CorpusGen.Extraction.Linking;

/// <summary>
/// Decides whether two quotations report one saying, and how surely. Three ways lead there: the same words of one speaker
/// (one may be a part of the other); the same frame of grammar words in the same order with other content words, which is what
/// machine rewriting leaves; and a long run of the same words given to another speaker. The bounds were chosen on annotated
/// versions of 26 events: rewritten versions share 0.64 and more of their frame, other sayings of one speaker 0.59 and less.
/// </summary>
internal sealed class SayingMatcher(WordAligner aligner)
{
    private const int FewestWords = 3;
    private const int FewestOfPart = 6;
    private const int SameOccasionDays = 30;
    private const int SameNewsDays = 3;

    private readonly Recall<(SayingWords First, SayingWords Second), Agreement> _known = new();
    private readonly Recall<(SayingWords Whole, SayingWords Piece), (int Start, int End)> _places = new();

    /// <summary>Compares two quotations.</summary>
    /// <param name="first">One.</param>
    /// <param name="second">The other.</param>
    /// <returns>How surely they are one saying, 0 to 1; 0 where they are not.</returns>
    public double Match(Saying first, Saying second)
    {
        if (Judge(first, second, first.Words.Bag.RoughlyAtMostWith(second.Words.Bag)) == 0) return 0;
        if (Judge(first, second, first.Words.Bag.AtMostWith(second.Words.Bag)) == 0) return 0;
        return Judge(first, second, Agree(first, second));
    }

    /// <summary>Whether two quotations agree in all but a word or two.</summary>
    /// <param name="first">One.</param>
    /// <param name="second">The other.</param>
    /// <returns>True when they do; not where one is a part of the other.</returns>
    public bool AreNearlyIdentical(Saying first, Saying second) =>
        Agree(first, second).Dice >= 0.95;

    /// <summary>Ends a linking.</summary>
    public void Turn()
    {
        _known.Turn();
        _places.Turn();
    }

    /// <summary>Whether two quotations are pieces of a third one that do not overlap.</summary>
    /// <param name="first">One piece.</param>
    /// <param name="second">The other.</param>
    /// <param name="whole">The longer quotation.</param>
    /// <returns>True when they are.</returns>
    public bool ArePieces(Saying first, Saying second, Saying whole)
    {
        if (first == whole || second == whole) return false;
        var (start, end) = PlaceIn(whole.Words, first.Words);
        var (otherStart, otherEnd) = PlaceIn(whole.Words, second.Words);
        return start >= 0 && otherStart >= 0 && (end <= otherStart || otherEnd <= start);
    }

    private Agreement Agree(Saying first, Saying second)
    {
        var (one, other) = (first.Words, second.Words);
        return _known.TryGet((one, other), out var known) ? known : _known.Keep((one, other), Agreement.Of(one, other, aligner.Align(one, other)));
    }

    private (int Start, int End) PlaceIn(SayingWords whole, SayingWords piece) =>
        _places.TryGet((whole, piece), out var known) ? known : _places.Keep((whole, piece), FindIn(whole, piece));

    private (int Start, int End) FindIn(SayingWords whole, SayingWords piece)
    {
        var columns = aligner.Align(whole, piece);
        if (Agreement.Of(whole, piece, columns).Coverage < 0.75) return (-1, -1);
        var shared = columns.FindAll(c => c.Reference >= 0 && c.Version >= 0 && whole.Vocabulary.AreForms(whole[c.Reference], piece[c.Version]));
        return (shared[0].Reference, shared[shared.Count - 1].Reference + 1);
    }

    private static double Judge(Saying first, Saying second, Agreement agreement)
    {
        var daysApart = first.DaysFrom(second);
        if (daysApart > SameOccasionDays && !IsRepeated(agreement)) return 0;
        if (first.Source.IsSameAs(second.Source))
            return Score(agreement, IsWordMatch(agreement, daysApart ?? int.MaxValue), IsFrameMatch(agreement));
        if (first.Source.Contradicts(second.Source)) return Score(agreement, IsReattributed(agreement), false);
        return Score(agreement, IsOpenMatch(agreement), IsWholeFrameMatch(agreement));
    }

    // Shared words are surer than a shared frame.
    private static double Score(Agreement agreement, bool isWordMatch, bool isFrameMatch)
    {
        if (isWordMatch) return 0.5 + (Math.Max(agreement.Dice, 0.95 * agreement.Coverage) / 2);
        return isFrameMatch ? agreement.FrameDice / 2 : 0;
    }

    // Next year's report may say the same with another number: "We planted 300 trees" is then another saying.
    private static bool IsRepeated(Agreement agreement) =>
        !agreement.NumbersDiffer && agreement.SharedWords >= 5 && agreement.Coverage >= 0.95;

    private static bool IsWordMatch(Agreement agreement, int daysApart)
    {
        if (agreement.SharedContent < 2 || agreement.SharedWords < FewestWords) return false;
        if (agreement.Dice >= 0.7) return true;
        if (agreement.Dice >= 0.55 && agreement.SharedContent >= 3) return true;
        if (agreement.SharedWords < FewestOfPart) return IsShortPart(agreement, daysApart);
        return agreement.Coverage >= 0.85 && IsOnePiece(agreement);
    }

    // Three words out of a long speech ("law and order") are anybody's, but on one occasion they are out of that speech.
    private static bool IsShortPart(Agreement agreement, int daysApart) =>
        agreement.Coverage >= 0.95 && agreement.Breaks == 0 && (agreement.SharedWords > FewestWords || daysApart <= SameNewsDays);

    private static bool IsOpenMatch(Agreement agreement) =>
        agreement.SharedContent >= 3 && agreement.SharedWords >= 6
        && (agreement.Dice >= 0.7 || (agreement.Coverage >= 0.85 && IsOnePiece(agreement)));

    private static bool IsReattributed(Agreement agreement) =>
        agreement.SharedContent >= 3 && agreement.SharedWords >= 8 && agreement.Coverage >= 0.9 && agreement.LongestRun >= 6;

    // In a text long enough every word of a short one turns up somewhere, in order; a part stands together.
    private static bool IsOnePiece(Agreement agreement) =>
        3 * agreement.LongestRun >= 2 * agreement.SharedWords || agreement.Breaks <= agreement.SharedWords / 8;

    private static bool IsFrameMatch(Agreement agreement) =>
        4 * agreement.Shorter >= 3 * agreement.Longer
        && ((agreement.SharedFrame >= 7 && agreement.FrameDice >= 0.62) || (agreement.SharedFrame >= 5 && agreement.FrameDice >= 0.75));

    // Without a speaker to go by nearly the whole frame of a longer saying must be there.
    private static bool IsWholeFrameMatch(Agreement agreement) =>
        agreement.SharedFrame >= 8 && agreement.FrameDice >= 0.85 && 4 * agreement.Shorter >= 3 * agreement.Longer;
}
