using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>Groups a sentence's tokens into noun phrases, verb groups and what connects them (Abney 1991).</summary>
internal sealed class Chunker(Pool<VerbGroup> verbs)
{
    /// <summary>A bracket closed within this many tokens is an aside; it holds no part of the clause around it.</summary>
    private const int AsideReach = 14;

    private SentenceSyntax _syntax = new();

    // Those of the sentence: they are asked for more often than all else.
    private Tag[] _tags = [];
    private int _start;
    private int _end;

    public void Read(SentenceSyntax sentence)
    {
        (_syntax, _tags, _start, _end) = (sentence, sentence.TagsAndStops, sentence.Sentence.Start, sentence.Sentence.End);
        var i = _start;
        while (i < _end) i = ReadOne(i);
    }

    private int ReadOne(int i) => TagAt(i) switch
    {
        Tag.Quotation => Add(ChunkKind.Quotation, i, _syntax.TokenAt(i).Quotation),
        Tag.Comma => Add(ChunkKind.Comma, i),
        Tag.Colon => Add(ChunkKind.Colon, i),
        Tag.Semicolon => Add(ChunkKind.Semicolon, i),
        Tag.Dash => Add(ChunkKind.Dash, i),
        Tag.Coordinator => Add(ChunkKind.Coordinator, i),
        Tag.Subordinator => Add(ChunkKind.Subordinator, i),
        Tag.Relative => Add(ChunkKind.Relative, i),
        Tag.Preposition => Add(ChunkKind.Preposition, i),
        Tag.That => Add(ChunkKind.That, i),
        Tag.Open => SkipAside(i),
        Tag.Adverb or Tag.Negator => Add(ChunkKind.Adverb, i),
        Tag.Pronoun => AddNounPhrase(i, i + 1, NounPhraseKind.Pronoun),
        Tag.Determiner or Tag.PossessivePronoun or Tag.Adjective or Tag.Number or Tag.Noun or Tag.Name => ReadNounPhrase(i),
        Tag.To or Tag.Modal => ReadVerbGroup(i),
        _ when IsMain(i) => ReadVerbGroup(i),
        _ => Add(ChunkKind.Other, i),
    };

    // As the sentence answers it, without the way there.
    private Tag TagAt(int i)
    {
        var tags = _tags;
        var word = i - _start;
        return (uint)word < (uint)tags.Length ? tags[word] : Tag.Stop;
    }

    private bool Is(int i, WordFacts facts) => _syntax.Is(i, facts);

    private int Add(ChunkKind kind, int i, int index = -1)
    {
        _syntax.Add(new Chunk(kind, i, i + 1, index));
        return i + 1;
    }

    private int AddNounPhrase(int start, int end, NounPhraseKind kind)
    {
        _syntax.Chunks.Add(new Chunk(ChunkKind.NounPhrase, start, end, _syntax.NounPhrases.Count));
        _syntax.NounPhrases.Add(new NounPhrase(start, end, kind, FollowsPreposition()));
        return end;
    }

    /// <summary>“of Mara Lind and Jo Park”: the preposition governs both.</summary>
    private bool FollowsPreposition()
    {
        var chunks = _syntax.Chunks;
        var i = chunks.Count - 2;
        if (i >= 0 && chunks[i].Kind == ChunkKind.Coordinator && i >= 1 && chunks[i - 1].Kind == ChunkKind.NounPhrase)
        {
            return _syntax.NounPhrases[chunks[i - 1].Index].FollowsPreposition && !StartsClause();
        }

        if (IsPlaceOfPlace(i) && !StartsClause()) return true;
        while (i >= 0 && chunks[i].Kind == ChunkKind.Adverb) i--;
        return i >= 0 && chunks[i].Kind == ChunkKind.Preposition;

        // “after talks with Park and Lind said no”: what a finite verb follows begins a clause instead.
        bool StartsClause()
        {
            var end = chunks[chunks.Count - 1].End;
            return TagAt(end) is Tag.Verb or Tag.Modal or Tag.Be or Tag.Have or Tag.Do;
        }
    }

    /// <summary>“in Columbia, South Carolina, Lind said”: the state belongs to the town.</summary>
    private bool IsPlaceOfPlace(int comma)
    {
        var chunks = _syntax.Chunks;
        if (comma < 1 || chunks[comma].Kind != ChunkKind.Comma || chunks[comma - 1].Kind != ChunkKind.NounPhrase) return false;
        if (!_syntax.NounPhrases[chunks[comma - 1].Index].FollowsPreposition) return false;
        var last = chunks[chunks.Count - 1];
        return WordLists.Places.Contains(_syntax.TextOf(last.Start, last.End));
    }

