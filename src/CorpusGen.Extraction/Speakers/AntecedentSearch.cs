using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Speakers;

/// <summary>Looks back for who is meant: subjects before other phrases, the nearest sentence before farther ones (Hobbs 1978).</summary>
internal sealed class AntecedentSearch(MentionTable table, Func<int, int, int> sourceOf)
{
    /// <summary>
    /// How many clauses of a sentence, and how many of its phrases, are looked at: readers keep no more people in mind, and a longer
    /// sentence is a list or no sentence at all.
    /// </summary>
    private const int MostLookedAt = 64;

    /// <summary>As many sentences in a row may be nothing but somebody's words before the search ends.</summary>
    private const int LongestSpeech = 8;

    private readonly OtherPersons _others = new(table);

    /// <summary>The nearest person of a gender, with or without a name, or -1.</summary>
    public int FindPerson(int s, int phrase, int reach, Gender gender)
    {
        var doer = DoerTo(s, phrase);
        return Find(s, phrase, reach, new(gender, IsBody: false) { Sentence = s, Phrase = phrase, Doer = doer, Other = doer >= 0 ? table.Meant(s)[doer] : -1 });
    }

    /// <summary>The same, from the end of the sentence before.</summary>
    public int FindPersonBefore(int s, int phrase, int reach, Gender gender) =>
        s == 0 ? -1 : Find(s - 1, table.Meant(s - 1).Length, reach, new(gender, IsBody: false) { Sentence = s, Phrase = phrase });

    /// <summary>“Lind praised her”: who does something to “her” is not meant by it, or it would be “herself”; else -1.</summary>
    private int DoerTo(int s, int phrase)
    {
        var syntax = table.Sentences[s];
        if (phrase >= syntax.NounPhrases.Count || syntax.NounPhrases[phrase] is not { Kind: NounPhraseKind.Pronoun } pronoun) return -1;
        if (!syntax.Is(pronoun.Start, "him") && !syntax.Is(pronoun.Start, "her")) return -1;
        foreach (var verb in syntax.VerbGroups)
        {
            if (verb.End == pronoun.Start) return verb.Subject;
        }

        return -1;
    }

    /// <summary>The nearest person of whom nothing tells a gender, or -1.</summary>
    public int FindAnybody(int s, int phrase, int reach) => Find(s, phrase, reach, new(null, IsBody: false) { Sentence = s, Phrase = phrase });

    /// <summary>The nearest body or document, with or without a name, or -1: “The memo was short. … it said.”</summary>
    public int FindBody(int s, int phrase, int reach) => Find(s, phrase, reach, new(null, IsBody: true));

    /// <summary>Whether a subject can be meant: it fits, or it need not have a name.</summary>
    private bool FitsSubject(int s, int back, bool isNear, VerbGroup verb, int source, Sought sought)
    {
        if (Fits(source, sought)) return true;
        if (sought.IsBody) return IsBodyNoun(back, verb.Subject) || IsSame(back, verb.Subject);
        if (sought.Gender is not { } gender) return false;
        if (isNear && source != sought.Other && IsActing(verb, source) && !_others.Has(sought.Sentence, sought.Phrase, source)) return true;
        return !(back == s && verb.Subject == sought.Doer) && FitsNominal(back, verb, gender);
    }

    /// <summary>“The letter was short. It was clear. It said”: what the same pronoun means that stands before.</summary>
    private bool IsSame(int s, int phrase)
    {
        var syntax = table.Sentences[s];
        return table.Meant(s)[phrase] >= 0 && syntax.Is(syntax.NounPhrases[phrase].Start, "it");
    }

    private bool IsBodyNoun(int s, int phrase)
    {
        var syntax = table.Sentences[s];
        var np = syntax.NounPhrases[phrase];
        if (np.Kind != NounPhraseKind.Nominal) return false;
        var head = syntax.TextAt(np.Head);
        return WordLists.DocumentNouns.Contains(head) || WordLists.BodyKinds.Contains(head) || WordLists.PersonNouns.HasTag(head, "collective");
    }

    /// <summary>A name of two words, or one whose bearer speaks, is a person’s where it is the subject, if nothing says otherwise.</summary>
    private bool IsActing(VerbGroup verb, int source) =>
        source >= 0 && table.Book.Sources[source] is { Kind: SpeakerKind.Person, Likely: null } actor
        && (verb.IsSaying || (verb.Governor < 0 && actor.Form.Span.IndexOf(' ') > 0));

    private int Find(int s, int phrase, int reach, Sought sought)
    {
        var distance = 0;
        for (var back = s; back >= 0 && distance <= reach && back >= s - reach - LongestSpeech; back--)
        {
            // “We stay,” Lind said. “It is late. Very late.” She …: what somebody says puts nobody farther away.
            if (back < s && table.Sentences[back].NounPhrases.Count == 0) continue;
            var found = FindSubject(s, back, distance <= 1, phrase, sought);
            if (found < 0) found = FindPhrase(s, back, phrase, sought);
            if (found >= 0) return found;
            distance++;
        }

        return -1;
    }

