using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>What the quoted words themselves look like: how many, how capitalised, how they end, whom they address.</summary>
internal sealed class WordsOfQuotation
{
    /// <summary>More words than this are speech or a title, however they look.</summary>
    private const int Many = 9;

    public WordsOfQuotation(string text, EquatableArray<Span> segments, bool isRepeated)
    {
        IsRepeated = isRepeated;
        var (count, capitals) = (0, 0);
        foreach (var segment in segments)
        {
            if (count < Many) Count(segment.In(text).AsSpan(), ref count, ref capitals);
        }

        Length = count switch { 1 => "one-word", 2 => "two-words", 3 => "three-words", <= 5 => "4-5-words", < Many => "6-8-words", _ => "long" };
        Capitals = OfCapitals(text[segments[0].Start], count, capitals);
        Ending = OfEnding(text[segments[segments.Count - 1].End - 1]);
    }

    public string Length { get; }

    public string Capitals { get; }

    public string Ending { get; }

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
            HasDeixis |= WordLists.Pronouns.HasTag(word, "first") || WordLists.Pronouns.HasTag(word, "second");
        }
    }

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> word)
    {
        var (start, end) = (0, word.Length);
        while (start < end && !char.IsLetterOrDigit(word[start])) start++;
        while (end > start && !char.IsLetterOrDigit(word[end - 1])) end--;
        return word.Slice(start, end - start);
    }

    private static string OfCapitals(char first, int count, int capitals)
    {
        if (capitals == 0) return "small";
        if (capitals == count) return "all-capitals";
        if (capitals == 1 && char.IsUpper(first)) return "sentence-capital";
        return capitals * 2 >= count ? "most-capitals" : "some-capitals";
    }

    private static string OfEnding(char last) => last switch
    {
        '.' or '!' or '?' or '…' => "stop",
        ',' => "comma",
        _ => "open",
    };
}
