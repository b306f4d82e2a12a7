using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Text;

/// <summary>Cuts a paragraph's tokens into the reporter's sentences; what stands inside marks cuts nothing.</summary>
internal sealed class SentenceSplitter(string text, Buffer<Token> tokens, List<NarrationSentence> sentences)
{
    /// <summary>How many tokens after “…?” may pass before the verb that would make them its attribution.</summary>
    private const int AttributionReach = 14;

    /// <summary>No sentence of a reporter's is longer; a text without full stops is cut here, so that its analysis stays linear.</summary>
    private const int LongestSentence = 400;

    /// <summary>Adds the sentences of the tokens from <paramref name="first"/> to the last one read.</summary>
    public void Split(int first, int paragraph)
    {
        var start = first;
        for (var i = first; i < tokens.Count; i++)
        {
            if (i + 1 < tokens.Count && i - start < LongestSentence && !(MayEnd(tokens[i]) && EndsAfter(i))) continue;
            sentences.Add(new NarrationSentence(start, i + 1, paragraph));
            start = i + 1;
        }
    }

    // Words without a full stop are nearly all there is.
    private bool MayEnd(in Token token) => token.Kind != TokenKind.Word || text[token.End - 1] == '.';

    private bool EndsAfter(int i) => tokens[i].Kind switch
    {
        TokenKind.Punctuation => EndsAtMark(BeforeBracket(i), tokens[i + 1]),
        TokenKind.Quotation => EndsAtQuotation(tokens[i], i + 1),
        TokenKind.Word => EndsAtAbbreviation(tokens[i], tokens[i + 1]),
        _ => false,
    };

    /// <summary>“(He laughed.) Then …”: the mark inside a closing bracket ends the sentence behind it.</summary>
    private Token BeforeBracket(int i) => i > 0 && (tokens[i].Is(text, ')') || tokens[i].Is(text, ']')) ? tokens[i - 1] : tokens[i];

    private bool EndsAtMark(Token token, Token next)
    {
        if (text[token.Start] is not ('.' or '!' or '?' or '…')) return false;
        if (next.Kind == TokenKind.Punctuation) return text[next.Start] is not (')' or ']' or ',' or ';' or '.' or '!' or '?' or '…');

        // “Yahoo! said”, “he paused ... and left”: what goes on in lower case is the same sentence.
        return next.Kind != TokenKind.Word || !char.IsLower(text[next.Start]);
    }

    /// <summary>“We won’t.” The minister left. – two sentences; “Why?” she said – one.</summary>
    private bool EndsAtQuotation(Token token, int next)
    {
        if (LastInside(token) is not ('.' or '!' or '?' or '…')) return false;
        var follower = tokens[next];
        return follower.Kind switch
        {
            TokenKind.Quotation => true,
            TokenKind.Punctuation => text[follower.Start] is '(' or '[',
            TokenKind.Clitic => false,
            TokenKind.Word when char.IsLower(text[follower.Start]) => false,
            _ => !IsAttribution(next),
        };
    }

    private char LastInside(Token quotation)
    {
        for (var i = quotation.End - 1; i > quotation.Start; i--)
        {
            var c = text[i];
            if (!char.IsWhiteSpace(c) && c is not ('"' or '”' or '“' or '„' or '‟' or '«' or '»' or '\'' or '’' or '‘' or '`')) return c;
        }

        return ' ';
    }

    /// <summary>Whether a name and a verb of saying follow, and nothing after them that would need a sentence of its own.</summary>
    private bool IsAttribution(int from)
    {
        if (tokens[from].In(text) is "He" or "She" or "They" or "It" or "I" or "We" or "You") return false;
        for (var i = from; i < tokens.Count && i < from + AttributionReach; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Quotation || token.Is(text, '.') || token.Is(text, ':')) return false;
            if (token.Kind != TokenKind.Word || char.IsUpper(text[token.Start])) continue;
            if (!Lexeme.Of(token.In(text)).IsSaying) continue;

            // “…?” Ms. Hale said it was late. – the verb has an object of its own, so the sentence is a new one.
            return i + 1 >= tokens.Count || AsksHearer(token, tokens[i + 1]) || !StartsContent(tokens[i + 1]);
        }

        return false;
    }

    /// <summary>“Why?” Park asked the minister. – who is asked, not what.</summary>
    private bool AsksHearer(Token verb, Token next) => verb.In(text) is "asked" && (next.In(text) is "the" or "a");

    private bool StartsContent(Token token) =>
        token.Kind == TokenKind.Quotation
        || token.Is(text, ':')
        || (token.Kind == TokenKind.Word && token.In(text) is "that" or "he" or "she" or "they" or "it" or "the" or "there" or "a");

    /// <summary>“… in the U.S. He left” ends; “Gov. Hart”, “the U.S. Senate” do not.</summary>
    private bool EndsAtAbbreviation(Token token, Token next)
    {
        if (next.Kind != TokenKind.Word || token.Length == 2) return false;
        var word = token.In(text);
        if (Lexeme.Of(word).IsWithoutStop(WordFacts.Title)) return false;
        return char.IsUpper(text[next.Start]) && Lexeme.Of(next.In(text)).IsFunctionWord;
    }
}
