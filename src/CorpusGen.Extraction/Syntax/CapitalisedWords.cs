using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>
/// The words a document writes with a capital where no sentence begins, and never without: names, even where the word is a
/// common one too (Cook, Bishop, Field).
/// </summary>
internal sealed class CapitalisedWords
{
    private const int FilterSize = 1 << 10;

    // Hashes without letter case stand for the words: this looks at every token, and a chance hit is one wrong guess at most.
    private readonly HashSet<uint> _words = [];

    // A bit for the common words among them: it rules out nearly every word in small letters.
    private readonly bool[] _mayBeCommon = new bool[FilterSize];
    private readonly List<bool> _isTitle = [];
    private bool _hasCommon;

    /// <summary>Reads them anew.</summary>
    public void Read(Narration narration)
    {
        _words.Clear();
        if (_hasCommon) Array.Clear(_mayBeCommon, 0, FilterSize);
        _hasCommon = false;
        _isTitle.Clear();
        var next = 0;
        foreach (var sentence in narration.Sentences)
        {
            var isTitle = TitleCase.Is(narration, sentence);
            _isTitle.Add(isTitle);
            next = isTitle ? next : AddCapitals(narration, sentence, next);
        }

        if (_hasCommon) RemoveSmalls(narration);
    }

    /// <summary>Whether every word of a sentence has its capital, so that capitals make no names there.</summary>
    public bool IsTitle(int sentence) => _isTitle[sentence];

    public bool Contains(Lexeme word) => _words.Contains(word.FoldedHash);

    /// <summary>Adds those of one sentence.</summary>
    /// <returns>The first capital behind it.</returns>
    private int AddCapitals(Narration narration, NarrationSentence sentence, int next)
    {
        var capitals = narration.Lexemes.Capitals;
        for (; next < capitals.Length && capitals[next] < sentence.End; next++)
        {
            var i = capitals[next];

            // Those of titles before it are passed over here, and the word that opens the sentence.
            if (i <= sentence.Start || !IsInside(narration, i)) continue;
            var word = narration.Lexemes.At(i);
            _words.Add(word.FoldedHash);
            if (!word.IsCommonWord) continue;
            _hasCommon = true;
            _mayBeCommon[word.FoldedHash % FilterSize] = true;
        }

        return next;
    }

    private void RemoveSmalls(Narration narration)
    {
        foreach (var word in narration.Lexemes.OfWordsAndMarks.Slice(0, narration.Tokens.Count))
        {
            // The filter first: it says no to nearly all, while every other word is a common one.
            if (word is not null && _mayBeCommon[word.FoldedHash % FilterSize] && word.IsSmall && word.IsCommonWord) _words.Remove(word.FoldedHash);
        }
    }

    /// <summary>A capital not after a mark that may open a sentence.</summary>
    private static bool IsInside(Narration narration, int i)
    {
        var before = narration.Tokens[i - 1];
        return before.Kind is TokenKind.Word or TokenKind.Clitic && char.IsLower(narration.Text[before.End - 1]);
    }
}
