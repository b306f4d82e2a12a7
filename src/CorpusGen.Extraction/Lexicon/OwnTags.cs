namespace CorpusGen.Extraction.Lexicon;

/// <summary>The tags of words and marks that play one part only: more than half of all.</summary>
internal static class OwnTags
{
    private const int TagCount = (int)Tag.Quotation + 1;

    private const WordFacts MayOpenSurname = WordFacts.TiedParticle | WordFacts.OpensSurname;

    /// <summary>Behind which tags, a bit for each, a word has the tag of its own, by that tag.</summary>
    /// <remarks>A name has it inside a sentence, a noun where no modal may stand before it, and the others anywhere.</remarks>
    public static ulong[] HoldsBehind { get; } = Masks(isTitleCase: false);

    /// <summary>The same where a capital makes no name.</summary>
    public static ulong[] HoldsInTitleBehind { get; } = Masks(isTitleCase: true);

    /// <summary>The tag of a word or mark that plays one part only, or <see cref="Tag.Other"/> where its neighbours decide.</summary>
    /// <param name="word">The word, all else of it known.</param>
    /// <returns>The tag; where it holds, <see cref="HoldsBehind"/> tells.</returns>
    public static Tag Of(Lexeme word)
    {
        if (word.Word.Length == 0) return Tag.Other;
        if (!char.IsLetter(word.Word[0]) && !word.Is(WordLooks.Account)) return OfMark(word.Word);
        if (word.Is(MayOpenSurname)) return Tag.Other;
        if (word.IsFunctionWord) return MayBeName(word.Word) ? Tag.Other : OfFunctionWord(word);
        if (word.Is(WordLooks.Capital | WordLooks.Account)) return Tag.Name;
        return IsNounOnly(word) ? Tag.Noun : Tag.Other;
    }

    /// <summary>What a punctuation mark is, <see cref="Tag.Other"/> where none that counts or where the blanks around it decide.</summary>
    public static Tag OfMark(string mark) => mark[0] switch
    {
        ',' => Tag.Comma,
        ':' => Tag.Colon,
        ';' => Tag.Semicolon,
        '—' or '–' => Tag.Dash,
        '-' when mark.Length > 1 => Tag.Dash,
        '.' or '!' or '?' => Tag.Stop,
        '(' or '[' => Tag.Open,
        ')' or ']' => Tag.Close,
        _ => Tag.Other,
    };

    /// <summary>Whether it tells how many or which: before a noun it is a determiner, else it stands for one.</summary>
    public static bool IsQuantity(Lexeme word) =>
        word.Is(FunctionKinds.Determiner | FunctionKinds.Number)
        && !word.Is(FunctionKinds.Modal | FunctionKinds.Auxiliary | FunctionKinds.Negator);

    /// <summary>What the kinds of a grammar word make of it, <see cref="Tag.Other"/> where they are none that counts.</summary>
    public static Tag OfKinds(Lexeme word)
    {
        if (word.Is(FunctionKinds.Modal)) return Tag.Modal;
        if (word.Is(FunctionKinds.Auxiliary)) return Tag.Do;
        if (word.Is(FunctionKinds.Negator)) return word.Role == FunctionRole.No ? Tag.Determiner : Tag.Negator;
        if (word.Is(FunctionKinds.Pronoun)) return Tag.Pronoun;
        if (word.Is(FunctionKinds.Coordinator)) return Tag.Coordinator;
        if (word.Is(FunctionKinds.Subordinator)) return Tag.Subordinator;
        if (word.Is(FunctionKinds.Preposition)) return Tag.Preposition;
        if (word.Is(FunctionKinds.Question)) return Tag.Subordinator;
        return word.Is(FunctionKinds.Adverb) ? Tag.Adverb : Tag.Other;
    }

    /// <summary>What its role makes of a grammar word, <see cref="Tag.Other"/> where that hangs on its neighbours.</summary>
    public static Tag OfRole(FunctionRole role) => role switch
    {
        FunctionRole.Article => Tag.Determiner,
        FunctionRole.Adverb => Tag.Adverb,
        FunctionRole.Preposition => Tag.Preposition,
        FunctionRole.Relative => Tag.Relative,
        FunctionRole.PossessivePronoun => Tag.PossessivePronoun,
        FunctionRole.Be => Tag.Be,
        FunctionRole.Have => Tag.Have,
        FunctionRole.Do => Tag.Do,
        _ => Tag.Other,
    };

    private static ulong[] Masks(bool isTitleCase)
    {
        var masks = new ulong[TagCount];
        for (var tag = Tag.Other + 1; tag <= Tag.Quotation; tag++) masks[(int)tag] = ulong.MaxValue;
        masks[(int)Tag.Noun] = ~(Bit(Tag.Modal) | Bit(Tag.Adverb) | Bit(Tag.Negator));
        masks[(int)Tag.Name] = isTitleCase ? 0 : ~(Bit(Tag.Stop) | Bit(Tag.Colon) | Bit(Tag.Dash) | Bit(Tag.Open));
        return masks;

        static ulong Bit(Tag tag) => 1UL << (int)tag;
    }

    private static Tag OfFunctionWord(Lexeme word) =>
        word.Role is FunctionRole.None or FunctionRole.No
            ? IsQuantity(word) ? Tag.Other : OfKinds(word)
            : OfRole(word.Role);

    /// <summary>May Brandt, Will Hale, IT: a grammar word of small letters, or one at the start of a sentence, is no name.</summary>
    private static bool MayBeName(string word)
    {
        if (word is "May" or "Will") return true;
        foreach (var c in word)
        {
            if (!char.IsUpper(c) && c != '.') return false;
        }

        return word.Length > 1;
    }

    /// <summary>No verb, adjective or adverb, listed or by its ending.</summary>
    private static bool IsNounOnly(Lexeme word) =>
        !word.IsVerb && word.Shape is not (WordClass.Adjective or WordClass.Adverb)
        && (word.IsCommonWord || !word.Is(WordLooks.Past | WordLooks.Gerund));
}
