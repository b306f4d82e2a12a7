using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Speakers;

/// <summary>Who is meant by each noun phrase of a document: names by their forms, pronouns by who was spoken of before.</summary>
internal sealed class Discourse
{
    /// <summary>How many sentences back a pronoun may reach.</summary>
    private const int PronounReach = 6;

    /// <summary>How many sentences back “they” may reach: it is used more loosely than “he” and “she”.</summary>
    private const int PluralReach = 2;

    /// <summary>Stands for the source of a phrase that is read only when asked for.</summary>
    private const int Unasked = -2;

    private readonly IReadOnlyList<SentenceSyntax> _sentences;
    private readonly SourceBook _book = new();
    private readonly Countries _countries;
    private readonly int[][] _sourceOf;
    private readonly List<NounPhrase?[]> _names = [];

    public Discourse(IReadOnlyList<SentenceSyntax> sentences)
    {
        _sentences = sentences;
        _countries = new Countries(sentences);
        _sourceOf = new int[sentences.Count][];
        for (var s = 0; s < sentences.Count; s++) ReadSentence(s);
    }

    public IReadOnlyList<Source> Sources => _book.Sources;

    /// <summary>The name in apposition to a phrase (“The mayor, Mara Lind,”), or the phrase itself.</summary>
    public NounPhrase NameFor(int sentence, int phrase) => _names[sentence][phrase] ?? _sentences[sentence].NounPhrases[phrase];

    /// <summary>The source a noun phrase means, or -1; a common noun gets a record only when asked for.</summary>
    public int SourceOf(int sentence, int phrase)
    {
        ref var source = ref _sourceOf[sentence][phrase];
        if (source == Unasked) source = ReadNominal(sentence, phrase, _sentences[sentence].NounPhrases[phrase]);
        return source;
    }

    /// <summary>A source by a name that stands in no sentence, such as a post's author.</summary>
    public int SourceOf(string name, SpeakerKind kind) => _book.Add(new NameParts(name, kind, null, null, null));

    /// <summary>The source of a phrase that is part of another: the possessor of “Lind’s warning”.</summary>
    public int SourceOfPart(int sentence, NounPhrase part)
    {
        var syntax = _sentences[sentence];
        return part.Kind switch
        {
            NounPhraseKind.Name => ReadName(syntax, part),
            NounPhraseKind.Pronoun => ReadPronoun(sentence, IndexBefore(syntax, part.Start), part.Start),
            _ => ReadNominal(sentence, IndexBefore(syntax, part.Start), part),
        };
    }

    private static int IndexBefore(SentenceSyntax syntax, int token)
    {
        var index = 0;
        while (index < syntax.NounPhrases.Count && syntax.NounPhrases[index].End <= token) index++;
        return index;
    }

    private void ReadSentence(int s)
    {
        var syntax = _sentences[s];
        var sources = new int[syntax.NounPhrases.Count];
        _sourceOf[s] = sources;
        var names = new NounPhrase?[sources.Length];
        _names.Add(names);
        for (var i = 0; i < sources.Length; i++)
        {
            sources[i] = syntax.NounPhrases[i].Kind switch
            {
                NounPhraseKind.Name => ReadName(syntax, syntax.NounPhrases[i]),
                NounPhraseKind.Pronoun when IsReadWhenAsked(syntax, syntax.NounPhrases[i]) => Unasked,
                NounPhraseKind.Pronoun => ReadPronoun(s, i, syntax.NounPhrases[i].Start),
                NounPhraseKind.Nominal => Unasked,
                _ => -1,
            };
        }

        foreach (var apposition in Appositions.Read(syntax))
        {
            var source = sources[apposition.Name];
            if (source < 0 || _book.Sources[source].Kind != SpeakerKind.Person) continue;
            _book.Sources[source].AddRole(syntax.SpanOf(apposition.RoleStart, apposition.RoleEnd).In(syntax.Text));
            if (apposition.RolePhrase < 0) continue;
            sources[apposition.RolePhrase] = source;
            names[apposition.RolePhrase] = syntax.NounPhrases[apposition.Name];
        }
    }

