using System;

namespace CorpusGen.Extraction.Linking;

/// <summary>The words of a quotation without their order: what two share at most is known before they are aligned.</summary>
internal sealed class WordBag
{
    private readonly int[] _content;
    private readonly int[] _frame;
    private readonly int _shortForms;
    private readonly ulong _contentMarks;
    private readonly ulong _frameMarks;

    /// <summary>Takes the words of a quotation.</summary>
    /// <param name="words">The quotation.</param>
    public WordBag(SayingWords words)
    {
        var vocabulary = words.Vocabulary;
        var frame = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (vocabulary.IsFrame(words[i])) frame++;
            if (words[i] == vocabulary.ShortS || words[i] == vocabulary.ShortD) _shortForms++;
        }

        _frame = new int[frame];
        _content = new int[words.Count - frame];
        for (int i = 0, f = 0, c = 0; i < words.Count; i++)
        {
            if (vocabulary.IsFrame(words[i])) _frame[f++] = vocabulary.StemOf(words[i]);
            else _content[c++] = vocabulary.StemOf(words[i]);
        }

        Array.Sort(_frame);
        Array.Sort(_content);
        (_contentMarks, _frameMarks) = (Marks(_content), Marks(_frame));
    }

    /// <summary>The weight of the words, see <see cref="Agreement"/>.</summary>
    public int Weight => _frame.Length + (2 * _content.Length);

    /// <summary>The same as a closer bound, but of marks alone: most pairs are ruled out without a look at their words.</summary>
    /// <param name="other">The other quotation's words.</param>
    /// <returns>An agreement that no alignment exceeds.</returns>
    public Agreement RoughlyAtMostWith(WordBag other) => Bound(
        other,
        Shared(_content.Length, _contentMarks, other._content.Length, other._contentMarks),
        Shared(_frame.Length, _frameMarks, other._frame.Length, other._frameMarks) + _shortForms + other._shortForms);

    /// <summary>The most that an alignment with another quotation can find: what order and place would still take away.</summary>
    /// <param name="other">The other quotation's words.</param>
    /// <returns>An agreement that no alignment exceeds.</returns>
    public Agreement AtMostWith(WordBag other) =>
        Bound(other, Shared(_content, other._content), Shared(_frame, other._frame) + _shortForms + other._shortForms);

    private Agreement Bound(WordBag other, int content, int mostOfFrame)
    {
        var frame = Math.Min(mostOfFrame, Math.Min(_frame.Length, other._frame.Length));
        return new Agreement
        {
            Shared = frame + (2 * content),
            Shorter = Math.Min(Weight, other.Weight),
            Longer = Math.Max(Weight, other.Weight),
            Frame = _frame.Length + other._frame.Length,
            SharedContent = content,
            SharedWords = frame + content,
            LongestRun = frame + content,
        };
    }

    // A mark in one of 64 places for each word; several words may have one place.
    private static ulong Marks(int[] words)
    {
        var marks = 0UL;
        foreach (var word in words) marks |= 1UL << word;
        return marks;
    }

    // For each mark that the other lacks there is a word that the other lacks.
    private static int Shared(int count, ulong marks, int otherCount, ulong otherMarks) =>
        Math.Min(count - CountOf(marks & ~otherMarks), otherCount - CountOf(otherMarks & ~marks));

    // The ones of a number, added up in pairs, fours and eights of places: netstandard2.0 knows no instruction for it.
    private static int CountOf(ulong marks)
    {
        marks -= (marks >> 1) & 0x5555555555555555;
        marks = (marks & 0x3333333333333333) + ((marks >> 2) & 0x3333333333333333);
        marks = (marks + (marks >> 4)) & 0x0F0F0F0F0F0F0F0F;
        return (int)(unchecked(marks * 0x0101010101010101) >> 56);
    }

    // Both are sorted. Without a branch that depends on the words: the processor would guess it wrong every other time.
    private static int Shared(int[] first, int[] second)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            var (one, other) = (first[i], second[j]);
            shared += one == other ? 1 : 0;
            i += one <= other ? 1 : 0;
            j += other <= one ? 1 : 0;
        }

        return shared;
    }
}
