using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Linking;

/// <summary>A sentence by its letters and digits, so that marks, case and line breaks don't count.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Letters">How many letters and digits it has.</param>
/// <param name="Hash">A hash of them.</param>
internal readonly record struct SentencePrint(int Start, int End, int Letters, ulong Hash)
{
    private const int FewestLetters = 20;
    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The sentences of a document, each once; short ones, that many documents have, left out.</summary>
    /// <param name="facts">The document.</param>
    /// <returns>The sentences, in order.</returns>
    public static IReadOnlyList<SentencePrint> Of(DocumentFacts facts)
    {
        var text = facts.Document.Text;
        var seen = new HashSet<ulong>();
        var sentences = new List<SentencePrint>();
        if (facts.Paragraphs.IsEmpty) Add(Span.FromBounds(facts.TextStart, text.Length));
        foreach (var paragraph in facts.Paragraphs) Add(paragraph);
        return [.. sentences];

        void Add(Span span)
        {
            foreach (var sentence in In(text, span))
            {
                if (sentence.Letters >= FewestLetters && seen.Add(sentence.Hash)) sentences.Add(sentence);
            }
        }
    }

    /// <summary>The sentences of a stretch of text. A full stop ends one where white space and no small letter follow.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The stretch.</param>
    /// <returns>The sentences, in order.</returns>
    public static IEnumerable<SentencePrint> In(string text, Span span)
    {
        var (start, letters, hash) = (span.Start, 0, Seed);
        for (var i = span.Start; i < span.End; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                letters++;
                hash = unchecked((hash ^ char.ToLowerInvariant(text[i])) * Prime);
            }

            if (!EndsAt(text, i, span.End)) continue;
            if (letters > 0) yield return new SentencePrint(start, i + 1, letters, hash);
            (start, letters, hash) = (i + 1, 0, Seed);
        }

        if (letters > 0) yield return new SentencePrint(start, span.End, letters, hash);
    }

    /// <summary>Whether two sentences have the same letters and digits.</summary>
    /// <param name="text">The text of this one.</param>
    /// <param name="other">The other one.</param>
    /// <param name="otherText">Its text.</param>
    /// <returns>True when they have.</returns>
    public bool EqualsIn(string text, SentencePrint other, string otherText)
    {
        if (Letters != other.Letters || Hash != other.Hash) return false;

        // Nearly always they are equal in marks and case too, which is seen many letters at a time.
        if (text.AsSpan(Start, End - Start).SequenceEqual(otherText.AsSpan(other.Start, other.End - other.Start))) return true;
        var j = other.Start;
        for (var i = Start; i < End; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            while (j < other.End && !char.IsLetterOrDigit(otherText[j])) j++;
            if (j == other.End || char.ToLowerInvariant(otherText[j++]) != char.ToLowerInvariant(text[i])) return false;
        }

        return true;
    }

    private static bool EndsAt(string text, int i, int end)
    {
        if (text[i] == '\n') return true;
        if (!IsStop(text[i])) return false;

        // Of a row of stops the last one decides: each would else read the whole row.
        var next = i + 1;
        if (next < end && IsStop(text[next])) return false;
        while (next < end && text[next] is '"' or '\'' or '\u201D' or '\u2019' or ')') next++;
        if (next >= end || !char.IsWhiteSpace(text[next])) return false;
        while (next < end && char.IsWhiteSpace(text[next])) next++;
        return next >= end || !char.IsLower(text[next]);
    }

    private static bool IsStop(char letter) => letter is '.' or '!' or '?';
}
