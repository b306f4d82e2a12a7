using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>What the quoted words themselves look like: how many, how capitalised, how they end, whom they address.</summary>
internal struct WordsOfQuotation
{
    /// <summary>More words than this are speech or a title, however they look.</summary>
    private const int Many = 9;

    /// <summary>Longer words are no pronouns: yourselves.</summary>
    private const int LongestPronoun = 10;

    private static readonly Term OneWord = new("one-word"), TwoWords = new("two-words"), ThreeWords = new("three-words");

    private static readonly Term FourOrFive = new("4-5-words"), SixToEight = new("6-8-words"), Long = new("long");

    private static readonly Term Small = new("small"), AllCapitals = new("all-capitals"), SentenceCapital = new("sentence-capital");

    private static readonly Term MostCapitals = new("most-capitals"), SomeCapitals = new("some-capitals");

    private static readonly Term Stop = new("stop"), Comma = new("comma"), Open = new("open");

    public WordsOfQuotation(string text, EquatableArray<Span> segments, bool isRepeated)
    {
        IsRepeated = isRepeated;
        var (count, capitals) = (0, 0);
        foreach (var segment in segments)
        {
            if (count < Many) Count(text.AsSpan(segment.Start, segment.Length), ref count, ref capitals);
        }

        Length = count switch { 1 => OneWord, 2 => TwoWords, 3 => ThreeWords, <= 5 => FourOrFive, < Many => SixToEight, _ => Long };
        Capitals = OfCapitals(text[segments[0].Start], count, capitals);
        Ending = OfEnding(text[segments[segments.Count - 1].End - 1]);
    }

    /// <summary>How many words there are.</summary>
    public Term Length { get; }

    public Term Capitals { get; }

    public Term Ending { get; }

    /// <summary>Whether the same words stand between marks elsewhere in the document.</summary>
    public bool IsRepeated { get; }

    /// <summary>Whether they speak of “I”, “we” or “you”.</summary>
    public bool HasDeixis { get; private set; }

    private void Count(ReadOnlySpan<char> words, ref int count, ref int capitals)
    {
        for (int i = 0, end; i < words.Length && count < Many; i = end + 1)
        {
            end = i;
            while (end < words.Length && !char.IsWhiteSpace(words[end])) end++;
            var word = Trim(words.Slice(i, end - i));
            if (word.Length == 0) continue;
            count++;
            if (char.IsUpper(word[0])) capitals++;
            HasDeixis |= MayAddress(word) && Lexeme.Of(word).Is(WordFacts.FirstPerson | WordFacts.SecondPerson);
        }
    }

    /// <summary>“I”, “me”, “our”, “us”, “we”, “you”: the others are not looked up.</summary>
    private static bool MayAddress(ReadOnlySpan<char> word) =>
        word.Length <= LongestPronoun && (char)(word[0] | ' ') is 'i' or 'm' or 'o' or 'u' or 'w' or 'y';

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> word)
    {
        var (start, end) = (0, word.Length);
        while (start < end && !char.IsLetterOrDigit(word[start])) start++;
        while (end > start && !char.IsLetterOrDigit(word[end - 1])) end--;
        return word.Slice(start, end - start);
    }

    private static Term OfCapitals(char first, int count, int capitals)
    {
        if (capitals == 0) return Small;
        if (capitals == count) return AllCapitals;
        if (capitals == 1 && char.IsUpper(first)) return SentenceCapital;
        return capitals * 2 >= count ? MostCapitals : SomeCapitals;
    }

    private static Term OfEnding(char last) => last switch
    {
        '.' or '!' or '?' or '…' => Stop,
        ',' => Comma,
        _ => Open,
    };
}
