using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corrections.Applying;

/// <summary>Finds the words of quotations that the engine missed.</summary>
internal sealed class MissedQuotes(DocumentFacts facts)
{
    private static readonly string[] _interruptions = [" … ", " ... "];

    private readonly string _text = facts.Document.Text;
    private readonly FoldedWords _words = FoldedWords.Of(facts.Document.Text);

    /// <summary>The places where all words of a quotation stand.</summary>
    /// <param name="words">The words, " … " where the reporter interrupts.</param>
    /// <param name="line">The line where it begins, or null for any.</param>
    /// <returns>The segments at each place, in order.</returns>
    public List<EquatableArray<Span>> Find(string words, int? line)
    {
        var pieces = words.Split(_interruptions, StringSplitOptions.RemoveEmptyEntries).Select(FoldedWords.Of).Where(p => p.Length > 0).ToList();
        var found = new List<EquatableArray<Span>>();
        if (pieces.Count == 0) return found;
        for (var at = _words.IndexOf(pieces[0], 0); at >= 0; at = _words.IndexOf(pieces[0], at + 1))
        {
            if (line is { } wanted && facts.Document.GetPosition(_words.Place(at, 1).Start).Line != wanted) continue;
            if (Segments(pieces, at) is { } segments) found.Add(segments);
        }

        return found;
    }

    /// <summary>A quotation of which nothing is known but its words.</summary>
    /// <param name="segments">Its segments.</param>
    /// <param name="kind">How it reports speech.</param>
    /// <returns>The quotation; its paragraphs are what stands around it.</returns>
    public QuoteFact Make(EquatableArray<Span> segments, QuoteKind kind)
    {
        var span = Span.FromBounds(segments[0].Start, segments[segments.Count - 1].End);
        var around = facts.Paragraphs.Where(p => p.Overlaps(span)).ToList();
        var sentence = around.Count == 0
            ? span
            : Span.FromBounds(Math.Min(span.Start, around[0].Start), Math.Max(span.End, around[around.Count - 1].End));
        return new QuoteFact { Kind = kind, Segments = segments, Content = segments, Sentence = sentence };
    }

    private EquatableArray<Span>? Segments(List<FoldedWords> pieces, int first)
    {
        var segments = new List<Span>();
        var at = first;
        foreach (var piece in pieces)
        {
            if (segments.Count > 0) at = _words.IndexOf(piece, at);
            if (at < 0) return null;
            segments.AddRange(InParagraphs(_words.Place(at, piece.Length)));
            at += piece.Length;
        }

        return segments.Count == 0 ? null : segments.ToEquatableArray();
    }

    // A quotation that runs over paragraphs has a segment in each, and a mark before it.
    private IEnumerable<Span> InParagraphs(Span words)
    {
        var inside = facts.Paragraphs.Where(p => p.Overlaps(words))
            .Select(p => Span.FromBounds(Math.Max(p.Start, words.Start), Math.Min(p.End, words.End))).ToList();
        return inside.Count < 2 ? [words] : inside.Select(WithoutMarks).Where(s => !s.IsEmpty);
    }

    private Span WithoutMarks(Span words)
    {
        var (start, end) = (words.Start, words.End);
        while (start < end && IsOutside(_text[start])) start++;
        while (end > start && IsOutside(_text[end - 1])) end--;
        return Span.FromBounds(start, end);
    }

    private static bool IsOutside(char character) => char.IsWhiteSpace(character) || Characters.IsQuotationMark(character);
}
