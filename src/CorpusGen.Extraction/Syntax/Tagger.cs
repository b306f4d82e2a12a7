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
internal sealed class Tagger(string text, Token[] tokens, LexemeTable lexemes, CapitalisedWords capitalised)
{
    private readonly WordsAhead _ahead = new(text, tokens, lexemes);
    private bool _isTitleCase;

    /// <summary>The tags of the tokens from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    public Word[] Read(int start, int end)
    {
        var words = new Word[end - start];
        _isTitleCase = TitleCase.Is(text, tokens, lexemes, start, end);
        for (var i = start; i < end; i++)
        {
            var before = i > start ? BeforeAdverbs(words, i - start - 1) : new Word(Tag.Stop);
            words[i - start] = tokens[i].Kind switch
            {
                TokenKind.Quotation => new Word(Tag.Quotation),
                TokenKind.Punctuation => new Word(TagOfMark(tokens[i])),
                TokenKind.Number => new Word(Tag.Number),
                TokenKind.Clitic => TagOfClitic(tokens[i], before),
                _ => TagOfWord(i, start, end, before),
            };
        }

        if (!_isTitleCase) new MissingVerb(text, tokens, words, start).Restore();
        return words;
    }

    /// <summary>“to publicly claim”, “was also called”: an adverb parts no auxiliary from its verb.</summary>
    private static Word BeforeAdverbs(Word[] words, int i)
    {
        var k = i;
        while (k > 0 && words[k].Tag is Tag.Adverb or Tag.Negator) k--;
        return words[k].Tag is Tag.To or Tag.Modal or Tag.Do or Tag.Be or Tag.Have ? words[k] : words[i];
    }

    private Tag TagOfMark(Token token) => text[token.Start] switch
    {
        ',' => Tag.Comma,
        ':' => Tag.Colon,
        ';' => Tag.Semicolon,
        '—' or '–' => Tag.Dash,
        '-' => token.Length > 1 || IsSpaced(token) ? Tag.Dash : Tag.Other,
        '.' or '!' or '?' => Tag.Stop,
        '(' or '[' => Tag.Open,
        ')' or ']' => Tag.Close,
        _ => Tag.Other,
    };

    private bool IsSpaced(Token token) =>
        token.Start > 0 && token.End < text.Length && char.IsWhiteSpace(text[token.Start - 1]) && char.IsWhiteSpace(text[token.End]);

    private Word TagOfClitic(Token token, Word before)
    {
        if (token.Length == 1) return new Word(Tag.PossessiveMark);
        return text[token.Start + 1] switch
        {
            's' or 'S' when before.Tag is Tag.Pronoun or Tag.Relative or Tag.That or Tag.Adverb => new Word(Tag.Be),
            's' or 'S' => new Word(Tag.PossessiveMark),
            'm' or 'r' => new Word(Tag.Be),
            'v' => new Word(Tag.Have),
            _ => new Word(Tag.Modal),
        };
    }

    private Word TagOfWord(int i, int start, int end, Word before)
    {
        var word = tokens[i].In(text);
        var isCapital = char.IsUpper(word[0]) || word[0] is '@';
        var isFirst = i == start || before.Tag is Tag.Stop or Tag.Colon or Tag.Dash or Tag.Open;
        if (isCapital && IsName(i, end, isFirst)) return new Word(Tag.Name);
        if (SurnameParticle.Opens(text, tokens, lexemes, i, end)) return new Word(Tag.Name);
        if (lexemes.At(i).IsFunctionWord && TagOfFunctionWord(word, lexemes.At(i), before, i, end) is { } tag) return tag;
        if (word.Length > 0 && word[0] == '#') return new Word(Tag.Name);
        return TagOfContentWord(word, before, i, end);
    }

