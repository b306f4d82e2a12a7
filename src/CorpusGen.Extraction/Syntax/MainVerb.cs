using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>The verb that carries the meaning of its group.</summary>
/// <param name="Lemma">Its base form, empty where the lists lack it.</param>
/// <param name="Forms">Which forms of that verb it can be; not asked of auxiliaries.</param>
/// <param name="Classes">The kinds of report it can make.</param>
internal readonly record struct MainVerb(string Lemma, VerbForm Forms = VerbForm.None, VerbClasses Classes = VerbClasses.None)
{
    /// <summary>What the part that a token plays makes of its word.</summary>
    public static MainVerb At(SentenceSyntax syntax, int token)
    {
        // “She’s”, “they’ve”: a clitic hides which verb it is.
        if (syntax.TokenAt(token).Kind == TokenKind.Clitic) return new(string.Empty);
        var word = syntax.LexemeAt(token);
        return syntax.TagAt(token) switch
        {
            Tag.Be => new("be"),
            Tag.Have => new("have"),
            Tag.Do => new("do"),
            Tag.Verb when !word.IsVerb => new(string.Empty, UnknownVerb.Past),
            _ => new(word.Lemma, word.Forms, word.VerbClasses),
        };
    }
}
