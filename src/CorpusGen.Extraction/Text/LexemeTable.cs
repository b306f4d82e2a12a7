using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Text;

/// <summary>What the lists say of each token, looked up once: the words around a word are asked as often as the word itself.</summary>
internal sealed class LexemeTable(string text, Token[] tokens)
{
    private readonly Lexeme?[] _lexemes = new Lexeme?[tokens.Length];

    /// <summary>The entry of a token.</summary>
    public Lexeme At(int token) => _lexemes[token] ??= Lexeme.Of(tokens[token].In(text));
}