    /// <summary>Capitals inside a sentence make a name; at its start only where the word is no common one.</summary>
    private bool IsName(int i, int end, bool isFirst)
    {
        var word = tokens[i].In(text);
        if (word is "I" or "I’m") return false;
        var isFunction = lexemes.At(i).IsFunctionWord;
        if (_isTitleCase) return !isFunction && IsNameByItself(word);
        if (word is "May" && i + 1 < end && tokens[i + 1].Kind == TokenKind.Number) return true;
        if (word is "May" && !isFirst && IsBeforeMonth(i)) return true;

        // “Then Will wrote”: inside a sentence the modal has no capital.
        if (word is "Will" && !isFirst) return true;

        // “said May Brandt”, “beside Will Hale”; “in May Lind said” has the month.
        if (word is "May" && !isFirst && NextIsCapital(i, end) && !IsBeforeMonth(i)) return true;
        if (!isFirst) return !isFunction || (word.Length > 1 && IsAllCapitals(word) && word is not ("THE" or "AND" or "OF"));
        if (isFunction || IsOpeningAdverb(word, i, end) || IsAsked(i, end)) return false;
        if (word[word.Length - 1] == '.') return true;
        if (capitalised.Contains(word) || OpensOffice(i, end)) return true;

        // “Read Lind’s remarks:”: the reader is told to.
        if (word is "Read" or "See" && NextIsCapital(i, end)) return false;

        // “Said Mara Lind: …”: a verb of saying may open the sentence.
        if (NextIsCapital(i, end)) return !ReportingVerbs.IsSaying(word) || !LeadsToColon(i, end);
        if (lexemes.At(i).IsCommonWord || lexemes.At(i).IsPlural) return false;
        if (word.Length > 5 && EndsWith(word, "ing")) return false;
        return !lexemes.At(i).TryGetLemma(out _, out _);
    }

    /// <summary>“Domestically, Lind …”; “Emily, Lind …” has a name.</summary>
    private bool IsOpeningAdverb(ReadOnlySpan<char> word, int i, int end) =>
        word.Length > 7 && EndsWith(word, "ly") && _ahead.IsMarkNext(i, end) && !WordLists.GivenNames.Contains(word);

    /// <summary>“Asked Tuesday about the bridge, Lind said”: a participle before a day opens the sentence.</summary>
    private bool IsAsked(int i, int end) =>
        i + 1 < end && WordLists.MonthsAndDays.HasTag(tokens[i + 1].In(text), "day")
        && lexemes.At(i).TryGetLemma(out _, out var forms)
        && (forms & (VerbForm.PastParticiple | VerbForm.PresentParticiple)) != 0;

    /// <summary>A word that is a name whatever its neighbours: known as one from elsewhere, or no common word.</summary>
    private bool IsNameByItself(ReadOnlySpan<char> word) =>
        capitalised.Contains(word) || WordLists.GivenNames.Contains(word)
        || !(Lexeme.Of(word).IsCommonWord || IsPlural(word) || Lexeme.Of(word).TryGetLemma(out _, out _));

    private bool IsBeforeMonth(int i) =>
        tokens[i - 1].In(text) is "in" or "In" or "since" or "Since" or "until" or "Until" or "last" or "Last" or "next" or "Next"
            or "of" or "this";

    /// <summary>“Secretary of State Mara Lind” at the start of a sentence.</summary>
    private bool OpensOffice(int i, int end) =>
        i + 2 < end && tokens[i + 1].In(text) is "of" && NextIsCapital(i + 1, end) && WordLists.Titles.Contains(tokens[i].In(text));

    private bool LeadsToColon(int i, int end)
    {
        var k = i + 1;
        while (k < end && tokens[k].Kind == TokenKind.Word && char.IsUpper(text[tokens[k].Start])) k++;
        if (k < end && tokens[k].Is(text, ':')) return true;
        return k + 1 < end && tokens[k].Is(text, ',') && tokens[k + 1].Kind == TokenKind.Quotation;
    }

    private bool NextIsCapital(int i, int end) =>
        i + 1 < end && tokens[i + 1].Kind == TokenKind.Word
        && (char.IsUpper(text[tokens[i + 1].Start])
            ? tokens[i + 1].In(text) is not "I" && !lexemes.At(i + 1).IsFunctionWord
            : SurnameParticle.Opens(text, tokens, lexemes, i + 1, end));

