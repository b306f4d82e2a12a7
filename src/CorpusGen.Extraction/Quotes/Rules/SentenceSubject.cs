using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Rules;

/// <summary>
/// Mara Lind spoke for an hour, full of “hope and anger”: no verb of saying governs the words, so the subject of the clause
/// has them.
/// </summary>
internal sealed class SentenceSubject : AttributionRule
{
    public static readonly Term Name = new("clause-subject");

    public override Proposal? Propose(Scene scene, int quotation, Proposal?[] decided)
    {
        var place = scene.First(quotation);
        var syntax = scene.SyntaxOf(place);
        for (var v = place.Site.Verb; v >= 0; v = syntax.VerbGroups[v].Governor)
        {
            var verb = syntax.VerbGroups[v];

            // “Lind was accused of “a lie””: the words are somebody else’s.
            if (verb.IsPassive && verb.IsReporting) return null;
            var subject = verb.Subject;
            if (IsPerson(scene, place.Sentence, subject)) return scene.ProposeSubject(Name, place.Sentence, verb, null);
        }

        var main = place.Site.MainSubject;
        return IsPerson(scene, place.Sentence, main) ? scene.Propose(Name, place.Sentence, main, null) : null;
    }

    /// <summary>A name or pronoun, or a role with its bearer behind it: “its director, Mara Lind,”.</summary>
    private static bool IsPerson(Scene scene, int sentence, int subject) =>
        subject >= 0 && Scene.IsPerson(scene.Discourse.NameFor(sentence, subject));
}
