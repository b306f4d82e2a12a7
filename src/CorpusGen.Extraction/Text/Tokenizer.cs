using System;
using System.Globalization;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Text;

/// <summary>Cuts the reporter's text into tokens.</summary>
internal sealed class Tokenizer(string text, Buffer<Token> tokens)
{
    private LetterRuns _runs = new(text);

    /// <summary>Adds the tokens of a stretch without quotations.</summary>
    public void Add(Span stretch)
    {
        var i = stretch.Start;
        while (i < stretch.End)
        {
            var c = text[i];
            if (c == ' ') i++;
            else if (Characters.IsPlainLetter(c))
            {
                var end = Math.Min(_runs.EndFrom(i), stretch.End);
                if (end == stretch.End || text[end] is not (' ' or ','))
                {
                    i = AddWord(i, end, stretch.End);
                    continue;
                }

                // So nearly every word ends.
                tokens.Add(new Token(i, end, TokenKind.Word));
                i = text[end] == ' ' ? end + 1 : end;
            }
            else if (char.IsWhiteSpace(c) || char.IsControl(c)) i++;
            else if (char.IsLetter(c) || c is '@' or '#' || char.IsSurrogate(c)) i = AddWord(i, i + 1, stretch.End);
            else if (char.IsDigit(c)) i = AddNumber(i, stretch.End);
            else if (c is '$' or '£' or '€' && i + 1 < stretch.End && char.IsDigit(text[i + 1])) i = AddNumber(i, stretch.End);
            else i = AddPunctuation(i, stretch.End);
        }
    }

    /// <summary>Adds a quotation as one token.</summary>
    public void AddQuotation(Span piece, int quotation) => tokens.Add(new Token(piece.Start, piece.End, TokenKind.Quotation, quotation));

    /// <summary>Adds a word of which the beginning, up to <paramref name="end"/>, is known.</summary>
    private int AddWord(int start, int end, int limit)
    {
        var isPlain = end == limit || !GoesOn(end, start, limit);
        if (!isPlain) end = EndOfWord(end, start, limit);

        // “U.S.”, “Mr.”, the initial of “John F. Hart”: the point belongs to the word, and ends no sentence by itself.
        if (end < limit && text[end] == '.' && IsAbbreviation(start, end)) end++;
        var clitic = isPlain ? 0 : CliticLength(start, end);
        tokens.Add(new Token(start, end - clitic, TokenKind.Word));
        if (clitic > 0)
        {
            tokens.Add(new Token(end - clitic, end, TokenKind.Clitic));
            return end;
        }

        // The plural possessive: the voters’ anger.
        if (end >= limit || text[end] is not ('’' or '\'') || text[end - 1] is not ('s' or 'S')) return end;
        tokens.Add(new Token(end, end + 1, TokenKind.Clitic));
        return end + 1;
    }

    private int EndOfWord(int i, int start, int limit)
    {
        while (i < limit && (Characters.IsPlainLetter(text[i]) || GoesOn(i, start, limit))) i++;
        return i;
    }

    private bool GoesOn(int i, int start, int limit)
    {
        // What ends nearly every word.
        var c = text[i];
        if (c is ' ' or ',') return false;
        if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c == '_') return true;
        if (char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || IsBrokenLetter(i)) return true;
        if (i + 1 >= limit || !char.IsLetterOrDigit(text[i + 1])) return false;
        if (c is '-' or '‑' or '&' or '/') return true;
        if (c is '’' or '\'') return char.IsLetter(text[i + 1]);

        // Inner points only between single letters (U.S.A) or in an address (example.org), not where a space is missing.
        if (c != '.') return false;
        return i - start == 1 || text[i - 2] is '.' or '-' || (char.IsLower(text[i - 1]) && char.IsLower(text[i + 1]));
    }

    /// <summary>“JosÃ\u0083Â©”: a letter whose bytes were read as letters of another code, once or twice, composed or not, is a letter all the same.</summary>
    private bool IsBrokenLetter(int i) =>
        text[i] is >= '\u0080' and <= '\u00BF' && text[i - 1] is 'Ã' or 'Â' or 'Ä' or 'Å' or '\u0083' or '\u0302' or '\u0303' or '\u0308' or '\u030A';

    private bool IsAbbreviation(int start, int end)
    {
        if (end - start == 1) return char.IsUpper(text[start]) && text[start] != 'I';
        if (end - start >= 3 && text[end - 2] == '.') return true;

        // “No. 10” counts; “she said no.” ends.
        if (end - start == 2 && text.StartsWithAt(start, "no"))
            return text.StartsWithAt(end, ". ") && end + 2 < text.Length && char.IsDigit(text[end + 2]);

        // “R-Fla.”: the tag of a party and a state.
        if (end - start > 2 && text[start + 1] == '-') return WordLists.Abbreviations.Contains(text.AsSpan(start + 2, end - start - 1));
        return end - start <= 6 && WordLists.Abbreviations.Contains(text.AsSpan(start, end - start + 1));
    }

    private int CliticLength(int start, int end)
    {
        for (var length = 2; length <= 3 && end - length > start; length++)
        {
            if (text[end - length] is not ('’' or '\'')) continue;
            var tail = text.AsSpan(end - length + 1, length - 1);
            var isClitic = length == 2 ? tail[0] is 's' or 'd' or 'm' or 'S' : tail is "ll" or "re" or "ve";
            return isClitic ? length : 0;
        }

        return 0;
    }

    private int AddNumber(int start, int limit)
    {
        var end = start + 1;
        while (end < limit && (char.IsLetterOrDigit(text[end]) || IsInsideNumber(end, limit))) end++;
        tokens.Add(new Token(start, end, TokenKind.Number));
        return end;
    }

    private bool IsInsideNumber(int i, int limit) =>
        text[i] is ',' or '.' or '-' or '/' or ':' && i + 1 < limit && char.IsLetterOrDigit(text[i + 1]);

    private int AddPunctuation(int start, int limit)
    {
        // “--” and “...” are one mark each.
        var end = start + 1;
        while (text[start] is '-' or '.' && end < limit && text[end] == text[start]) end++;
        tokens.Add(new Token(start, end, TokenKind.Punctuation));
        return end;
    }
}
