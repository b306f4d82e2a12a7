using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Speakers;

/// <summary>
/// Finds whom a common noun means. “The senator” is a person the document calls so, else, where articles say such a thing only
/// of somebody they have named, whom the sentences before are about; all others are sources without a name.
/// </summary>
internal sealed class NominalReader(MentionTable table, UnnamedDescriptions descriptions, Func<int, int, int> sourceOf)
{
    /// <summary>How many sentences back a description may reach.</summary>
    private const int Reach = 12;

    /// <summary>How many sentences back the one may stand whom a description means that says something new of him.</summary>
    private const int TopicReach = 4;

    /// <summary>How many sentences back somebody is still being spoken of.</summary>
    private const int NearReach = 3;

    /// <summary>Who is mentioned so many times as often as another is the one an article is about.</summary>
    private const int PassingShare = 3;

    private readonly BodyReader _bodies = new(table, sourceOf);
    private readonly PressReader _press = new(table, sourceOf);
    private readonly PairReader _pairs = new(table);
    private readonly FullerMention _fuller = new(table);
    private readonly OtherPersons _others = new(table);

    // What is being read; finding whom one phrase means can ask for another.
    private int _sentence;
    private int _phrase;

    /// <summary>The source of a phrase; there always is one.</summary>
    public int Read(int s, int phrase, NounPhrase np)
    {
        var syntax = table.Sentences[s];
        if (syntax.Is(np.Start, "the"))
        {
            var description = new Description(syntax, np);
            if (description.MayBePerson && !description.IsOther && Find(s, phrase, description) is >= 0 and var known) return known;
            if (_press.Read(s, phrase, np) is >= 0 and var outlet) return outlet;
            if (_bodies.Read(s, phrase, np) is >= 0 and var body) return body;
        }

        if (KinOf(table, syntax, np) is >= 0 and var kin) return kin;
        if (SpouseOf(s, phrase, np) is >= 0 and var spouse) return spouse;
        if (_pairs.Read(s, phrase, np) is >= 0 and var pair) return pair;
        if (_fuller.Find(s, phrase, np) is var (sentence, fuller)) return sourceOf(sentence, fuller);
        var kind = WordLists.DocumentNouns.Contains(syntax.TextAt(np.Head)) ? SpeakerKind.Document : SpeakerKind.Unnamed;
        return table.Book.AddUnnamed(descriptions.Of(s, phrase, np), kind);
    }

    /// <summary>“her brother”, after “her brother, Tom Lind,”: the only one whom the document calls so; else -1.</summary>
    public static int KinOf(MentionTable table, SentenceSyntax syntax, NounPhrase np)
    {
        var isPossessed = np.End - np.Start == 2 && syntax.TagAt(np.Start) == Tag.PossessivePronoun;
        if (!isPossessed || !RoleKinds.IsKinship(syntax.TextAt(np.Head))) return -1;
        return table.Book.DescribedAs(syntax.TextAt(np.Head)).Only;
    }

    /// <summary>“her husband”, where Tom Lind is the one man of Ada Lind’s surname.</summary>
    private int SpouseOf(int s, int phrase, NounPhrase np)
    {
        Gender? gender = table.Sentences[s].TextAt(np.Head) switch { "husband" => Gender.Male, "wife" => Gender.Female, _ => null };
        if (gender is null || descriptions.OwnerOf(s, phrase, np) is not (>= 0 and var owner)) return -1;
        return table.Book.Sources[owner].Kind == SpeakerKind.Person ? table.Book.NamesakeOf(owner, gender.Value) : -1;
    }

    private int Find(int s, int phrase, Description description)
    {
        var (outerSentence, outerPhrase) = (_sentence, _phrase);
        (_sentence, _phrase) = (s, phrase);
        var found = FindIn(s, phrase, description);
        (_sentence, _phrase) = (outerSentence, outerPhrase);
        return found;
    }

    private int FindIn(int s, int phrase, Description description)
    {
        var (described, sentence) = FindDescribed(s, phrase, description);

        // “Mara Lind spoke after Sen. Park. The Florida senator said”, with nothing that ties Park to Florida.
        var isLoose = described < 0 ? description.IsPublic : IsLoose(description, table.Book.Sources[described]);
        if (isLoose && FindSubjectBefore(s, description) is >= 0 and var subject) return subject;

        // Who was described long ago is less likely meant than whom the sentences before are about.
        var isNear = described >= 0
            && (sentence >= s - NearReach || description.ModifierFit(table.Book.Sources[described]) > 0);
        if (description.IsPublic && !isNear && FindTopic(s, description) is >= 0 and var topic) return topic;
        if (described >= 0) return described;
        foreach (var source in table.Book.DescribedAs(description.Noun.AsSpan()))
        {
            if (!description.Contradicts(table.Book.Sources[source]) && !IsOther(source)) return source;
        }

        return description.IsPublic && !description.IsOffice ? FindMentioned(s, description) : -1;
    }

