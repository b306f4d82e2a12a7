using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles;

/// <summary>The sentence that introduces a post: “The harbour office tweeted,” at the end of the paragraph before it.</summary>
internal static class PostLeadIn
{
    private static readonly WordList PostCues = WordList.Load("post-cues.txt");
    private static readonly WordList SpeechCues = WordList.Load("post-speech-cues.txt");

    /// <summary>The last sentence of a paragraph that ends in a comma or colon and speaks of posting, or null.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="paragraph">The paragraph before the post.</param>
    /// <param name="isSigned">Whether a signature shows the post for one; then “she wrote,” is enough.</param>
    public static Span? ReadAtEnd(string text, Span paragraph, bool isSigned)
    {
        if (text[paragraph.End - 1] is not (',' or ':')) return null;
        var start = StartOfLastSentence(text, paragraph);
        var sentence = text.Trim(start, paragraph.End);
        return SpeaksOfPosting(text, sentence, isSigned) ? sentence : null;
    }

    private static int StartOfLastSentence(string text, Span paragraph)
    {
        for (var i = paragraph.End - 2; i > paragraph.Start; i--)
        {
            var isBreak = Characters.IsSpace(text[i]) && (Characters.IsTerminal(text[i - 1]) || text[i - 1] is '”' or '"');
            if (isBreak && !IsAbbreviation(text, paragraph, i - 1)) return i;
        }

        return paragraph.Start;
    }

    // “Sen. Ida Marsh tweeted,” is one sentence: a short capitalised word with a full stop ends none.
    private static bool IsAbbreviation(string text, Span paragraph, int stop)
    {
        if (text[stop] != '.') return false;
        var start = stop;
        while (start > paragraph.Start && char.IsLetter(text[start - 1])) start--;
        return stop - start is > 0 and <= 4 && char.IsUpper(text[start]);
    }

    private static bool SpeaksOfPosting(string text, Span sentence, bool isSigned)
    {
        var start = sentence.Start;
        for (var i = sentence.Start; i <= sentence.End; i++)
        {
            if (i < sentence.End && char.IsLetter(text[i])) continue;
            var word = text.AsSpan(start, i - start);
            if (PostCues.Contains(word) || (isSigned && SpeechCues.Contains(word))) return true;
            start = i + 1;
        }

        return false;
    }
}
