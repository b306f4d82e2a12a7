using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Speakers;

/// <summary>Looks back for who is meant: subjects before other phrases, the nearest sentence before farther ones (Hobbs 1978).</summary>
internal sealed class AntecedentSearch(MentionTable table, Func<int, int, int> sourceOf)
{
    /// <summary>The nearest source that fits, or -1.</summary>
    public int Find(int s, int phrase, int reach, Func<Source, bool> fits) => Find(s, phrase, reach, (_, _, source) => Fits(source, fits), fits);

    /// <summary>The nearest person of a gender, with or without a name, or -1.</summary>
    public int FindPerson(int s, int phrase, int reach, Gender gender)
    {
        var doer = DoerTo(s, phrase);
        var meant = doer >= 0 ? table.Meant(s)[doer] : -1;
        var other = meant >= 0 ? table.Book.Sources[meant] : null;
        return Find(s, phrase, reach, FitsSubject, IsMeant);

        bool FitsSubject(int back, VerbGroup verb, int source) =>
            Fits(source, IsMeant) || (s - back <= 1 && IsActing(verb, source) && source != meant)
            || (!(back == s && verb.Subject == doer) && FitsNominal(back, verb, gender));

        bool IsMeant(Source source) =>
            source.Kind == SpeakerKind.Person && (source.Likely == gender || (source.Likely is null && source.IsEvident)) && source != other;
    }

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

    /// <summary>The nearest body or document, with or without a name, or -1: “The memo was short. … it said.”</summary>
    public int FindBody(int s, int phrase, int reach, Func<Source, bool> fits) =>
        Find(s, phrase, reach, (back, verb, source) => Fits(source, fits) || IsBodyNoun(back, verb.Subject) || IsSame(back, verb.Subject), fits);

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
        && (verb.IsSaying || (verb.Governor < 0 && actor.Name.AsSpan().IndexOf(' ') > 0));

    private int Find(int s, int phrase, int reach, Func<int, VerbGroup, int, bool> fitsSubject, Func<Source, bool> fits)
    {
        for (var back = s; back >= 0 && back >= s - reach; back--)
        {
            var sources = table.Meant(back);
            var owners = table.Owners(back);
            var end = back == s ? phrase : sources.Length;
            foreach (var verb in table.Clauses(back))
            {
                if (verb.Subject >= end || (back == s && (IsAsideIn(verb.Subject, phrase) || IsAsking(verb)))) continue;
                if (fitsSubject(back, verb, sources[verb.Subject])) return sourceOf(back, verb.Subject);
                if (Fits(owners[verb.Subject], fits)) return owners[verb.Subject];
            }

            // In the same sentence the nearest phrase, in one before the first.
            for (var k = 0; k < end; k++)
            {
                var i = back < s ? k : end - 1 - k;
                if (back == s && IsAsideIn(i, phrase)) continue;
                if (Fits(sources[i], fits)) return sources[i];
                if (Fits(owners[i], fits)) return owners[i];
            }
        }

        return -1;

        // “The mayor, he said, was late.” is somebody else’s report.
        bool IsAsideIn(int subject, int pronoun)
        {
            var syntax = table.Sentences[s];
            if (pronoun >= syntax.NounPhrases.Count || subject != pronoun - 1) return false;
            var (before, after) = (syntax.NounPhrases[subject], syntax.NounPhrases[pronoun]);
            return !before.FollowsPreposition && before.End + 1 == after.Start && syntax.TagAt(before.End) == Tag.Comma;
        }
    }

    private bool Fits(int source, Func<Source, bool> fits) => source >= 0 && fits(table.Book.Sources[source]);

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
}
