using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Rules;

/// <summary>Mara Lind: “We are ready.”</summary>
internal sealed class Label : AttributionRule
{
    public static readonly Term Name = new("label");

    public override Proposal? Propose(Scene scene, int quotation, Proposal?[] decided)
    {
        var place = scene.First(quotation);
        var chunks = scene.SyntaxOf(place).Chunks;
        if (place.Site.Chunk < 2 || chunks[place.Site.Chunk - 1].Kind != ChunkKind.Colon) return null;
        var label = chunks[place.Site.Chunk - 2];
        if (label.Kind != ChunkKind.NounPhrase) return null;
        if (place.Site.Chunk > 2 && chunks[place.Site.Chunk - 3].Kind != ChunkKind.Dash) return null;

        // Q: and A: are no names.
        var syntax = scene.SyntaxOf(place);
        if (syntax.TokenAt(label.End - 1).Length == 1) return null;
        var phrase = syntax.NounPhrases[label.Index];
        if (IsCapitals(syntax, phrase)) return scene.ProposePart(Name, place.Sentence, phrase with { Kind = NounPhraseKind.Name }, null);
        return Scene.IsPerson(phrase) && !IsPlace(syntax, phrase) ? scene.Propose(Name, place.Sentence, label.Index, null) : null;
    }

    /// <summary>“PARK: “No.””: transcripts write names in capitals, common words or not.</summary>
    private static bool IsCapitals(SentenceSyntax syntax, NounPhrase phrase)
    {
        if (phrase.Kind != NounPhraseKind.Nominal) return false;
        foreach (var c in syntax.SpanOf(phrase).In(syntax.Text))
        {
            if (char.IsLower(c) || char.IsDigit(c)) return false;
        }

        return true;
    }

    /// <summary>“Oslo: “We stay.””: where it was said.</summary>
    private static bool IsPlace(SentenceSyntax syntax, NounPhrase phrase) =>
        WordLists.Places.Contains(syntax.TextOf(phrase.Start, phrase.End));
}
