using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes.Rules;

/// <summary>
/// The nearest reporting verb in whose clause, or whose object's clause, the quotation stands: Mara Lind told the board the
/// plan was “a mistake”; she attacked it as “a mistake”; the Herald quoted her as saying it was “a mistake”.
/// </summary>
internal sealed class GoverningCue : AttributionRule
{
    public static readonly Term Name = new("governing-cue");
    public static readonly Term Nearest = new("governing-cue-nearest");
    public static readonly Term Agent = new("cue-by-speaker");
    public static readonly Term Relayed = new("relayed-speech");

    public override Proposal? Propose(Scene scene, int quotation, Proposal?[] decided)
    {
        var place = scene.First(quotation);
        var syntax = scene.SyntaxOf(place);
        var chosen = Choose(scene, place);
        return chosen < 0 ? null : FromVerb(scene, place, syntax.VerbGroups[chosen], chosen == place.Site.Verb);
    }

    /// <summary>
    /// The verb of the chain that reports the words. An outer verb of saying takes the place of an inner one that only tells of
    /// a thought, a plan, or what the same person did: in “Lind said she would call it “a mistake”” it is “said”.
    /// </summary>
    private static int Choose(Scene scene, QuotationPlace place)
    {
        var syntax = scene.SyntaxOf(place);
        var chosen = -1;
        var isContent = true;
        for (var v = place.Site.Verb; v >= 0; v = syntax.VerbGroups[v].Governor)
        {
            var verb = syntax.VerbGroups[v];
            if (chosen >= 0 && !isContent && syntax.VerbGroups[chosen].IsSaying) break;
            isContent = !verb.IsAdjunct;
            if (!verb.IsReporting) continue;
            if (chosen < 0)
            {
                if (CanReport(syntax, place, verb, v == place.Site.Verb)) chosen = v;
            }
            else if (verb.IsSaying && GivesWay(scene, place, syntax.VerbGroups[chosen], verb))
            {
                chosen = v;
            }
        }

        var aside = place.Site.Aside;
        if (aside < 0) return chosen;
        return chosen < 0 || GivesWay(scene, place, syntax.VerbGroups[chosen], syntax.VerbGroups[aside]) ? aside : chosen;
    }

    private static bool CanReport(SentenceSyntax syntax, QuotationPlace place, VerbGroup verb, bool isNearest)
    {
        if (verb.IsSaying) return true;
        if (verb.Is(VerbClasses.Think | VerbClasses.Evaluate)) return true;

        // “smiled, “Good””: a verb that is no verb of speech must stand right before the words.
        var before = place.Site.Chunk - 1;
        while (before >= 0 && syntax.Chunks[before].Kind is ChunkKind.Comma or ChunkKind.Colon or ChunkKind.Adverb) before--;
        return isNearest && before >= 0 && syntax.Chunks[before].Kind == ChunkKind.VerbGroup;
    }

    private static bool GivesWay(Scene scene, QuotationPlace place, VerbGroup inner, VerbGroup outer)
    {
        var syntax = scene.SyntaxOf(place);
        if (inner.Kind == VerbGroupKind.Gerund && inner.Start > syntax.Sentence.Start && syntax.Is(inner.Start - 1, "as")) return false;
        if (IsAddition(syntax, inner, outer) || IsOfAnotherPerson(syntax, inner)) return false;
        if (inner.HasModal || inner.Kind == VerbGroupKind.Infinitive || inner.Subject < 0) return true;
        if (!inner.Is(VerbClasses.Saying | VerbClasses.Evaluate)) return true;
        if (outer.Subject < 0) return false;
        if (!scene.CanSpeak(place.Sentence, inner.Subject)) return true;
        var isSame = scene.Discourse.SourceOf(place.Sentence, inner.Subject) == scene.Discourse.SourceOf(place.Sentence, outer.Subject);
        return isSame || syntax.NounPhrases[inner.Subject].Kind == NounPhraseKind.Pronoun;
    }

