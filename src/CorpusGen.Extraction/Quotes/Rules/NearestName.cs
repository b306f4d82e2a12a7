using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Rules;

/// <summary>Nothing else helps: the nearest name or pronoun before the quotation. A candidate, not a decision.</summary>
internal sealed class NearestName : AttributionRule
{
    public static readonly Term Name = new("nearest-name");

    /// <summary>How many sentences back it looks.</summary>
    private const int Reach = 4;

    public override Proposal? Propose(Scene scene, int quotation, Proposal?[] decided)
    {
        var place = scene.First(quotation);
        var start = scene.Quotations[quotation].Outer.Start;
        for (var s = place.Sentence; s >= 0 && s > place.Sentence - Reach; s--)
        {
            var syntax = scene.Sentences[s];
            for (var i = syntax.NounPhrases.Count - 1; i >= 0; i--)
            {
                var phrase = syntax.NounPhrases[i];
                if (IsNameOrGendered(syntax, phrase) && syntax.SpanOf(phrase).End <= start) return scene.Propose(Name, s, i, null);
            }
        }

        return null;
    }

    private static bool IsNameOrGendered(SentenceSyntax syntax, NounPhrase phrase)
    {
        if (phrase.Kind != NounPhraseKind.Pronoun) return phrase.Kind == NounPhraseKind.Name;
        return syntax.LexemeAt(phrase.Start).Is(WordFacts.PersonalPronoun);
    }
}