    /// <summary>The one whom roles fit best, the nearest of them; or the source without a name that was introduced by the same noun.</summary>
    private (int Source, int Sentence) FindDescribed(int s, int phrase, Description description)
    {
        var (best, bestFit, sentence) = (-1, 0, -1);
        for (var back = s; back >= 0 && back >= s - Reach; back--)
        {
            var end = back == s ? Math.Min(phrase, table.Meant(back).Length) : table.Meant(back).Length;
            for (var i = end - 1; i >= 0; i--)
            {
                var (source, fit) = FitAt(back, i, description);
                if (fit > bestFit) (best, bestFit, sentence) = (source, fit, back);
                if (bestFit == 0 && IsIntroduction(back, i, description)) return (SourceOfIntroduction(back, i), back);
            }
        }

        return (best, sentence);
    }

    private (int Source, int Fit) FitAt(int s, int phrase, Description description)
    {
        var (meant, owner) = (table.Meant(s)[phrase], table.Owners(s)[phrase]);
        var (fit, ownerFit) = (Fit(meant, description), Fit(owner, description));
        return ownerFit > fit ? (owner, ownerFit) : (meant, fit);
    }

    private int Fit(int source, Description description)
    {
        if (source < 0 || table.Book.Sources[source] is not { Kind: SpeakerKind.Person } person || description.Contradicts(person) || IsOther(source)) return 0;
        var noun = description.NounFit(person);
        return noun == 0 ? 0 : (4 * noun) + (3 * description.ModifierFit(person)) - (description.LacksPlace(person) ? 3 : 0) + (person.Mentions > 2 ? 1 : 0);
    }

    /// <summary>“A senior aide was late. … the aide said”.</summary>
    private bool IsIntroduction(int s, int phrase, Description description)
    {
        var syntax = table.Sentences[s];
        var np = syntax.NounPhrases[phrase];
        return np.Kind == NounPhraseKind.Nominal && syntax.TextAt(np.Head).Equals(description.Noun.AsSpan(), StringComparison.OrdinalIgnoreCase)
            && (syntax.Is(np.Start, "a") || syntax.Is(np.Start, "an") || syntax.Is(np.Start, "one") || syntax.Is(np.Start, "another"));
    }

    private int SourceOfIntroduction(int s, int phrase)
    {
        ref var source = ref table.Meant(s)[phrase];
        if (source == MentionTable.Unasked) source = Read(s, phrase, table.Sentences[s].NounPhrases[phrase]);
        return source;
    }

    /// <summary>Whether a person is described by nothing but a word of the kind, or not known to be from the place.</summary>
    private static bool IsLoose(Description description, Source person) =>
        description.LacksPlace(person)
        || (description.IsPublic && description.NounFit(person) < 2 && description.ModifierFit(person) == 0);

    /// <summary>Whom the main clause of the sentence before is about.</summary>
    private int FindSubjectBefore(int s, Description description)
    {
        if (s == 0 || table.Clauses(s - 1) is not { Length: > 0 } clauses || clauses[0] is not { Lemma: not "ask" } verb) return -1;
        var meant = table.Meant(s - 1)[verb.Subject];
        return MayBeTopic(meant, verb.IsSaying, description) ? meant : -1;
    }

    /// <summary>
    /// “Lind left the stage. “We won,” the billionaire said.”: the latest subject whom nothing speaks against, but nobody who is
    /// mentioned in passing beside somebody the article is about.
    /// </summary>
    private int FindTopic(int s, Description description)
    {
        var (topic, mentions) = (-1, 0);
        for (var back = s - 1; back >= 0 && back >= s - TopicReach; back--)
        {
            foreach (var verb in table.Clauses(back))
            {
                var source = verb.Lemma == "ask" ? -1 : TopicAt(back, verb, description);
                if (source < 0 || table.Book.Sources[source].Mentions <= PassingShare * mentions) continue;
                (topic, mentions) = (source, table.Book.Sources[source].Mentions);
            }
        }

        return topic;
    }

    /// <summary>Where nobody is the subject: whom the sentences before mention, and the article most often.</summary>
    private int FindMentioned(int s, Description description)
    {
        var (topic, mentions) = (-1, 1);
        for (var back = s - 1; back >= 0 && back >= s - NearReach; back--)
        {
            var meant = table.Meant(back);
            var owners = table.Owners(back);
            for (var i = 0; i < meant.Length; i++)
            {
                var source = meant[i] >= 0 ? meant[i] : owners[i];
                if (!MayBeTopic(source, false, description) || table.Book.Sources[source].Mentions <= mentions) continue;
                (topic, mentions) = (source, table.Book.Sources[source].Mentions);
            }
        }

        return topic;
    }

    private int TopicAt(int s, VerbGroup verb, Description description)
    {
        var isSaying = verb.IsSaying;
        var meant = table.Meant(s)[verb.Subject];
        if (MayBeTopic(meant, isSaying, description)) return meant;
        var owner = table.Owners(s)[verb.Subject];
        return MayBeTopic(owner, false, description) ? owner : -1;
    }

    // Whose given name no list has is a person’s all the same where he speaks.
    private bool MayBeTopic(int source, bool isSaying, Description description) =>
        source >= 0 && table.Book.Sources[source] is { Kind: SpeakerKind.Person } person
        && (person.IsEvident || (isSaying && person.Form.Span.IndexOf(' ') > 0)) && !description.Contradicts(person) && !IsOther(source);

    private bool IsOther(int source) => _others.Has(_sentence, _phrase, source);
}