    /// <summary>“Lind said no, adding that it was “a mistake””: a participle behind a comma goes on with the telling.</summary>
    private static bool IsAddition(SentenceSyntax syntax, VerbGroup inner, VerbGroup outer) =>
        inner.Kind == VerbGroupKind.Gerund && inner.Subject == outer.Subject && inner.IsSaying
        && inner.Start > outer.End && syntax.TagAt(inner.Start - 1) == Tag.Comma;

    /// <summary>“Lind spoke of Park, who called her “a fool””: the words are Park's.</summary>
    private static bool IsOfAnotherPerson(SentenceSyntax syntax, VerbGroup inner) =>
        inner.Subject >= 0 && !inner.IsPassive && inner.Start > syntax.Sentence.Start && syntax.TagAt(inner.Start - 1) == Tag.Relative
        && syntax.NounPhrases[inner.Subject].Kind == NounPhraseKind.Name;

    private static Proposal? FromVerb(Scene scene, QuotationPlace place, VerbGroup verb, bool isNearest)
    {
        var syntax = scene.SyntaxOf(place);
        var cue = Scene.CueOf(syntax, verb);
        if (RelayedSpeaker(syntax, verb) is { } relayed) return FromRelay(scene, place, verb, relayed, cue);
        if (verb.IsPassive || verb.Kind == VerbGroupKind.Participle)
        {
            // “described by Mara Lind as”; “called “a fool” by Mara Lind”.
            var agent = AgentOf(syntax, verb.End) ?? AgentOf(syntax, syntax.Chunks[place.Site.Chunk].End);
            return agent is { } speaker ? scene.Propose(Agent, place.Sentence, speaker, cue) : null;
        }

        if (verb.Subject < 0) return null;
        return scene.ProposeSubject(isNearest ? Nearest : Name, place.Sentence, verb, cue);
    }

    public static bool IsRelayed(SentenceSyntax syntax, VerbGroup verb) => RelayedSpeaker(syntax, verb) is not null;

    /// <summary>“quoted Mara Lind as saying”: the phrase before “as”, when the verb before it is one of relaying.</summary>
    private static int? RelayedSpeaker(SentenceSyntax syntax, VerbGroup verb)
    {
        if (verb.Kind != VerbGroupKind.Gerund || verb.Governor < 0) return null;
        if (verb.Start == syntax.Sentence.Start || !syntax.Is(verb.Start - 1, "as")) return null;
        if (verb.IsRelayed) return verb.Subject;
        var relaying = syntax.VerbGroups[verb.Governor];

        // “Lind was quoted as saying”: the passive subject speaks.
        return relaying.IsPassive && relaying.Subject >= 0 ? relaying.Subject : null;
    }

    private static Proposal FromRelay(Scene scene, QuotationPlace place, VerbGroup verb, int speaker, CueFact cue)
    {
        var syntax = scene.SyntaxOf(place);
        var relaying = syntax.VerbGroups[verb.Governor];
        var outlet = relaying.IsPassive ? AgentOf(syntax, relaying.End) ?? -1 : relaying.Subject;
        if (outlet < 0 || outlet == speaker) return scene.Propose(Relayed, place.Sentence, speaker, cue);
        var span = syntax.SpanOf(syntax.NounPhrases[outlet]);
        return scene.Propose(Relayed, place.Sentence, speaker, cue, new ViaFact(OneLine.Of(span.In(syntax.Text)), span));
    }

    /// <summary>The noun phrase behind “by”, where that is what the token is.</summary>
    private static int? AgentOf(SentenceSyntax syntax, int by)
    {
        if (by >= syntax.Sentence.End || !syntax.Is(by, "by")) return null;
        for (var i = 0; i < syntax.NounPhrases.Count; i++)
        {
            if (syntax.NounPhrases[i].Start == by + 1) return i;
        }

        return null;
    }
}
