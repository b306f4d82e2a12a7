using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>Guesses the part of speech of each token of a sentence, left to right.</summary>
/// <remarks>
/// News prose is regular enough for a lexicon, the shape of a word and its left neighbour: what attribution needs are
/// subjects, finite verbs and clause openers, not a full parse.
/// </remarks>
internal sealed class Tagger(Narration narration, CapitalisedWords capitalised)
{
    /// <summary>Shorter ones are names as well: Emily.</summary>
    private const int ShortestOpeningAdverb = 8;

    private readonly string _text = narration.Text;
    private readonly Buffer<Token> _tokens = narration.Tokens;
    private readonly LexemeTable _lexemes = narration.Lexemes;
    private readonly WordsAhead _ahead = new(narration);
    private bool _isTitleCase;

    /// <summary>Fills in the tags of a sentence, one for each token.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="isTitleCase">Whether every word has its capital, as in headlines.</param>
    /// <param name="tags">Where to put them.</param>
    /// <returns>Which tags there are, a bit for each.</returns>
    public ulong Read(NarrationSentence sentence, bool isTitleCase, Span<Tag> tags)
    {
        _isTitleCase = isTitleCase;
        var holdsBehind = _isTitleCase ? OwnTags.HoldsInTitleBehind : OwnTags.HoldsBehind;
        var lexemes = _lexemes.OfWordsAndMarks.Slice(sentence.Start, tags.Length);
        var mayMissVerb = false;
        var last = Tag.Stop;
        var all = 0UL;
        for (var place = 0; place < lexemes.Length && place < tags.Length; place++)
        {
            var word = lexemes[place];
            var isSettled = word is not null && (holdsBehind[(int)word.OwnTag] >> (int)last & 1) != 0;
            var tag = isSettled ? word!.OwnTag : Read(sentence.Start + place, sentence, tags);
            mayMissVerb |= !isSettled && tag == Tag.Noun && last is Tag.Noun or Tag.Name && word!.IsVerb;
            tags[place] = last = tag;
            all |= 1UL << (int)last;
        }

        var isRestored = mayMissVerb && !_isTitleCase && new MissingVerb(narration, tags, sentence.Start).Restore();
        return isRestored ? all | (1UL << (int)Tag.Verb) : all;
    }

    private Tag Read(int i, NarrationSentence sentence, Span<Tag> tags)
    {
        var place = i - sentence.Start;
        var before = place > 0 ? BeforeAdverbs(tags, place) : Tag.Stop;
        var token = _tokens[i];
        return token.Kind switch
        {
            TokenKind.Quotation => Tag.Quotation,
            TokenKind.Punctuation => TagOfMark(token),
            TokenKind.Number => Tag.Number,
            TokenKind.Clitic => TagOfClitic(token, before),
            _ => TagOfWord(i, sentence.Start, sentence.End, before),
        };
    }

    /// <summary>“to publicly claim”, “was also called”: an adverb parts no auxiliary from its verb.</summary>
    private static Tag BeforeAdverbs(Span<Tag> tags, int place)
    {
        var last = tags[place - 1];
        if (last is not (Tag.Adverb or Tag.Negator)) return last;
        var k = place - 2;
        while (k > 0 && tags[k] is Tag.Adverb or Tag.Negator) k--;
        return k >= 0 && tags[k] is Tag.To or Tag.Modal or Tag.Do or Tag.Be or Tag.Have ? tags[k] : last;
    }

    /// <summary>A hyphen between blanks is a dash; what other marks are, they are anywhere.</summary>
    private Tag TagOfMark(Token token) => _text[token.Start] == '-' && IsSpaced(token) ? Tag.Dash : Tag.Other;

    private bool IsSpaced(Token token) =>
        token.Start > 0 && token.End < _text.Length && char.IsWhiteSpace(_text[token.Start - 1]) && char.IsWhiteSpace(_text[token.End]);

    private Tag TagOfClitic(Token token, Tag before)
    {
        if (token.Length == 1) return Tag.PossessiveMark;
        return _text[token.Start + 1] switch
        {
            's' or 'S' when before is Tag.Pronoun or Tag.Relative or Tag.That or Tag.Adverb => Tag.Be,
            's' or 'S' => Tag.PossessiveMark,
            'm' or 'r' => Tag.Be,
            'v' => Tag.Have,
            _ => Tag.Modal,
        };
    }