    private int ReadName(SentenceSyntax syntax, NounPhrase phrase)
    {
        var parts = NameReader.Read(syntax, phrase);
        var isCountry = parts.Kind == SpeakerKind.Person && parts.Role is null && _countries.Contains(parts.Name);
        return _book.Add(isCountry ? parts with { Kind = SpeakerKind.Organisation } : parts);
    }

    private int ReadPronoun(int s, int phrase, int token)
    {
        var syntax = _sentences[s];
        if (GenderOf(syntax.TextAt(token)) is { } gender) return ReadGendered(s, phrase, gender);

        if (syntax.Is(token, "it") || syntax.Is(token, "its")) return ReadNeuter(s, phrase);
        var isPlural = syntax.Is(token, "they") || syntax.Is(token, "them") || syntax.Is(token, "their");
        return isPlural ? ReadPlural(s, phrase) : -1;
    }

    private static Gender? GenderOf(ReadOnlySpan<char> pronoun)
    {
        if (WordLists.Pronouns.HasTag(pronoun, "male")) return Gender.Male;
        return WordLists.Pronouns.HasTag(pronoun, "female") ? Gender.Female : null;
    }

    private int ReadGendered(int s, int phrase, Gender gender)
    {
        var source = FindBefore(s, phrase, c => c.Kind == SpeakerKind.Person && (c.Likely ?? gender) == gender, gender);
        if (source >= 0) _book.Sources[source].AddPronoun(gender);
        return source;
    }

    /// <summary>
    /// A body or a document; also a name of one word that nothing shows to be a person's: “Oxfam criticised the plan. … it said.”
    /// </summary>
    private int ReadNeuter(int s, int phrase)
    {
        var source = FindBefore(s, phrase, c => c.Kind is SpeakerKind.Organisation or SpeakerKind.Document || c.IsBareName);
        if (source >= 0 && _book.Sources[source].Kind == SpeakerKind.Person) _book.Sources[source].Kind = SpeakerKind.Organisation;
        return source;
    }

    /// <summary>“The captains met. They said …”: the nearest subject that is several people, or a body.</summary>
    private int ReadPlural(int s, int phrase)
    {
        for (var back = s; back >= 0 && back >= s - PluralReach; back--)
        {
            var end = back == s ? phrase : _sourceOf[back].Length;
            foreach (var verb in _sentences[back].VerbGroups)
            {
                if (verb.Subject < 0 || verb.Subject >= end || !IsSeveral(back, verb.Subject)) continue;
                return SourceOf(back, verb.Subject);
            }
        }

        return -1;
    }

    private bool IsSeveral(int s, int phrase)
    {
        var syntax = _sentences[s];
        var np = syntax.NounPhrases[phrase];
        return np.Kind switch
        {
            NounPhraseKind.Name => _sourceOf[s][phrase] is >= 0 and var source && _book.Sources[source].Kind == SpeakerKind.Organisation,
            NounPhraseKind.Nominal => MeansSeveral(syntax.TextAt(np.Head)),
            _ => false,
        };
    }

    private static bool MeansSeveral(ReadOnlySpan<char> noun)
    {
        if (WordLists.PersonNouns.HasTag(noun, "plural") || WordLists.PersonNouns.HasTag(noun, "collective")) return true;
        if (WordLists.Titles.HasTag(noun, "plural")) return true;
        if (!NounPlurals.TryGetSingular(noun, out var one)) return false;
        return WordLists.Titles.Contains(one.AsSpan()) || WordLists.PersonNouns.Contains(one.AsSpan());
    }

    /// <summary>Subjects before other phrases, the nearest sentence before farther ones (Hobbs 1978).</summary>
    private int FindBefore(int s, int phrase, Func<Source, bool> fits, Gender? person = null)
    {
        for (var back = s; back >= 0 && back >= s - PronounReach; back--)
        {
            var syntax = _sentences[back];
            var sources = _sourceOf[back];
            var end = back == s ? phrase : sources.Length;
            foreach (var verb in syntax.VerbGroups)
            {
                if (verb.Subject < 0 || verb.Subject >= end) continue;
                if (Fits(sources[verb.Subject])) return sources[verb.Subject];
                if (person is { } gender && FitsUnnamed(back, verb.Subject, gender)) return sources[verb.Subject];
            }

            for (var i = end - 1; i >= 0; i--)
            {
                if (Fits(sources[i])) return sources[i];
            }
        }

        return -1;

        bool Fits(int source) => source >= 0 && fits(_book.Sources[source]);
    }

