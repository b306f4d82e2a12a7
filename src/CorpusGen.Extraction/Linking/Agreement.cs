using System.Collections.Generic;
using System;
using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Linking;

/// <summary>How far two quotations agree, word by word. Content words and numbers weigh two, words of the frame one.</summary>
internal readonly record struct Agreement
{
    /// <summary>The weight of the words in both, other forms of one word included.</summary>
    public int Shared { get; init; }

    /// <summary>The weight of all words of the shorter quotation.</summary>
    public int Shorter { get; init; }

    /// <summary>The weight of all words of the longer quotation.</summary>
    public int Longer { get; init; }

    /// <summary>How many content words are in both.</summary>
    public int SharedContent { get; init; }

    /// <summary>How many words are in both.</summary>
    public int SharedWords { get; init; }

    /// <summary>How many words of the frame each has, both together.</summary>
    public int Frame { get; init; }

    /// <summary>How many stretches between shared words differ, cuts at the edges aside.</summary>
    public int Breaks { get; init; }

    /// <summary>How many words of the shorter quotation lie in the longest stretch of shared words.</summary>
    public int LongestRun { get; init; }

    /// <summary>Whether a number stands against another number.</summary>
    public bool NumbersDiffer { get; init; }

    /// <summary>The share of the shorter quotation that the longer one has too.</summary>
    public double Coverage => Shorter == 0 ? 0 : (double)Shared / Shorter;

    /// <summary>The share of both that both have.</summary>
    public double Dice => Shorter + Longer == 0 ? 0 : 2.0 * Shared / (Shorter + Longer);

    /// <summary>The share of the words of the frame that stand in both, in the same order.</summary>
    public double FrameDice => Frame == 0 ? 0 : 2.0 * SharedFrame / Frame;

    /// <summary>How many words of the frame are in both.</summary>
    public int SharedFrame => SharedWords - SharedContent;

    /// <summary>Measures two aligned quotations.</summary>
    /// <param name="first">One quotation.</param>
    /// <param name="second">The other.</param>
    /// <param name="columns">Their alignment.</param>
    /// <returns>How far they agree.</returns>
    public static Agreement Of(SayingWords first, SayingWords second, List<AlignedWords> columns)
    {
        var vocabulary = first.Vocabulary;
        int shared = 0, content = 0, words = 0, breaks = 0, run = 0, longest = 0;
        var numbersDiffer = false;
        var isInside = false;
        var isBroken = false;
        foreach (var (i, j) in columns)
        {
            if (i < 0 || j < 0 || !vocabulary.AreForms(first[i], second[j]))
            {
                run = 0;
                isBroken = true;
                numbersDiffer |= i >= 0 && j >= 0 && IsNumber(vocabulary, first[i]) && IsNumber(vocabulary, second[j]);
                continue;
            }

            if (isInside && isBroken) breaks++;
            (isInside, isBroken) = (true, false);
            var weight = Weight(vocabulary, first[i]);
            shared += weight;
            if (weight == 2) content++;
            words++;
            longest = Math.Max(longest, ++run);
        }

        var (one, other) = (first.Bag.Weight, second.Bag.Weight);
        return new Agreement
        {
            Shared = shared,
            Shorter = Math.Min(one, other),
            Longer = Math.Max(one, other),
            Frame = (2 * (first.Count + second.Count)) - one - other,
            SharedContent = content,
            SharedWords = words,
            Breaks = breaks,
            LongestRun = longest,
            NumbersDiffer = numbersDiffer,
        };
    }

    private static int Weight(Vocabulary vocabulary, int word) => vocabulary.IsFrame(word) ? 1 : 2;

    private static bool IsNumber(Vocabulary vocabulary, int word) => vocabulary.RoleOf(word) == WordRole.Number;
}