    private int SkipAside(int i)
    {
        for (var k = i + 1; k < _end && k <= i + AsideReach; k++)
        {
            if (TagAt(k) == Tag.Quotation) break;
            if (TagAt(k) == Tag.Close) return k + 1;
        }

        return Add(ChunkKind.Other, i);
    }

    private int ReadNounPhrase(int start)
    {
        if (IsLetterLabel(start)) return Add(ChunkKind.Other, start);
        var end = start;
        var head = -1;
        while (end < _end)
        {
            var tag = TagAt(end);
            if (_syntax.WordAt(end) is { } word && MayJoin(word))
            {
                if (tag is Tag.Name or Tag.Noun && word.Is(WordFacts.MonthOrDay) && IsTemporal(end))
                {
                    // “Monday Lind said”: the day is a phrase of its own.
                    if (end > start && head >= start) break;
                    return ReadTemporal(start, end);
                }

                if (end > start && Connection(end) is > 0 and var connection)
                {
                    end += connection;
                    continue;
                }
            }

            var step = Step(tag, start, end, head);
            if (step == 0) break;
            if (tag is Tag.Noun or Tag.Name) head = end;
            else if (tag == Tag.PossessiveMark) head = -1;
            end += step;
        }

        while (end > start && TagAt(end - 1) is not (Tag.Noun or Tag.Name or Tag.Number or Tag.Adjective or Tag.Determiner)) end--;
        if (end == start) return Add(ChunkKind.Other, start);
        var last = TagAt(end - 1);
        if (last is Tag.Determiner) return Add(ChunkKind.Other, start);
        if (last is Tag.Adjective && TagAt(start) != Tag.Determiner) return AddOther(start, end);
        return AddNounPhrase(start, end, KindOfPhrase(start, end));
    }

    /// <summary>Words that do more inside a phrase than their tag says: times, “of”, “van”.</summary>
    private static bool MayJoin(Lexeme word) => word.Is(WordFacts.MonthOrDay | WordFacts.SurnameParticle) || word.Is(FunctionKinds.Preposition);

    /// <summary>How many tokens go on with a phrase; 0 where it ends before a token.</summary>
    private int Step(Tag tag, int start, int end, int head)
    {
        var goesOn = tag switch
        {
            Tag.Noun => true,
            Tag.Name => end == start || !NewName.Begins(_syntax, start, end, head == end - 1),
            Tag.PossessiveMark => head == end - 1,
            Tag.Determiner or Tag.PossessivePronoun => end == start || (head < 0 && TagAt(end - 1) != Tag.Number),
            Tag.Adjective or Tag.Number => head < 0 || IsBetweenNames(end),
            Tag.Comma => head < 0 && IsJoinedAdjective(end, start),
            Tag.Adverb or Tag.Verb or Tag.Participle or Tag.Gerund => IsModifier(end, start),
            _ => false,
        };
        if (tag != Tag.Coordinator) return goesOn ? 1 : 0;
        if (head == end - 1 && OfficeBeforeName.LengthOfSecondRole(_syntax, start, end) is > 0 and var second) return second;
        return head < 0 && IsJoinedAdjective(end, start) ? 1 : 0;
    }

    /// <summary>“the liberal and moderate wings”, “a long, bitter fight”, “the tall, 71-year-old captain”: adjectives side by side before one noun.</summary>
    private bool IsJoinedAdjective(int i, int start) =>
        i > start && TagAt(i) is Tag.Coordinator or Tag.Comma && TagAt(i - 1) == Tag.Adjective
        && (TagAt(i + 1) == Tag.Adjective || IsAge(i + 1) || (TagAt(i) == Tag.Coordinator && TagAt(i + 1) is Tag.Name or Tag.Noun));

    private bool IsAge(int i) => TagAt(i) == Tag.Number && TagAt(i + 1) == Tag.Noun && _syntax.TextAt(i).EndsWith("-old".AsSpan(), StringComparison.Ordinal);

    /// <summary>“Q: “Why?””: a letter before a colon names nobody.</summary>
    private bool IsLetterLabel(int i) => TagAt(i + 1) == Tag.Colon && _syntax.TextAt(i).Length == 1;

    private NounPhraseKind KindOfPhrase(int start, int end)
    {
        var isTime = _syntax.IsTimeNoun(end - 1) || (start == end - 1 && IsYear(start));
        if (isTime) return NounPhraseKind.Temporal;
        return TagAt(end - 1) == Tag.Name && !IsOffice(start, end) ? NounPhraseKind.Name : NounPhraseKind.Nominal;
    }

