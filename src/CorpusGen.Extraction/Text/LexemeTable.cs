using System;
using System.Runtime.CompilerServices;
using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Text;

/// <summary>What the lists say of each token, looked up once: the words around a word are asked as often as the word itself.</summary>
internal sealed class LexemeTable
{
    private string _text = string.Empty;
    private Buffer<Token> _tokens = new();
    private Lexeme?[] _lexemes = [];
    private int[] _capitals = [];
    private int _capitalCount;

    /// <summary>The entry of a token; of a quotation, which is no word, that of its first mark.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Lexeme At(int token) => _lexemes[token] ?? Find(token);

    /// <summary>The entries of the words and marks; null for other tokens.</summary>
    public ReadOnlySpan<Lexeme?> OfWordsAndMarks => _lexemes;

    /// <summary>The tokens that begin with a capital.</summary>
    public ReadOnlySpan<int> Capitals => _capitals.AsSpan(0, _capitalCount);

    // Apart from the question, so that an answer that is known costs no call.
    private Lexeme Find(int index)
    {
        var token = _tokens[index];
        return _lexemes[index] = Lexeme.Of(token.Kind == TokenKind.Quotation ? _text.AsSpan(token.Start, 1) : token.In(_text));
    }

    /// <summary>Forgets the last document.</summary>
    public void Restart(string text, Buffer<Token> tokens)
    {
        (_text, _tokens) = (text, tokens);
        if (_lexemes.Length < tokens.Count)
        {
            _lexemes = new Lexeme?[tokens.Count + (tokens.Count / 2)];
            _capitals = new int[_lexemes.Length];
        }

        var all = tokens.AsSpan();
        var lexemes = _lexemes.AsSpan(0, all.Length);
        var capitals = _capitals.AsSpan(0, all.Length);
        var count = 0;
        for (var i = 0; i < all.Length; i++)
        {
            ref readonly var token = ref all[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Punctuation))
            {
                lexemes[i] = null;
                continue;
            }

            var lexeme = LexemeCache.Find(text, token.Start, token.Length);
            lexemes[i] = lexeme;

            // Written where the next one belongs, whatever it is: a question for each word would be answered wrong too often.
            capitals[count] = i;
            count += lexeme.IsCapital ? 1 : 0;
        }

        _capitalCount = count;
    }
}
