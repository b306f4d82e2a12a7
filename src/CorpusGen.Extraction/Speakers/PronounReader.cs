using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Speakers;

/// <summary>Finds whom a pronoun means: who was spoken of before, subjects first.</summary>
internal sealed class PronounReader(MentionTable table, Func<int, int, int> sourceOf)
{
    /// <summary>How many sentences back a pronoun may reach.</summary>
    private const int Reach = 6;

    /// <summary>How many sentences back “they” may reach: it is used more loosely than “he” and “she”.</summary>
    private const int PluralReach = 2;

    private readonly PairReader _pairs = new(table);
    private readonly AntecedentSearch _search = new(table, sourceOf);

    /// <summary>The source, or -1.</summary>
    /// <param name="s">The pronoun's sentence.</param>
    /// <param name="phrase">The phrases before this one may be meant.</param>
    /// <param name="token">The pronoun.</param>
    public int Read(int s, int phrase, int token)
    {
        var syntax = table.Sentences[s];
        if (GenderOf(syntax.LexemeAt(token)) is { } gender) return ReadGendered(s, phrase, gender);

        if (syntax.Is(token, "it") || syntax.Is(token, "its")) return ReadNeuter(s, phrase);
        if (syntax.Is(token, "both") || syntax.Is(token, "two")) return _pairs.Read(s, phrase);
        var isPlural = syntax.Is(token, "they") || syntax.Is(token, "them") || syntax.Is(token, "their");
        return isPlural ? ReadPlural(s, phrase) : -1;
    }

    /// <summary>The gender a pronoun tells, or null.</summary>
    public static Gender? GenderOf(Lexeme pronoun)
    {
        if (pronoun.Is(WordFacts.MalePronoun)) return Gender.Male;
        return pronoun.Is(WordFacts.FemalePronoun) ? Gender.Female : null;
    }

    /// <summary>Somebody who surely is a person; what merely has a capital letter only where there is nobody else.</summary>
    private int ReadGendered(int s, int phrase, Gender gender)
    {
        var source = FindAhead(s, phrase, gender);
        if (source < 0 && (IsReporter(s, phrase) || IsAsked(s, phrase))) source = _search.FindPersonBefore(s, phrase, Reach - 1, gender);
        if (source < 0) source = _search.FindPerson(s, phrase, Reach, gender);
        if (source < 0) source = _search.FindAnybody(s, phrase, Reach);
        if (source >= 0) table.Book.Sources[source].AddPronoun(gender);
        return source;
    }

    /// <summary>
    /// “To wait for Lind is late, she said”: who closes the sentence with a report is nobody whom it names; but “Lind was calm:
    /// “We stay,” she said” begins with somebody who acts, and “she is late, she said” with herself.
    /// </summary>
    private bool IsReporter(int s, int phrase)
    {
        var syntax = table.Sentences[s];
        if (s == 0 || syntax.Closing < 0 || syntax.VerbGroups[syntax.Closing].Subject != phrase) return false;
        foreach (var chunk in syntax.Chunks)
        {
            if (chunk.Kind == ChunkKind.Colon) return false;
        }

        foreach (var verb in syntax.VerbGroups)
        {
            if (verb.Subject < 0 || verb.Subject >= phrase) continue;
            if (verb.IsReporting || syntax.NounPhrases[verb.Subject].Kind == NounPhraseKind.Pronoun || verb.IsAdjunct) return false;
        }

        return true;
    }

    /// <summary>“Asked whether Lind was late, she said”: who is asked is nobody whom the question names.</summary>
    private bool IsAsked(int s, int phrase)
    {
        var syntax = table.Sentences[s];
        if (s == 0 || syntax.VerbGroups.Count < 2 || syntax.VerbGroups[0] is not { Subject: < 0, Lemma: "ask" or "press" or "question" } question) return false;
        if (question.Start > syntax.Sentence.Start + 1) return false;
        foreach (var verb in syntax.VerbGroups)
        {
            if (verb.Subject == phrase) return verb.Governor < 0 && syntax.TagAt(syntax.NounPhrases[phrase].Start - 1) == Tag.Comma;
        }

        return false;
    }

