using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>
/// Pairs the single marks of a paragraph. An apostrophe looks like a closing mark, so the opening mark decides: ‘ or ' before a word
/// that is no elision (’til, '90s), closed before the next opening mark.
/// </summary>
internal sealed class MarkSingleScanner(string text, EquatableArray<MarkedQuotation> taken)
{
    private static readonly char[] Openers = ['‘', '\'', '`'];
    private static readonly char[] Closers = ['’', '\''];
    private static readonly WordList Elisions = WordList.Load("elisions.txt");

    // Opening and closing marks are each looked for from left to right, but not in step.
    private int _takenForOpeners;
    private int _takenForClosers;

    /// <summary>The last opening mark, where the paragraph does not close it; else -1.</summary>
    public int Unclosed { get; private set; }

    public void Scan(Span paragraph, List<MarkedQuotation> found)
    {
        Unclosed = -1;
        var position = NextOpener(paragraph.Start, paragraph);
        while (position < paragraph.End)
        {
            var next = NextOpener(position + 1, paragraph);
            var closer = FindCloser(position, next);
            var words = closer < 0 ? default : text.Trim(position + 1, closer);
            if (!words.IsEmpty) found.Add(new(Span.FromBounds(position, closer + 1), [words], MarkStyle.Single, IsClosed: true));
            Unclosed = closer < 0 ? position : -1;
            position = next;
        }
    }

    private int NextOpener(int start, Span paragraph)
    {
        for (var i = start; i < paragraph.End; i++)
        {
            i = text.IndexOfAny(Openers, i, paragraph.End - i);
            if (i < 0) break;
            if (!IsTaken(i, ref _takenForOpeners) && IsOpener(i, paragraph)) return i;
        }

        return paragraph.End;
    }

    private bool IsOpener(int at, Span paragraph)
    {
        var before = at > paragraph.Start ? text[at - 1] : '\n';
        var isGap = Characters.IsSpace(before) || Characters.IsDash(before) || before is '(' or '[' or '{' or '“' or '"' or '/';
        if (!isGap) return false;
        if (at + 1 >= paragraph.End || Characters.IsSpace(text[at + 1]) || Characters.IsQuotationMark(text[at + 1])) return false;
        return !OpensElision(at + 1, paragraph.End);
    }

    // ’til, 'em, '90s: letters are left out where the mark stands.
    private bool OpensElision(int start, int end)
    {
        var stop = start;
        while (stop < end && stop - start < 8 && char.IsLetterOrDigit(text[stop])) stop++;
        var word = text.AsSpan(start, stop - start);
        return Elisions.Contains(word) || IsDecade(word);
    }

    private static bool IsDecade(ReadOnlySpan<char> word) =>
        word.Length is 2 or 3 && char.IsDigit(word[0]) && char.IsDigit(word[1]) && (word.Length == 2 || word[2] == 's');

    // The first mark behind a word that is not surely an apostrophe; a plural possessive (the players’ union) only where no other
    // mark comes before the next opening one.
    private int FindCloser(int opener, int limit)
    {
        var possessive = -1;
        for (var i = opener + 2; i < limit; i++)
        {
            i = text.IndexOfAny(Closers, i, limit - i);
            if (i < 0) break;
            if (!Closes(opener, i) || IsTaken(i, ref _takenForClosers)) continue;
            if (!IsPossessive(i)) return i;
            if (possessive < 0) possessive = i;
        }

        return possessive;
    }

    private bool Closes(int opener, int at)
    {
        if (text[at] == '’' && text[opener] == '\'') return false;
        if (text[at] == '\'' && text[opener] == '‘' && !IsClauseEnd(text[at - 1])) return false;
        var after = at + 1 < text.Length ? text[at + 1] : '\n';
        if (Characters.IsSpace(text[at - 1]) || char.IsLetterOrDigit(after) || Characters.IsApostrophe(after)) return false;
        return !(Characters.IsApostrophe(text[at - 2]) && text[at - 1] is 'n' or 'N');
    }

    private bool IsPossessive(int at) =>
        text[at - 1] is 's' or 'S' or 'x' or 'z' && at + 2 < text.Length && text[at + 1] == ' ' && char.IsLetter(text[at + 2]);

    private static bool IsClauseEnd(char c) => c is ',' or '.' or '!' or '?';

    private bool IsTaken(int at, ref int next)
    {
        while (next < taken.Count && taken[next].Outer.End <= at) next++;
        return next < taken.Count && taken[next].Outer.Contains(at);
    }
}
