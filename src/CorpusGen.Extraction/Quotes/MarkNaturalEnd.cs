using System;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>
/// Where a quotation without its closing mark ends: before the words that name its speaker. “We stay, the captain said on Friday.
/// Only the commonest cues count here; who spoke is decided elsewhere.
/// </summary>
internal static class MarkNaturalEnd
{
    private const int MostWordsBeforeCue = 4;

    private static readonly string[] Cues = ["said", "says", "added", "told", "asked", "replied", "tweeted", "wrote"];
    private static readonly string[] SubjectWords = ["he", "she", "they", "the", "a", "an"];

    /// <summary>The end of the quoted words inside a stretch, or the stretch's own end.</summary>
    public static int Find(string text, Span words)
    {
        for (var i = words.Start + 1; i + 2 < words.End; i++)
        {
            if (text[i] is ',' or '?' or '!' && text[i + 1] == ' ' && NamesSpeaker(text, i + 2, words.End)) return i + 1;
        }

        return words.End;
    }

    // “said Ms Hale”, “he said”, “Ida Marsh said”, “the harbour master said”: a few words, the cue among them.
    private static bool NamesSpeaker(string text, int start, int end)
    {
        var position = start;
        for (var words = 0; words <= MostWordsBeforeCue && position < end; words++)
        {
            var stop = position;
            while (stop < end && char.IsLetter(text[stop])) stop++;
            var word = text.AsSpan(position, stop - position);
            if (word.IsEmpty) return false;
            if (Contains(Cues, word)) return words > 0 || OpensSubject(text, stop + 1, end);
            if (words == 0 && !char.IsUpper(word[0]) && !Contains(SubjectWords, word)) return false;
            position = stop;
            while (position < end && (text[position] is '.' || Characters.IsSpace(text[position]))) position++;
        }

        return false;
    }

    private static bool OpensSubject(string text, int start, int end)
    {
        var stop = start;
        while (stop < end && char.IsLetter(text[stop])) stop++;
        return start < stop && (char.IsUpper(text[start]) || Contains(SubjectWords, text.AsSpan(start, stop - start)));
    }

    private static bool Contains(string[] list, ReadOnlySpan<char> word)
    {
        foreach (var entry in list)
        {
            if (word.Equals(entry.AsSpan(), StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
