using System;

namespace CorpusGen.Extraction.Linking;

/// <summary>The words of a quotation without their order: what two share at most is known before they are aligned.</summary>
internal sealed class WordBag
{
    private readonly int[] _content;
    private readonly int[] _frame;
    private readonly int _shortForms;

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
    }

    /// <summary>The weight of the words, see <see cref="Agreement"/>.</summary>
    public int Weight => _frame.Length + (2 * _content.Length);

    /// <summary>The most that an alignment with another quotation can find if all words of the shorter frame agreed: half the work of a closer bound.</summary>
    /// <param name="other">The other quotation's words.</param>
    /// <returns>An agreement that no alignment exceeds.</returns>
    public Agreement RoughlyAtMostWith(WordBag other) => Bound(other, Shared(_content, other._content), int.MaxValue);

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