    private static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c) && c != '.') return false;
        }

        return true;
    }

    private static bool IsPlural(ReadOnlySpan<char> word) => Lexeme.Of(word).IsPlural;

    private Word? TagOfFunctionWord(ReadOnlySpan<char> word, Lexeme lexeme, Word before, int i, int end)
    {
        Span<char> lower = stackalloc char[16];
        if (word.Length > lower.Length) return null;
        word.ToLowerInvariant(lower);
        ReadOnlySpan<char> key = lower.Slice(0, word.Length);
        switch (key)
        {
            case "that": return new Word(TagOfThat(before, i, end));
            case "however": return new Word(Tag.Adverb);
            case "both" or "all" when before.Tag is Tag.Name or Tag.Noun: return new Word(Tag.Adverb);
            case "though" or "first" or "second" or "third" when _ahead.IsMarkNext(i, end): return new Word(Tag.Adverb);
            case "to": return new Word(_ahead.IsVerbNext(i, end) ? Tag.To : Tag.Preposition);
            case "who" or "which" or "whom" or "whose" or "where" or "what" or "whoever" or "whatever": return new Word(Tag.Relative);
            case "her": return new Word(_ahead.IsNounNext(i, end) ? Tag.PossessivePronoun : Tag.Pronoun);
            case "his" or "its" or "their" or "my" or "our" or "your": return new Word(Tag.PossessivePronoun);
            case "am" or "is" or "are" or "was" or "were" or "be" or "been" or "being" or "isn't" or "isn’t" or "aren't" or "aren’t"
                or "wasn't" or "wasn’t" or "weren't" or "weren’t": return new Word(Tag.Be, "be");
            case "has" or "have" or "had" or "having" or "hasn't" or "hasn’t" or "haven't" or "haven’t" or "hadn't" or "hadn’t":
                return new Word(Tag.Have, "have");
            case "do" or "does" or "did" or "don't" or "don’t" or "doesn't" or "doesn’t" or "didn't" or "didn’t":
                return new Word(Tag.Do, "do");
            case "before" or "after" or "since" or "until" or "till" or "than" or "as" or "like" or "once":
                return new Word(_ahead.IsClauseNext(i, end) ? Tag.Subordinator : Tag.Preposition);
            case "given" when before.Tag is Tag.Have or Tag.Be: return new Word(Tag.Participle, "give", VerbForm.PastParticiple);
            case "provided" when i + 1 < end && tokens[i + 1].In(text) is "to" or "by" or "for": return null;
            case "there": return new Word(_ahead.IsBeNext(i, end) ? Tag.Pronoun : Tag.Adverb);
            case "for" or "so" or "yet": return new Word(key is "for" ? Tag.Preposition : Tag.Adverb);
        }

        if (i + 1 < end && tokens[i + 1].Kind == TokenKind.Number && key is "about" or "around" or "over" or "than") return new Word(Tag.Adverb);
        if (key is "more" or "fewer" or "less" && i + 2 < end && tokens[i + 2].Kind == TokenKind.Number && tokens[i + 1].In(text) is "than")
            return new Word(Tag.Adverb);
        if (lexeme.Is(FunctionKinds.Modal)) return new Word(Tag.Modal);
        if (lexeme.Is(FunctionKinds.Auxiliary)) return new Word(Tag.Do, "do");
        if (lexeme.Is(FunctionKinds.Negator)) return new Word(key is "no" ? Tag.Determiner : Tag.Negator);
        if (lexeme.Is(FunctionKinds.Determiner) && key is "the" or "a" or "an" or "every") return new Word(Tag.Determiner);
        if (lexeme.Is(FunctionKinds.Determiner | FunctionKinds.Number))
            return new Word(_ahead.IsNounNext(i, end) && !_ahead.IsVerbOfQuantity(key, i, end) ? Tag.Determiner : Tag.Pronoun);
        if (lexeme.Is(FunctionKinds.Pronoun)) return new Word(Tag.Pronoun);
        if (lexeme.Is(FunctionKinds.Coordinator)) return new Word(Tag.Coordinator);
        if (lexeme.Is(FunctionKinds.Subordinator)) return new Word(Tag.Subordinator);
        if (lexeme.Is(FunctionKinds.Preposition)) return new Word(Tag.Preposition);
        if (lexeme.Is(FunctionKinds.Question)) return new Word(Tag.Subordinator);
        return lexeme.Is(FunctionKinds.Adverb) ? new Word(Tag.Adverb) : null;
    }

    /// <summary>“in that speech”, “That record fell”, “That means”: no opener of a clause.</summary>
    private Tag TagOfThat(Word before, int i, int end)
    {
        if (before.Tag is not (Tag.Preposition or Tag.Stop) || i + 1 >= end || tokens[i + 1].Kind != TokenKind.Word) return Tag.That;
        var next = tokens[i + 1].In(text);
        if (!char.IsLower(next[0])) return Tag.That;
        if (before.Tag == Tag.Stop && (_ahead.IsBeNext(i, end) || _ahead.IsVerbOfQuantity("that".AsSpan(), i, end))) return Tag.Pronoun;
        return lexemes.At(i + 1).IsFunctionWord || lexemes.At(i + 1).IsPlural ? Tag.That : Tag.Determiner;
    }

    private Word TagOfContentWord(ReadOnlySpan<char> word, Word before, int i, int end)
    {
        // “whose term ends”.
        if (before.Tag == Tag.Relative && tokens[i - 1].In(text) is "whose") before = new Word(Tag.PossessivePronoun);
        var isVerb = lexemes.At(i).TryGetLemma(out var lemma, out var forms);
        var classes = lexemes.At(i).Classes;
        if (!isVerb)
        {
            if (UnknownVerb.Read(word, classes, before) is { } unknown) return unknown;
            var mayBeGerund = before.Tag is not (Tag.Determiner or Tag.Adjective) && classes == WordClass.None;
            if (mayBeGerund && word.Length > 5 && EndsWith(word, "ing")) return new Word(Tag.Gerund);

            // “one young conservative has”: behind a noun and before a verb it is no adjective.
            var isHead = IsAdjectiveOrNoun(lexemes.At(i)) && before.Tag is Tag.Name or Tag.Noun or Tag.Adjective && _ahead.IsBeNext(i, end);
            return new Word(isHead ? Tag.Noun : TagByShape(word, lexemes.At(i)));
        }

        if ((forms & VerbForm.PresentParticiple) != 0) return TagOfGerund(word, before, i, end, lemma, forms);
        var isNoun = lexemes.At(i).CanBe(WordClass.Noun) || lexemes.At(i).IsPlural;
        var isAdjective = lexemes.At(i).CanBe(WordClass.Adjective);
        switch (before.Tag)
        {
            case Tag.Modal or Tag.To or Tag.Do when (forms & VerbForm.Base) != 0: return new Word(Tag.Infinitive, lemma, forms);
            case Tag.Negator when (forms & VerbForm.Base) != 0: return new Word(Tag.Infinitive, lemma, forms);
            case Tag.Be or Tag.Have when (forms & VerbForm.PastParticiple) != 0: return new Word(Tag.Participle, lemma, forms);
            case Tag.Be: return new Word(isAdjective ? Tag.Adjective : Tag.Noun, lemma, forms);
            // “a third of voters nationwide said they”: before what only a verb takes.
            case Tag.Adjective when (forms & VerbForm.Past) != 0 && lexemes.At(i).Commonest == WordClass.Verb
                && _ahead.StartsVerbPhrase(i, end):
                return new Word(Tag.Verb, lemma, forms);

            // “those surveyed said”, “the 43-year-old asked”.
            case Tag.Adjective or Tag.Number when (forms & VerbForm.Past) != 0 && ReportingVerbs.IsSaying(lemma) && !isNoun
                && lexemes.At(i).Commonest == WordClass.Verb && !_ahead.IsThingNext(i, end):
                return new Word(Tag.Verb, lemma, forms);
            case Tag.Determiner or Tag.PossessivePronoun or Tag.PossessiveMark or Tag.Number or Tag.Adjective:
                return new Word(Inside(isNoun, isAdjective, forms, i, end), lemma, forms);
            // “of classified papers”, “those polled said”: no verb with tense.
            case Tag.Preposition when (forms & VerbForm.Past) != 0 && !isNoun && _ahead.IsNounNext(i, end) && !IsCapitalNext(i, end):
                return new Word(Tag.Adjective, lemma, forms);
            case Tag.Pronoun when (forms & VerbForm.PastParticiple) != 0 && tokens[i - 1].In(text) is "those" or "these" or "Those" or "These":
                return new Word(Tag.Participle, lemma, forms);
            case Tag.Preposition when isNoun || (forms & VerbForm.Base) != 0: return new Word(Tag.Noun, lemma, forms);
        }

        if ((forms & VerbForm.Past) != 0) return new Word(Tag.Verb, lemma, forms);
        if ((forms & VerbForm.PastParticiple) != 0) return new Word(Tag.Participle, lemma, forms);
        if ((forms & VerbForm.ThirdPerson) != 0)
        {
            var isVerbHere = !IsObject(before, i, end) && (!isNoun || IsThirdPerson(lemma, before, i, end));
            return new Word(isVerbHere ? Tag.Verb : Tag.Noun, lemma, forms);
        }

        var isInside = isNoun && before.Tag == Tag.Noun;
        if (isAdjective && !isInside && (i + 1 >= end || _ahead.IsNounNext(i, end))) return new Word(Tag.Adjective, lemma, forms);

        // “a source close to the board”.
        if (isAdjective && before.Tag == Tag.Noun && tokens[i + 1].In(text) is "to") return new Word(Tag.Adjective, lemma, forms);
        if (before.Tag is Tag.Pronoun or Tag.Relative or Tag.Adverb) return new Word(Tag.Verb, lemma, forms);
        if (before.Tag is Tag.Noun or Tag.Name)
        {
            // “a power grab”: one takes no verb without an ending; “his friends make jokes” has one of several.
            if (!isNoun && !MayBeSeveral(i) && (_ahead.IsMarkNext(i, end) || !_ahead.StartsVerbPhrase(i, end))) isNoun = true;
            else if (IsReportOfSeveral(i, end, lemma)) isNoun = false;
        }

        return new Word(isNoun ? Tag.Noun : Tag.Verb, lemma, forms);
    }

    /// <summary>young, conservative: an adjective first, a noun next, and nothing else.</summary>
    private static bool IsAdjectiveOrNoun(Lexeme lexeme) =>
        lexeme.FirstClass == WordClass.Adjective && lexeme.Classes == (WordClass.Adjective | WordClass.Noun);

    /// <summary>“drew cheers”, “disavowing remarks”: behind another verb, or a preposition, a form in -s is a noun.</summary>
    private bool IsObject(Word before, int i, int end) =>
        before.Tag is Tag.Preposition or Tag.Gerund or Tag.Infinitive
        || (before.Tag is Tag.Verb or Tag.Participle && !(ReportingVerbs.IsSaying(before.Lemma) && _ahead.StartsVerbPhrase(i, end)));

    /// <summary>“the captains claim that”: behind several, and before what only a verb takes.</summary>
    private bool IsReportOfSeveral(int i, int end, string lemma) =>
        MayBeSeveral(i) && ReportingVerbs.Contains(lemma) && _ahead.StartsVerbPhrase(i, end);

    /// <summary>Whether the word before can mean several: captains, Politicos, Lind and Park.</summary>
    private bool MayBeSeveral(int i)
    {
        var word = tokens[i - 1].In(text);
        if (IsPlural(word) || word[word.Length - 1] == 's') return true;
        return (i > 1 && tokens[i - 2].In(text) is "and") || (i > 2 && tokens[i - 3].In(text) is "and");
    }

    private bool IsCapitalNext(int i, int end) => i + 1 < end && char.IsUpper(text[tokens[i + 1].Start]);

    private static Tag Inside(bool isNoun, bool isAdjective, VerbForm forms, int i, int end)
    {
        if (isNoun) return Tag.Noun;
        if (isAdjective || (forms & (VerbForm.PastParticiple | VerbForm.Past)) != 0) return Tag.Adjective;
        return i + 1 < end ? Tag.Noun : Tag.Verb;
    }

    /// <summary>“Lind claims”, “the report says that”: after a subject, or before what only a verb takes.</summary>
    private bool IsThirdPerson(string lemma, Word before, int i, int end)
    {
        if (before.Tag is Tag.Pronoun or Tag.Relative) return true;

        // “Claims of fraud spread”: no verb with person opens a sentence when the word can be a noun.
        if (before.Tag == Tag.Stop) return false;
        if (i + 1 < end && tokens[i + 1].Kind == TokenKind.Quotation && QuotedPredicate.StartsWithVerb(text, tokens[i + 1])) return false;
        var isMostlyVerb = WordClassLexicon.FindCommonest(lemma.AsSpan()) == WordClass.Verb;
        if (isMostlyVerb) return before.Tag is not (Tag.Preposition or Tag.Adjective) && !IsLastOfCompound(lemma, before, i, end);
        return _ahead.StartsVerbPhrase(i, end) || (IsSubject(before) && ReportingVerbs.IsSaying(lemma) && !IsInsidePhrase(i));
    }

    /// <summary>“the email leaks, …”, “the child tax credits were”: the last of several nouns, before a mark or the verb.</summary>
    private bool IsLastOfCompound(string lemma, Word before, int i, int end)
    {
        if (before.Tag != Tag.Noun || IsPlural(tokens[i - 1].In(text)) || ReportingVerbs.IsSaying(lemma)) return false;
        if (!WordLists.WordClasses.TryGetTag(lemma.AsSpan(), out var classes) || classes.AsSpan().IndexOf('n') < 0 || i + 1 >= end) return false;
        return _ahead.IsBeNext(i, end) || tokens[i + 1].Is(text, ',') || tokens[i + 1].In(text) is "of" or "between" or "against" or "be";
    }

    /// <summary>“22 Clinton emails”, “the Lind papers”: a number or article before the name makes it a modifier.</summary>
    private bool IsInsidePhrase(int i)
    {
        var k = i - 1;
        while (k > 0 && tokens[k].Kind == TokenKind.Word && char.IsUpper(text[tokens[k].Start])) k--;
        return tokens[k].Kind == TokenKind.Number
            || tokens[k].In(text) is "the" or "The" or "these" or "those" or "some" or "many" or "more";
    }

    private Word TagOfGerund(ReadOnlySpan<char> word, Word before, int i, int end, string lemma, VerbForm forms)
    {
        if (before.Tag is not (Tag.Determiner or Tag.PossessivePronoun or Tag.PossessiveMark or Tag.Adjective))
            return new Word(Tag.Gerund, lemma, forms);
        var mayBeNoun = !WordLists.WordClasses.TryGetTag(word, out var classes) || classes.AsSpan().IndexOf('n') >= 0;
        return new Word(mayBeNoun || !_ahead.IsNounNext(i, end) ? Tag.Noun : Tag.Adjective, lemma, forms);
    }

    private static Tag TagByShape(ReadOnlySpan<char> word, Lexeme lexeme)
    {
        if (lexeme.IsCommonWord)
        {
            return lexeme.FirstClass switch { WordClass.Adjective => Tag.Adjective, WordClass.Adverb => Tag.Adverb, _ => Tag.Noun };
        }

        if (EndsWith(word, "ly")) return Tag.Adverb;
        return EndsLikeAdjective(word) ? Tag.Adjective : Tag.Noun;
    }

    private static bool EndsLikeAdjective(ReadOnlySpan<char> word) =>
        word.Length > 5
        && (EndsWith(word, "ous") || EndsWith(word, "ful") || EndsWith(word, "less") || EndsWith(word, "able")
            || EndsWith(word, "stic") || EndsWith(word, "ible") || EndsWith(word, "ical")
            || EndsWith(word, "-based") || EndsWith(word, "-backed") || HasPrefix(word));

    /// <summary>pro-European, anti-war, ex-communist.</summary>
    private static bool HasPrefix(ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOf('-');
        return hyphen > 0
            && word.Slice(0, hyphen) is "pro" or "anti" or "non" or "post" or "pre" or "mid" or "ultra" or "far" or "self" or "half";
    }

    private static bool EndsWith(ReadOnlySpan<char> word, string ending) =>
        word.EndsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static bool IsSubject(Word before) =>
        before.Tag is Tag.Pronoun or Tag.Name or Tag.Relative or Tag.Adverb or Tag.Quotation or Tag.Close;
}
