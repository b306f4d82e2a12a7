using System;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Quotes;

namespace CorpusGen.Extraction.Text;

/// <summary>Tokens and sentences of the headline and the body's paragraphs.</summary>
internal static class NarrationReader
{
    /// <summary>How far behind the place the dash of a dateline may stand: May 3 (Agence France-Presse) —.</summary>
    private const int LongestDatelineTail = 48;

    public static Narration Read(string text, ArticleOutline outline, EquatableArray<MarkedQuotation> quotations) =>
        Read(text, outline, quotations, new Narration());

    /// <summary>Fills the narration of a document that is done with.</summary>
    public static Narration Read(string text, ArticleOutline outline, EquatableArray<MarkedQuotation> quotations, Narration narration)
    {
        narration.Restart(text);
        var tokens = narration.Tokens;
        var tokenizer = new Tokenizer(text, tokens);
        var splitter = new SentenceSplitter(text, tokens, narration.Sentences);
        var next = 0;
        if (outline.Headline is { } headline) ReadParagraph(headline, -1);
        for (var i = 0; i < outline.Paragraphs.Count; i++) ReadParagraph(outline.Paragraphs[i], i);
        narration.Lexemes.Restart(text, tokens);
        return narration;

        void ReadParagraph(Span paragraph, int position)
        {
            var first = tokens.Count;
            var from = BehindDateline(text, outline, paragraph);
            while (next < quotations.Count && quotations[next].Outer.End <= paragraph.Start) next++;
            for (var q = next; q < quotations.Count && quotations[q].Outer.Start < paragraph.End; q++)
            {
                var piece = Intersect(quotations[q].Outer, paragraph);
                if (piece.Start > from) tokenizer.Add(Span.FromBounds(from, piece.Start));
                tokenizer.AddQuotation(piece, q);
                from = piece.End;
            }

            if (from < paragraph.End) tokenizer.Add(Span.FromBounds(from, paragraph.End));
            splitter.Split(first, position);
        }
    }

    /// <summary>OSLO (NTB) — The council …: place and agency are no part of the sentence.</summary>
    private static int BehindDateline(string text, ArticleOutline outline, Span paragraph)
    {
        if (outline.Dateline is not { } dateline || !paragraph.Contains(dateline)) return paragraph.Start;
        for (var i = dateline.End; i < paragraph.End && i < dateline.End + LongestDatelineTail; i++)
        {
            if (text[i] is '—' or '–' or '―' || (text[i] == '-' && i + 1 < text.Length && text[i + 1] is '-' or ' ')) return i + 1;
        }

        return dateline.End;
    }

    private static Span Intersect(Span one, Span other) =>
        Span.FromBounds(Math.Max(one.Start, other.Start), Math.Min(one.End, other.End));
}