    private Tag TagOfWord(int i, int start, int end, Tag before)
    {
        var word = _lexemes.At(i);
        var isFirst = i == start || before is Tag.Stop or Tag.Colon or Tag.Dash or Tag.Open;
        if (word.Is(WordLooks.Capital | WordLooks.Account) && IsName(i, end, isFirst)) return Tag.Name;
        if (SurnameParticle.MayOpen(word) && SurnameParticle.Opens(narration, i, end)) return Tag.Name;
        if (word.IsFunctionWord && TagOfFunctionWord(word, before, i, end) is { } tag) return tag;
        return word.Is(WordLooks.Topic) ? Tag.Name : TagOfContentWord(word, before, i, end);
    }

    /// <summary>Capitals inside a sentence make a name; at its start only where the word is no common one.</summary>
    private bool IsName(int i, int end, bool isFirst)
    {
        var lexeme = _lexemes.At(i);
        var word = lexeme.Word;
        if (word is "I" or "I’m") return false;
        var isFunction = lexeme.IsFunctionWord;
        if (_isTitleCase) return !isFunction && IsNameByItself(lexeme);
        if (word is "May" && i + 1 < end && _tokens[i + 1].Kind == TokenKind.Number) return true;
        if (word is "May" && !isFirst && IsBeforeMonth(i)) return true;

        // “Then Will wrote”: inside a sentence the modal has no capital.
        if (word is "Will" && !isFirst) return true;

        // “said May Brandt”, “beside Will Hale”; “in May Lind said” has the month.
        if (word is "May" && !isFirst && NextIsCapital(i, end) && !IsBeforeMonth(i)) return true;
        if (!isFirst) return !isFunction || (word.Length > 1 && IsAllCapitals(word) && word is not ("THE" or "AND" or "OF"));
        if (isFunction || IsOpeningAdverb(i, end) || IsAsked(i, end)) return false;
        if (word[word.Length - 1] == '.') return true;
        if (capitalised.Contains(lexeme) || OpensOffice(i, end)) return true;

        // “Read Lind’s remarks:”: the reader is told to.
        if (word is "Read" or "See" && NextIsCapital(i, end)) return false;

        // “Said Mara Lind: …”: a verb of saying may open the sentence.
        if (NextIsCapital(i, end)) return !lexeme.IsSaying || !LeadsToColon(i, end);
        return !lexeme.IsCommonWord && !lexeme.IsPlural && !lexeme.Is(WordLooks.Gerund) && !lexeme.IsVerb;
    }

    /// <summary>“Domestically, Lind …”; “Emily, Lind …” has a name.</summary>
    private bool IsOpeningAdverb(int i, int end) =>
        _lexemes.At(i) is { Word.Length: >= ShortestOpeningAdverb } word && word.Is(WordLooks.Adverb) && _ahead.IsMarkNext(i, end)
        && !word.Is(WordFacts.GivenName);

    /// <summary>“Asked Tuesday about the bridge, Lind said”: a participle before a day opens the sentence.</summary>
    private bool IsAsked(int i, int end) =>
        (_lexemes.At(i).Forms & (VerbForm.PastParticiple | VerbForm.PresentParticiple)) != 0
        && i + 1 < end && _tokens[i + 1].Kind == TokenKind.Word && _lexemes.At(i + 1).Is(WordFacts.Day);

    /// <summary>A word that is a name whatever its neighbours: known as one from elsewhere, or no common word.</summary>
    private bool IsNameByItself(Lexeme word) =>
        capitalised.Contains(word) || word.Is(WordFacts.GivenName) || !(word.IsCommonWord || word.IsPlural || word.IsVerb);

    private bool IsBeforeMonth(int i) =>
        _tokens[i - 1].In(_text) is "in" or "In" or "since" or "Since" or "until" or "Until" or "last" or "Last" or "next" or "Next"
            or "of" or "this";

    /// <summary>“Secretary of State Mara Lind” at the start of a sentence.</summary>
    private bool OpensOffice(int i, int end) =>
        i + 2 < end && _tokens[i + 1].In(_text) is "of" && NextIsCapital(i + 1, end) && _lexemes.At(i).Is(WordFacts.Title);

    private bool LeadsToColon(int i, int end)
    {
        var k = i + 1;
        while (k < end && _tokens[k].Kind == TokenKind.Word && char.IsUpper(_text[_tokens[k].Start])) k++;
        if (k < end && _tokens[k].Is(_text, ':')) return true;
        return k + 1 < end && _tokens[k].Is(_text, ',') && _tokens[k + 1].Kind == TokenKind.Quotation;
    }