    private int FindSubject(int s, int back, bool isNear, int phrase, Sought sought)
    {
        var sources = table.Meant(back);
        var owners = table.Owners(back);
        var end = back == s ? phrase : sources.Length;
        var clauses = table.Clauses(back);
        for (var i = 0; i < clauses.Length && i < MostLookedAt; i++)
        {
            var verb = clauses[i];
            if (verb.Subject >= end || (back == s && (IsAside(s, verb.Subject, phrase) || IsAsking(verb)))) continue;
            if (FitsSubject(s, back, isNear, verb, sources[verb.Subject], sought)) return sourceOf(back, verb.Subject);
            if (Fits(owners[verb.Subject], sought)) return owners[verb.Subject];
        }

        return -1;
    }

    /// <summary>In the same sentence the nearest phrase, in one before the first.</summary>
    private int FindPhrase(int s, int back, int phrase, Sought sought)
    {
        var sources = table.Meant(back);
        var owners = table.Owners(back);
        var end = back == s ? phrase : sources.Length;
        for (var k = 0; k < end && k < MostLookedAt; k++)
        {
            var i = back < s ? k : end - 1 - k;
            if (back == s && IsAside(s, i, phrase)) continue;
            if (Fits(sources[i], sought)) return sources[i];
            if (Fits(owners[i], sought)) return owners[i];
        }

        return -1;
    }

    /// <summary>“The mayor, he said, was late.” is somebody else’s report.</summary>
    private bool IsAside(int s, int subject, int pronoun)
    {
        var syntax = table.Sentences[s];
        if (pronoun >= syntax.NounPhrases.Count || subject != pronoun - 1) return false;
        var (before, after) = (syntax.NounPhrases[subject], syntax.NounPhrases[pronoun]);
        return !before.FollowsPreposition && before.End + 1 == after.Start && syntax.TagAt(before.End) == Tag.Comma;
    }

    private bool Fits(int source, Sought sought) =>
        source >= 0 && source != sought.Other && sought.Fits(table.Book.Sources[source]) && (sought.Sentence < 0 || !_others.Has(sought.Sentence, sought.Phrase, source));

    /// <summary>
    /// “A spokesman was calm. “We are ready,” he said.” – a common noun can be meant too; “Her brother was calm. … he said.”; but “A reporter asked Lind. He said”.
    /// </summary>
    private bool FitsNominal(int s, VerbGroup verb, Gender gender)
    {
        var syntax = table.Sentences[s];
        var np = syntax.NounPhrases[verb.Subject];
        if (np.Kind != NounPhraseKind.Nominal || (verb.Governor >= 0 && !verb.IsAdjunct) || IsOfAsking(syntax, verb)) return false;
        var isKnown = IsIntroducedOrKnown(syntax, np.Start) || IsKinOfOther(syntax, np, gender) || NominalReader.KinOf(table, syntax, np) >= 0;
        if (!isKnown || !PersonNumber.IsOne(syntax.TextAt(np.Head), gender)) return false;
        var source = table.Book.Sources[sourceOf(s, verb.Subject)];
        return source.Kind is SpeakerKind.Person or SpeakerKind.Unnamed && (source.Likely ?? gender) == gender;
    }

    /// <summary>“Lind asked Park whether he stayed”: the nearest phrase, who is asked.</summary>
    private static bool IsAsking(VerbGroup verb) => verb is { Lemma: "ask", IsPassive: false };

    private static bool IsOfAsking(SentenceSyntax syntax, VerbGroup verb) =>
        verb.Lemma == "ask" || (verb.Governor >= 0 && syntax.VerbGroups[verb.Governor].Lemma == "ask");

    /// <summary>“Her father left. Then he …”: whose kin it is can’t be meant.</summary>
    private static bool IsKinOfOther(SentenceSyntax syntax, NounPhrase np, Gender gender) =>
        syntax.Is(np.Start, gender == Gender.Male ? "her" : "his") && RoleKinds.IsKinship(syntax.TextAt(np.Head));

    private static bool IsIntroducedOrKnown(SentenceSyntax syntax, int token) =>
        syntax.Is(token, "a") || syntax.Is(token, "an") || syntax.Is(token, "one") || syntax.Is(token, "the");

    /// <summary>Who is looked for: a body or a document, a person of a gender, or a person of whom none is known.</summary>
    private readonly record struct Sought(Gender? Gender, bool IsBody)
    {
        /// <summary>The sentence of the pronoun, or -1 where it may mean whom its clause names.</summary>
        public int Sentence { get; init; } = -1;

        /// <summary>The pronoun among the phrases.</summary>
        public int Phrase { get; init; }

        /// <summary>The phrase that cannot be meant, or -1.</summary>
        public int Doer { get; init; } = -1;

        /// <summary>The source that cannot be meant, or -1.</summary>
        public int Other { get; init; } = -1;

        public bool Fits(Source source)
        {
            if (IsBody) return source.Kind is SpeakerKind.Organisation or SpeakerKind.Document || source.IsBareName;
            if (source.Kind != SpeakerKind.Person) return false;
            return Gender is null ? source.Likely is null : source.Likely == Gender || (source.Likely is null && source.IsEvident);
        }
    }
}