    /// <summary>“After he had slept, Lind left.”: a clause that opens the sentence looks ahead to the subject of the main one.</summary>
    private int FindAhead(int s, int phrase, Gender gender)
    {
        var syntax = table.Sentences[s];
        if (syntax.TagAt(syntax.Sentence.Start) is not (Tag.Preposition or Tag.Subordinator or Tag.Gerund) || IsNamedBefore(s, phrase, gender)) return -1;
        foreach (var verb in table.Clauses(s))
        {
            if (verb.Subject < phrase || verb.Kind != VerbGroupKind.Finite || verb.Governor >= 0 || verb.IsAdjunct || verb.IsRelative) continue;
            var subject = syntax.NounPhrases[verb.Subject];
            var source = table.Meant(s)[verb.Subject];
            if (subject.Kind != NounPhraseKind.Name || source < 0 || syntax.TagAt(subject.Start - 1) != Tag.Comma) return -1;
            var meant = table.Book.Sources[source];
            return meant.Kind == SpeakerKind.Person && (meant.Likely ?? gender) == gender ? source : -1;
        }

        return -1;
    }

    /// <summary>“When Park praised his team, Lind left”: the clause has a subject of its own to look back to.</summary>
    private bool IsNamedBefore(int s, int phrase, Gender gender)
    {
        foreach (var verb in table.Sentences[s].VerbGroups)
        {
            if (verb.Subject < 0 || verb.Subject >= phrase || table.Meant(s)[verb.Subject] is not (>= 0 and var source)) continue;
            if (table.Book.Sources[source] is { Kind: SpeakerKind.Person, Likely: var likely } && (likely ?? gender) == gender) return true;
        }

        return false;
    }

    /// <summary>
    /// A body or a document; also a name of one word that nothing shows to be a person's: “Oxfam criticised the plan. … it said.”
    /// </summary>
    private int ReadNeuter(int s, int phrase)
    {
        var source = _search.FindBody(s, phrase, Reach);
        if (source < 0) return source;
        var meant = table.Book.Sources[source];
        if (meant.IsBareName) meant.Kind = SpeakerKind.Organisation;
        return source;
    }

    /// <summary>“The captains met. They said …”: the nearest subject that is several people, or a body.</summary>
    private int ReadPlural(int s, int phrase)
    {
        for (var back = s; back >= 0 && back >= s - PluralReach; back--)
        {
            var end = back == s ? phrase : table.Meant(back).Length;
            foreach (var verb in table.Clauses(back))
            {
                if (verb.Subject >= end) continue;
                if (IsSeveral(back, verb.Subject)) return sourceOf(back, verb.Subject);
                if (_pairs.At(back, verb.Subject) is >= 0 and var pair) return pair;
            }
        }

        return ReadPluralObject(s, phrase);
    }

    /// <summary>“Nobody asked the captains. They said …”: where no subject is several people, the nearest phrase that is.</summary>
    private int ReadPluralObject(int s, int phrase)
    {
        for (var back = s; back >= 0 && back >= s - PluralReach; back--)
        {
            for (var i = (back == s ? phrase : table.Meant(back).Length) - 1; i >= 0; i--)
            {
                if (table.Meant(back)[i] < 0 && IsSeveral(back, i)) return sourceOf(back, i);
            }
        }

        return -1;
    }

    private bool IsSeveral(int s, int phrase)
    {
        var syntax = table.Sentences[s];
        var np = syntax.NounPhrases[phrase];
        return np.Kind switch
        {
            NounPhraseKind.Name when table.Meant(s)[phrase] == MentionTable.Unasked => GroupNames.IsPlural(syntax.TextAt(np.Head)),
            NounPhraseKind.Name => table.Meant(s)[phrase] is >= 0 and var source && table.Book.Sources[source].Kind == SpeakerKind.Organisation,
            NounPhraseKind.Nominal => PersonNumber.IsSeveral(syntax.TextAt(np.Head)),
            _ => false,
        };
    }
}