    private bool NextIsCapital(int i, int end) =>
        i + 1 < end && _tokens[i + 1].Kind == TokenKind.Word
        && (_lexemes.At(i + 1) is { IsCapital: true } next
            ? next.Word is not "I" && !next.IsFunctionWord
            : SurnameParticle.Opens(narration, i + 1, end));

    private static bool IsAllCapitals(string word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c) && c != '.') return false;
        }

        return true;
    }

    private Tag? TagOfFunctionWord(Lexeme word, Tag before, int i, int end)
    {
        switch (word.Role)
        {
            case FunctionRole.That: return TagOfThat(before, i, end);
            case FunctionRole.Floating when before is Tag.Name or Tag.Noun: return Tag.Adverb;
            case FunctionRole.Opening when _ahead.IsMarkNext(i, end): return Tag.Adverb;
            case FunctionRole.To: return _ahead.IsVerbNext(i, end) ? Tag.To : Tag.Preposition;
            case FunctionRole.Her: return _ahead.IsNounNext(i, end) ? Tag.PossessivePronoun : Tag.Pronoun;
            case FunctionRole.PrepositionOrSubordinator:
                return _ahead.IsClauseNext(i, end) ? Tag.Subordinator : Tag.Preposition;
            case FunctionRole.Given when before is Tag.Have or Tag.Be: return Tag.Participle;
            case FunctionRole.Provided when i + 1 < end && _tokens[i + 1].In(_text) is "to" or "by" or "for": return null;
            case FunctionRole.There: return _ahead.IsBeNext(i, end) ? Tag.Pronoun : Tag.Adverb;
            case FunctionRole.Approximate when IsNumber(i + 1, end): return Tag.Adverb;
            case FunctionRole.Comparative when IsNumber(i + 2, end) && _tokens[i + 1].In(_text) is "than": return Tag.Adverb;
        }

        if (OwnTags.OfRole(word.Role) is not Tag.Other and var tag) return tag;
        if (OwnTags.IsQuantity(word)) return _ahead.IsNounNext(i, end) && !_ahead.IsVerbOfQuantity(i, end) ? Tag.Determiner : Tag.Pronoun;
        return OwnTags.OfKinds(word) is not Tag.Other and var kind ? kind : null;
    }

    private bool IsNumber(int i, int end) => i < end && _tokens[i].Kind == TokenKind.Number;

    /// <summary>“in that speech”, “That record fell”, “That means”: no opener of a clause.</summary>
    private Tag TagOfThat(Tag before, int i, int end)
    {
        if (before is not (Tag.Preposition or Tag.Stop) || i + 1 >= end || _tokens[i + 1].Kind != TokenKind.Word) return Tag.That;
        var next = _lexemes.At(i + 1);
        if (!next.IsSmall) return Tag.That;
        if (before == Tag.Stop && (_ahead.IsBeNext(i, end) || _ahead.IsVerbOfQuantity(i, end))) return Tag.Pronoun;
        return next.IsFunctionWord || next.IsPlural ? Tag.That : Tag.Determiner;
    }

    private Tag TagOfContentWord(Lexeme word, Tag before, int i, int end)
    {
        // “whose term ends”.
        if (before == Tag.Relative && _tokens[i - 1].In(_text) is "whose") before = Tag.PossessivePronoun;
        if (!word.IsVerb) return TagOfNoVerb(word, before, i, end);
        var forms = word.Forms;
        if ((forms & VerbForm.PresentParticiple) != 0) return TagOfGerund(word, before, i, end);
        return TagOfVerb(word, before, i, end);
    }

    private Tag TagOfNoVerb(Lexeme word, Tag before, int i, int end)
    {
        if (UnknownVerb.Read(word, before) is { } unknown) return unknown;
        var mayBeGerund = before is not (Tag.Determiner or Tag.Adjective) && !word.IsCommonWord;
        if (mayBeGerund && word.Is(WordLooks.Gerund)) return Tag.Gerund;

        // “one young conservative has”: behind a noun and before a verb it is no adjective.
        var isHead = before is Tag.Name or Tag.Noun or Tag.Adjective && IsAdjectiveOrNoun(word) && _ahead.IsBeNext(i, end);
        if (isHead) return Tag.Noun;

        // “said chief of staff Mara Lind”.
        if (word.IsTitle && i + 1 < end && _tokens[i + 1].In(_text) is "of") return Tag.Noun;
        return word.Shape switch { WordClass.Adjective => Tag.Adjective, WordClass.Adverb => Tag.Adverb, _ => Tag.Noun };
    }

    /// <summary>A form of a verb that is no present participle: with tense, without, or a noun or adjective of the same letters.</summary>
    private Tag TagOfVerb(Lexeme word, Tag before, int i, int end)
    {
        var forms = word.Forms;
        var isNoun = word.CanBe(WordClass.Noun) || word.IsPlural;
        var isAdjective = word.CanBe(WordClass.Adjective);
        switch (before)
        {
            case Tag.Modal or Tag.To or Tag.Do when (forms & VerbForm.Base) != 0: return Tag.Infinitive;
            case Tag.Negator when (forms & VerbForm.Base) != 0: return Tag.Infinitive;
            case Tag.Be or Tag.Have when (forms & VerbForm.PastParticiple) != 0: return Tag.Participle;
            case Tag.Be: return isAdjective ? Tag.Adjective : Tag.Noun;
            // “a third of voters nationwide said they”: before what only a verb takes.
            case Tag.Adjective when (forms & VerbForm.Past) != 0 && word.Commonest == WordClass.Verb
                && _ahead.StartsVerbPhrase(i, end):
                return Tag.Verb;

            // “those surveyed said”, “the 43-year-old asked”.
            case Tag.Adjective or Tag.Number when (forms & VerbForm.Past) != 0 && word.Is(VerbClasses.Saying) && !isNoun
                && word.Commonest == WordClass.Verb && !_ahead.IsThingNext(i, end):
                return Tag.Verb;
            case Tag.Determiner or Tag.PossessivePronoun or Tag.PossessiveMark or Tag.Number or Tag.Adjective:
                return Inside(isNoun, isAdjective, forms, i, end);
            // “of classified papers”, “those polled said”: no verb with tense.
            case Tag.Preposition when (forms & VerbForm.Past) != 0 && !isNoun && _ahead.IsNounNext(i, end) && !IsCapitalNext(i, end):
                return Tag.Adjective;
            case Tag.Pronoun when (forms & VerbForm.PastParticiple) != 0 && _tokens[i - 1].In(_text) is "those" or "these" or "Those" or "These":
                return Tag.Participle;
            case Tag.Preposition when isNoun || (forms & VerbForm.Base) != 0: return Tag.Noun;
        }

        if ((forms & VerbForm.Past) != 0) return Tag.Verb;
        if ((forms & VerbForm.PastParticiple) != 0) return Tag.Participle;
        if ((forms & VerbForm.ThirdPerson) != 0)
        {
            var isVerbHere = !IsObject(before, i, end) && (!isNoun || IsThirdPerson(word, before, i, end));
            return isVerbHere ? Tag.Verb : Tag.Noun;
        }

        var isInside = isNoun && before == Tag.Noun;
        if (isAdjective && !isInside && (i + 1 >= end || _ahead.IsNounNext(i, end))) return Tag.Adjective;

        // “a source close to the board”.
        if (isAdjective && before == Tag.Noun && i + 1 < end && _tokens[i + 1].In(_text) is "to") return Tag.Adjective;
        if (before is Tag.Pronoun or Tag.Relative or Tag.Adverb) return Tag.Verb;
        if (before is Tag.Noun or Tag.Name)
        {
            // “a power grab”: one takes no verb without an ending; “his friends make jokes” has one of several.
            if (!isNoun && !MayBeSeveral(i) && (_ahead.IsMarkNext(i, end) || !_ahead.StartsVerbPhrase(i, end))) isNoun = true;
            else if (IsReportOfSeveral(i, end, word)) isNoun = false;
        }

        return isNoun ? Tag.Noun : Tag.Verb;
    }

    /// <summary>young, conservative: an adjective first, a noun next, and nothing else.</summary>
    private static bool IsAdjectiveOrNoun(Lexeme lexeme) =>
        lexeme.FirstClass == WordClass.Adjective && lexeme.Classes == (WordClass.Adjective | WordClass.Noun);

    /// <summary>“drew cheers”, “disavowing remarks”: behind another verb, or a preposition, a form in -s is a noun.</summary>
    private bool IsObject(Tag before, int i, int end) =>
        before is Tag.Preposition or Tag.Gerund or Tag.Infinitive
        || (before is Tag.Verb or Tag.Participle && !(_lexemes.At(i - 1).Is(VerbClasses.Saying) && _ahead.StartsVerbPhrase(i, end)));

    /// <summary>“the captains claim that”: behind several, and before what only a verb takes.</summary>
    private bool IsReportOfSeveral(int i, int end, Lexeme word) =>
        word.VerbClasses != VerbClasses.None && MayBeSeveral(i) && _ahead.StartsVerbPhrase(i, end);

    /// <summary>Whether the word before can mean several: captains, Politicos, Lind and Park.</summary>
    private bool MayBeSeveral(int i)
    {
        if (_text[_tokens[i - 1].End - 1] == 's' || _lexemes.At(i - 1).IsPlural) return true;
        return (i > 1 && _tokens[i - 2].In(_text) is "and") || (i > 2 && _tokens[i - 3].In(_text) is "and");
    }

    private bool IsCapitalNext(int i, int end) => i + 1 < end && char.IsUpper(_text[_tokens[i + 1].Start]);

    private static Tag Inside(bool isNoun, bool isAdjective, VerbForm forms, int i, int end)
    {
        if (isNoun) return Tag.Noun;
        if (isAdjective || (forms & (VerbForm.PastParticiple | VerbForm.Past)) != 0) return Tag.Adjective;
        return i + 1 < end ? Tag.Noun : Tag.Verb;
    }

    /// <summary>“Lind claims”, “the report says that”: after a subject, or before what only a verb takes.</summary>
    private bool IsThirdPerson(Lexeme word, Tag before, int i, int end)
    {
        if (before is Tag.Pronoun or Tag.Relative) return true;

        // “Claims of fraud spread”: no verb with person opens a sentence when the word can be a noun.
        if (before == Tag.Stop) return false;
        if (i + 1 < end && _tokens[i + 1].Kind == TokenKind.Quotation && QuotedPredicate.StartsWithVerb(_text, _tokens[i + 1])) return false;
        var isMostlyVerb = Lexeme.Of(word.Lemma.AsSpan()).Commonest == WordClass.Verb;
        if (isMostlyVerb) return before is not (Tag.Preposition or Tag.Adjective) && !IsLastOfCompound(word, before, i, end);
        return _ahead.StartsVerbPhrase(i, end) || (IsSubject(before) && word.Is(VerbClasses.Saying) && !IsInsidePhrase(i));
    }

    /// <summary>“the email leaks, …”, “the child tax credits were”: the last of several nouns, before a mark or the verb.</summary>
    private bool IsLastOfCompound(Lexeme word, Tag before, int i, int end)
    {
        if (before != Tag.Noun || i + 1 >= end || _lexemes.At(i - 1).IsPlural || word.Is(VerbClasses.Saying)) return false;
        if (!Lexeme.Of(word.Lemma.AsSpan()).CanBe(WordClass.Noun)) return false;
        return _ahead.IsBeNext(i, end) || _tokens[i + 1].Is(_text, ',') || _tokens[i + 1].In(_text) is "of" or "between" or "against" or "be";
    }

    /// <summary>“22 Clinton emails”, “the Lind papers”: a number or article before the name makes it a modifier.</summary>
    private bool IsInsidePhrase(int i)
    {
        var k = i - 1;
        while (k > 0 && _tokens[k].Kind == TokenKind.Word && char.IsUpper(_text[_tokens[k].Start])) k--;
        return _tokens[k].Kind == TokenKind.Number
            || _tokens[k].In(_text) is "the" or "The" or "these" or "those" or "some" or "many" or "more";
    }

    private Tag TagOfGerund(Lexeme word, Tag before, int i, int end)
    {
        if (before is not (Tag.Determiner or Tag.PossessivePronoun or Tag.PossessiveMark or Tag.Adjective)) return Tag.Gerund;
        var mayBeNoun = !word.IsCommonWord || word.CanBe(WordClass.Noun);
        return mayBeNoun || !_ahead.IsNounNext(i, end) ? Tag.Noun : Tag.Adjective;
    }

    private static bool IsSubject(Tag before) =>
        before is Tag.Pronoun or Tag.Name or Tag.Relative or Tag.Adverb or Tag.Quotation or Tag.Close;
}
