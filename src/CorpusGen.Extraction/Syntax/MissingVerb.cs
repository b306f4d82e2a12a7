using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>
/// “Lind lobbies for a bridge”: where a clause has no verb with tense, the word that may be one, and stands where it should, is it.
/// </summary>
internal readonly ref struct MissingVerb(Narration narration, Span<Tag> tags, int start)
{
    private readonly Span<Tag> _tags = tags;

    /// <summary>Looks at each clause of the sentence, and tells whether one missed its verb.</summary>
    public bool Restore()
    {
        var (opening, isRestored) = (0, false);
        while (opening < _tags.Length) opening = RestoreIn(opening, ref isRestored) + 1;
        return isRestored;
    }

    private static bool IsBoundary(Tag tag) =>
        tag is Tag.Quotation or Tag.Relative or Tag.Subordinator or Tag.That or Tag.Semicolon or Tag.Colon or Tag.Dash or Tag.Stop;

    /// <summary>Looks at the clause that begins at a token, and tells where it ends.</summary>
    private int RestoreIn(int opening, ref bool isRestored)
    {
        var found = -1;
        var hasTense = false;
        var i = opening;
        for (; i < _tags.Length && !IsBoundary(_tags[i]); i++)
        {
            hasTense = hasTense || HasTense(i);
            if (!hasTense && found < 0 && i > opening && MayBeVerb(i)) found = i;
        }

        if (hasTense || found < 0) return i;
        _tags[found] = Tag.Verb;
        isRestored = true;
        return i;
    }

    private bool HasTense(int i) => _tags[i] switch
    {
        Tag.Verb or Tag.Modal or Tag.Do => true,
        Tag.Be or Tag.Have => WordAt(i).Word is not ("being" or "having" or "Being" or "Having" or "be" or "been"),
        _ => false,
    };

    /// <summary>One does, several do: the form agrees with the noun before it, and no noun comes behind that it would belong to.</summary>
    private bool MayBeVerb(int i)
    {
        if (_tags[i] != Tag.Noun || _tags[i - 1] is not (Tag.Noun or Tag.Name)) return false;
        var word = WordAt(i);
        if (!word.IsVerb || !word.IsSmall) return false;
        var before = _tags[i - 1];
        var isSeveral = WordAt(i - 1).IsPlural;
        if ((word.Forms & VerbForm.ThirdPerson) != 0) return (before == Tag.Name || !isSeveral) && IsObjectNext(i);
        if ((word.Forms & VerbForm.Base) == 0) return false;
        return before == Tag.Name ? IsPluralName(i - 1) && IsDeterminerNext(i) : isSeveral && IsObjectNext(i);
    }

    private Lexeme WordAt(int i) => narration.Lexemes.At(start + i);

    private bool IsPluralName(int i)
    {
        var name = WordAt(i).Word;
        return name.Length > 3 && name[name.Length - 1] == 's' && name[name.Length - 2] != 's';
    }

    private bool IsDeterminerNext(int i) =>
        i + 1 < _tags.Length && _tags[i + 1] is Tag.Determiner or Tag.PossessivePronoun or Tag.Pronoun or Tag.To;

    private bool IsObjectNext(int i)
    {
        if (i + 1 >= _tags.Length) return false;
        var next = _tags[i + 1];
        if (IsBoundary(next)) return next != Tag.Dash;
        return next is Tag.Preposition or Tag.Determiner or Tag.PossessivePronoun or Tag.Pronoun or Tag.Adverb or Tag.To
            or Tag.Name or Tag.Number or Tag.Noun or Tag.Adjective;
    }
}
