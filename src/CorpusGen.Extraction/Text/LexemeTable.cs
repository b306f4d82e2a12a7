using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Text;

/// <summary>What the lists say of each token, looked up once: the words around a word are asked as often as the word itself.</summary>
internal sealed class LexemeTable
{
    private string _text = string.Empty;
    private List<Token> _tokens = [];
    private Lexeme?[] _lexemes = [];

    /// <summary>The entry of a token.</summary>
    public Lexeme At(int token) => _lexemes[token] ??= Lexeme.Of(_tokens[token].In(_text));

    /// <summary>Forgets the last document.</summary>
    public void Restart(string text, List<Token> tokens)
    {
        (_text, _tokens) = (text, tokens);
        if (_lexemes.Length < tokens.Count) _lexemes = new Lexeme?[tokens.Count + (tokens.Count / 2)];
        else Array.Clear(_lexemes, 0, tokens.Count);
    }
}