    /// <summary>“A spokesman was calm. “We are ready,” he said.” – whom “a” introduces without a name can be meant too.</summary>
    private bool FitsUnnamed(int s, int phrase, Gender gender)
    {
        var np = _sentences[s].NounPhrases[phrase];
        if (np.Kind != NounPhraseKind.Nominal) return false;
        var isIntroduced = _sentences[s].Is(np.Start, "a") || _sentences[s].Is(np.Start, "an") || _sentences[s].Is(np.Start, "one");
        if (!isIntroduced || !IsOnePerson(_sentences[s].TextAt(np.Head), gender)) return false;
        var source = _book.Sources[SourceOf(s, phrase)];
        return source.Kind is SpeakerKind.Person or SpeakerKind.Unnamed && (source.Likely ?? gender) == gender;
    }

    private static bool IsOnePerson(ReadOnlySpan<char> noun, Gender gender)
    {
        var other = gender == Gender.Male ? "female" : "male";
        if (WordLists.PersonNouns.HasTag(noun, "singular")) return !WordLists.PersonNouns.HasTag(noun, other);
        return WordLists.Titles.Contains(noun) && !WordLists.Titles.HasTag(noun, "plural") && !WordLists.Titles.HasTag(noun, other);
    }

    /// <summary>“the senator”: the latest person with that role; else a source the article does not name.</summary>
    private int ReadNominal(int s, int phrase, NounPhrase np)
    {
        var syntax = _sentences[s];

        // “one of the captains”: nobody the text names, but a source all the same.
        if (np.Kind == NounPhraseKind.Pronoun)
        {
            if (!HasComplement(syntax, np)) return ReadPronoun(s, phrase, np.Start);
            return _book.AddUnnamed(syntax.SpanOf(np.Start, EndOfComplement(syntax, np)).In(syntax.Text), SpeakerKind.Unnamed);
        }

        var head = syntax.TextAt(np.Head).ToString();
        if (syntax.Is(np.Start, "the"))
        {
            var known = FindBefore(s, phrase, c => c.Kind == SpeakerKind.Person && c.HasRole(head));
            if (known >= 0) return known;
        }

        var start = syntax.WordAt(np.Start).Tag == Tag.Determiner && np.Start + 1 < np.End ? np.Start + 1 : np.Start;
        var kind = WordLists.DocumentNouns.Contains(head.AsSpan()) ? SpeakerKind.Document : SpeakerKind.Unnamed;
        return _book.AddUnnamed(syntax.SpanOf(start, np.End).In(syntax.Text), kind);
    }

    /// <summary>“it”, “they” and “one of …” mean a source only where they speak: most of them mean none.</summary>
    private static bool IsReadWhenAsked(SentenceSyntax syntax, NounPhrase pronoun)
    {
        if (HasComplement(syntax, pronoun)) return true;
        return syntax.Is(pronoun.Start, "it") || syntax.Is(pronoun.Start, "they") || syntax.Is(pronoun.Start, "them");
    }

    private static bool HasComplement(SentenceSyntax syntax, NounPhrase pronoun) =>
        pronoun.End < syntax.Sentence.End && syntax.Is(pronoun.End, "of")
        && WordLists.Pronouns.HasTag(syntax.TextAt(pronoun.Start), "indefinite");

    /// <summary>“one of the captains”: what “of” adds belongs to the description.</summary>
    private static int EndOfComplement(SentenceSyntax syntax, NounPhrase pronoun)
    {
        foreach (var phrase in syntax.NounPhrases)
        {
            if (phrase.Start == pronoun.End + 1) return phrase.End;
        }

        return pronoun.End;
    }
}
