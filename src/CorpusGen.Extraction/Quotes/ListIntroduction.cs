using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Quotes.Rules;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes;

/// <summary>Whose words the announcement of a list has in mind: who says them, whose they are, or whom they come from.</summary>
internal static class ListIntroduction
{
    /// <summary>How many words back the owner of “remarks” may stand: Lind's five most surprising remarks.</summary>
    private const int OwnerReach = 6;

    /// <summary>What an announcement says of the quotations after it, or null where it names no one person.</summary>
    public static Proposal? Read(Scene scene, int sentence)
    {
        if (!ListAnnouncement.Is(scene.Sentences[sentence])) return null;
        var said = FromVerb(scene, sentence) ?? FromNoun(scene, sentence);
        if (said is { Kind: AttributionKind.Explicit }) return said;

        // “Mara Lind in Her Own Words”: the name tells more than the pronoun.
        var named = ListAnnouncement.TitlesList(scene.Sentences[sentence]) ? OnlyName(scene, sentence, sentence + 1) : null;
        return named ?? said;
    }

    /// <summary>“Mara Lind on trade: five quotes”: where the sentences name one person alone, that person; else null.</summary>
    public static Proposal? OnlyName(Scene scene, int start, int end)
    {
        Proposal? only = null;
        for (var s = start; s < end; s++)
        {
            for (var i = 0; i < scene.Sentences[s].NounPhrases.Count; i++)
            {
                var phrase = scene.Sentences[s].NounPhrases[i];
                if (phrase.Kind != NounPhraseKind.Name || phrase.FollowsPreposition || !IsPerson(scene, s, i)) continue;
                var named = scene.Propose(ListedByIntroduction.Name, s, i, null);
                if (only is { } other && other.Source != named.Source) return null;
                only ??= named;
            }
        }

        return only;
    }

    /// <summary>“ten things Mara Lind has said”.</summary>
    private static Proposal? FromVerb(Scene scene, int sentence)
    {
        var syntax = scene.Sentences[sentence];
        foreach (var verb in syntax.VerbGroups)
        {
            if (verb.Subject < 0 || verb.IsPassive || verb.IsAdjunct || !ListAnnouncement.IsSpeech(verb)) continue;
            if (IsOnePerson(scene, sentence, verb.Subject))
                return scene.Propose(ListedByIntroduction.Name, sentence, verb.Subject, Scene.CueOf(syntax, verb));
        }

        return null;
    }

    /// <summary>“Lind's remarks”, “her worst quotes”, “words from Mara Lind”.</summary>
    private static Proposal? FromNoun(Scene scene, int sentence)
    {
        var syntax = scene.Sentences[sentence];
        for (var t = syntax.Sentence.Start; t < syntax.Sentence.End; t++)
        {
            if (!syntax.LexemeAt(t).Is(WordFacts.ListedWord)) continue;
            if (Owner(syntax, t) is { } owner) return scene.ProposePart(ListedByIntroduction.Name, sentence, owner, null);
            var sender = t + 1 < syntax.Sentence.End && IsFrom(syntax, t + 1) ? PhraseAt(syntax, t + 2) : -1;
            if (sender >= 0 && IsOnePerson(scene, sentence, sender))
                return scene.Propose(ListedByIntroduction.Name, sentence, sender, null);
        }

        return null;
    }

    /// <summary>The name or pronoun in the possessive a few words before.</summary>
    private static NounPhrase? Owner(SentenceSyntax syntax, int words)
    {
        for (var t = words - 1; t >= syntax.Sentence.Start && t >= words - OwnerReach; t--)
        {
            var tag = syntax.TagAt(t);
            if (tag == Tag.PossessivePronoun && syntax.LexemeAt(t).Is(WordFacts.PersonalPronoun)) return new NounPhrase(t, t + 1, NounPhraseKind.Pronoun, false);
            if (tag != Tag.PossessiveMark) continue;
            var start = t;
            while (start > syntax.Sentence.Start && syntax.TagAt(start - 1) == Tag.Name) start--;
            return start < t ? new NounPhrase(start, t, NounPhraseKind.Name, false) : null;
        }

        return null;
    }

    private static bool IsFrom(SentenceSyntax syntax, int token) =>
        syntax.Is(token, "of") || syntax.Is(token, "from") || syntax.Is(token, "by");

    private static int PhraseAt(SentenceSyntax syntax, int start) => syntax.NounPhrases.FindIndex(phrase => phrase.Start == start);

    private static bool IsOnePerson(Scene scene, int sentence, int phrase)
    {
        var named = scene.Discourse.NameFor(sentence, phrase);
        return named.Kind == NounPhraseKind.Name
            || (named.Kind == NounPhraseKind.Pronoun && scene.Sentences[sentence].LexemeAt(named.Start).Is(WordFacts.PersonalPronoun));
    }

    private static bool IsPerson(Scene scene, int sentence, int phrase) =>
        scene.Discourse.SourceOf(sentence, phrase) is >= 0 and var source && scene.Discourse.Sources[source].Kind == SpeakerKind.Person;
}