    private bool IsYear(int i)
    {
        var word = _syntax.TextAt(i);
        return TagAt(i) == Tag.Number && word.Length == 4 && word[0] is '1' or '2' && char.IsDigit(word[3]);
    }

    /// <summary>“the Deputy Foreign Minister of Norway” names an office; “the Secretary of State Mara Lind” a person.</summary>
    private bool IsOffice(int start, int end)
    {
        for (var i = end - 2; i > start; i--)
        {
            if (!_syntax.Is(i, "of")) continue;
            if (!Is(i - 1, WordFacts.Title)) return false;
            var last = end - i;
            if (last <= 2) return true;
            return last == 3 && TagAt(start) == Tag.Determiner && !Is(end - 2, WordFacts.GivenName);
        }

        return false;
    }

    private int AddOther(int start, int end)
    {
        _syntax.Chunks.Add(new Chunk(ChunkKind.Other, start, end, -1));
        return end;
    }

    private bool IsTemporal(int i)
    {
        var word = _syntax.LexemeAt(i);
        if (!word.Is(WordFacts.MonthOrDay) || !word.IsCapital || TagAt(i) is not (Tag.Name or Tag.Noun) || TagAt(i + 1) == Tag.PossessiveMark) return false;

        // “Jan Brewer”, “April Ryan”, “in May”: a month is one beside a number, at the end of a phrase, or after “in”.
        if (word.Is(WordFacts.Month) && TagAt(i + 1) == Tag.Name) return false;

        // “Ai Jun said”, “the Oxby Sun”: nobody shortens a month or day behind a name without its number.
        return word.Word.AsSpan().TrimEnd('.').Length != 3 || word.Word is "May" || TagAt(i + 1) == Tag.Number || i == _start || TagAt(i - 1) != Tag.Name;
    }

    private int ReadTemporal(int start, int day)
    {
        var end = day + 1;

        // “at a Thursday rally”: behind a determiner the day only tells which.
        if (start < day && TagAt(end) is Tag.Noun or Tag.Name && !IsTime(end)) return AddWithTime(start, end);

        // “Sunday night’s debate”: what the possessive belongs to.
        if (TagAt(end) == Tag.Noun && TagAt(end + 1) == Tag.PossessiveMark) return AddWithTime(start, end + 2);
        while (TagAt(end) == Tag.Number || _syntax.IsTimeNoun(end)) end++;
        return AddNounPhrase(start, end, NounPhraseKind.Temporal);
    }

    /// <summary>A phrase that begins with a time and goes on with a thing.</summary>
    private int AddWithTime(int start, int thing)
    {
        var end = thing;
        while (TagAt(end) is Tag.Noun or Tag.Adjective or Tag.Name) end++;
        return AddNounPhrase(start, end, NounPhraseKind.Nominal);
    }

    /// <summary>“the newly elected mayor”: an adverb or participle between determiner and noun.</summary>
    private bool IsModifier(int i, int start)
    {
        if (i == start) return false;
        var before = TagAt(i - 1);
        if (IsRank(i) && before is Tag.Name or Tag.Noun) return TagAt(i + 1) is Tag.Name or Tag.Noun;
        if (before is not (Tag.Determiner or Tag.PossessivePronoun or Tag.PossessiveMark or Tag.Adverb or Tag.Adjective)) return false;
        return TagAt(i) switch
        {
            Tag.Adverb => TagAt(i + 1) is Tag.Adjective or Tag.Participle or Tag.Noun or Tag.Verb,
            Tag.Verb when before == Tag.Adjective => false,
            Tag.Participle or Tag.Verb or Tag.Gerund => TagAt(i + 1) is Tag.Noun or Tag.Name or Tag.Adjective,
            _ => false,
        };
    }

    /// <summary>“Harbour Committee ranking member Jo Park”: participles that titles are made with.</summary>
    private bool IsRank(int i) =>
        TagAt(i) == Tag.Gerund
        && _syntax.LexemeAt(i).Word is "ranking" or "acting" or "managing" or "founding" or "sitting" or "leading" or "outgoing" or "incoming";

    /// <summary>How many small words join two capitals: “Ursula von Hagen”, “Secretary of State”, “Bank of the West”.</summary>
    private int Connection(int i)
    {
        // Only “of” and the small words of surnames do.
        var word = _syntax.LexemeAt(i);
        if (!word.Is(WordFacts.SurnameParticle) && !word.Is(FunctionKinds.Preposition)) return 0;
        if (TagAt(i - 1) != Tag.Name) return OfficeBeforeName.Length(_syntax, i);
        if (_syntax.Is(i, "of") && Is(i - 1, WordFacts.Title | WordFacts.OrganisationNoun))
        {
            if (TagAt(i + 1) == Tag.Name) return 1;
            return TagAt(i + 1) == Tag.Determiner && TagAt(i + 2) == Tag.Name ? 2 : 0;
        }

        var length = 0;
        while (length < 2 && IsParticle(i + length)) length++;
        return length > 0 && TagAt(i + length) == Tag.Name ? length : 0;
    }

    private bool IsParticle(int i) =>
        TagAt(i) is not (Tag.Name or Tag.Stop or Tag.Quotation) && Is(i, WordFacts.SurnameParticle);

    /// <summary>“the GOP presidential nominee”, “the No. 2 captain”, “Air Force 1st Lt. Jo Park”: inside a phrase that began with a name.</summary>
    private bool IsBetweenNames(int i) =>
        _syntax.Is(i - 1, "no.") || ((TagAt(i) == Tag.Adjective || IsOrdinal(i)) && TagAt(i - 1) is Tag.Name or Tag.Noun && TagAt(i + 1) is Tag.Name or Tag.Noun && !IsTime(i + 1));

    private bool IsOrdinal(int i)
    {
        var word = _syntax.TextAt(i);
        return TagAt(i) == Tag.Number && char.IsDigit(word[0]) && char.IsLetter(word[word.Length - 1]);
    }

    private bool IsTime(int i) => Is(i, WordFacts.TemporalNoun) || IsTemporal(i);

    private int ReadVerbGroup(int start)
    {
        var end = start;
        var main = -1;
        var isPassive = false;
        var hasTense = false;
        var isInfinitive = false;
        var hasModal = false;
        while (end < _end)
        {
            var tag = TagAt(end);
            if (tag == Tag.To && end > start && !isInfinitive && main >= 0) break;
            if (tag is Tag.Adverb or Tag.Negator && end > start && LeadsToVerb(end)) { end++; continue; }
            if (tag is Tag.To) { isInfinitive = true; end++; continue; }
            if (tag != Tag.Modal && !IsMain(end)) break;
            if (main >= 0 && TagAt(main) is not (Tag.Be or Tag.Have or Tag.Do)) break;
            if (tag is Tag.Gerund && main >= 0 && TagAt(main) != Tag.Be) break;
            isPassive |= tag == Tag.Participle && main >= 0 && TagAt(main) == Tag.Be;
            hasTense |= tag is Tag.Modal or Tag.Be or Tag.Have or Tag.Do or Tag.Verb;
            hasModal |= tag == Tag.Modal;
            if (tag != Tag.Modal) main = end;
            end++;
        }

        if (main < 0) return Add(ChunkKind.Other, start);
        var kind = Kind(start, main, isInfinitive, hasTense);
        var group = verbs.Take();
        group.Restart(start, end, main, MainVerb.At(_syntax, main), kind, isPassive, hasModal);
        _syntax.Add(group);
        return end;
    }

    /// <summary>Whether a verb can carry the meaning of its group; a modal or “to” can’t.</summary>
    private bool IsMain(int i) =>
        TagAt(i) is Tag.Verb or Tag.Infinitive or Tag.Participle or Tag.Gerund or Tag.Be or Tag.Have or Tag.Do;

    private VerbGroupKind Kind(int start, int main, bool isInfinitive, bool hasTense)
    {
        if (isInfinitive) return VerbGroupKind.Infinitive;
        if (TagAt(start) is Tag.Be or Tag.Have && _syntax.LexemeAt(start).Word is "being" or "having" or "Being" or "Having") return VerbGroupKind.Gerund;
        if (hasTense) return VerbGroupKind.Finite;
        return TagAt(main) switch
        {
            Tag.Gerund => VerbGroupKind.Gerund,
            Tag.Participle => VerbGroupKind.Participle,
            Tag.Infinitive => VerbGroupKind.Infinitive,
            _ => VerbGroupKind.Finite,
        };
    }

    private bool LeadsToVerb(int i)
    {
        var k = i;
        while (TagAt(k) is Tag.Adverb or Tag.Negator) k++;
        return TagAt(k) is Tag.Verb or Tag.Infinitive or Tag.Participle or Tag.Gerund or Tag.Be or Tag.Have;
    }
}
