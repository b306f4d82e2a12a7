using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.NonSpeech;

/// <summary>
/// Lind’s “Notes From a Small Harbour”; on NRK’s “The Week in Politics”; the film “Winter Light”: words in capitals like a
/// title’s, where a name or a work stands, name a thing.
/// </summary>
internal static class TitleOfWork
{
    public const string Name = "title-of-work";

    private const int LongestTitle = 12;

    public static bool Is(Scene scene, int quotation)
    {
        var place = scene.First(quotation);
        if (place.Site.Chunk == 0 || !HasTitleCase(scene, quotation, out var words)) return false;
        var syntax = scene.SyntaxOf(place);
        var before = syntax.Chunks[place.Site.Chunk].Start - 1;
        if (syntax.TagAt(before) == Tag.Comma) return IsWorkBeforeComma(syntax, place.Site.Chunk - 2);
        if (syntax.LexemeAt(before).Is(WordFacts.WorkNoun)) return true;
        return words > 1 ? IsPlaceOfTitle(syntax, place.Site.Chunk) : IsOfOutlet(syntax, before);
    }

    private static bool IsPlaceOfTitle(SentenceSyntax syntax, int chunk)
    {
        var before = syntax.Chunks[chunk].Start - 1;
        return syntax.TagAt(before) switch
        {
            Tag.PossessiveMark or Tag.Coordinator => true,

            // “chants of “Save Our Harbour””, “his promise to “Save Our Harbour””: a noun of saying comes before.
            Tag.Preposition => !IsAny(syntax, before, "as", "like", "by")
                && !(IsAny(syntax, before, "of", "to") && before > syntax.Sentence.Start && NearbyReport.Announces(syntax, before - 1)),

            // “Lind told “The Week in Politics””: the programme is the hearer.
            _ => syntax.Chunks[chunk - 1].Kind == ChunkKind.VerbGroup
                && syntax.VerbGroups[syntax.Chunks[chunk - 1].Index].Is(VerbClasses.Tell),
        };
    }

    /// <summary>“NBC’s “Today””: one word with a capital may be anything (accused of “Treason”) but behind an outlet’s initials.</summary>
    private static bool IsOfOutlet(SentenceSyntax syntax, int mark)
    {
        if (syntax.TagAt(mark) != Tag.PossessiveMark || mark == syntax.Sentence.Start) return false;
        var owner = syntax.TextAt(mark - 1);
        foreach (var letter in owner)
        {
            if (!char.IsUpper(letter)) return false;
        }

        return owner.Length > 1;
    }

    private static bool IsAny(SentenceSyntax syntax, int token, string one, string two, string three = "") =>
        syntax.Is(token, one) || syntax.Is(token, two) || syntax.Is(token, three);

    /// <summary>“her first novel, “Winter Light,” was …”.</summary>
    private static bool IsWorkBeforeComma(SentenceSyntax syntax, int chunk) =>
        chunk >= 0 && syntax.Chunks[chunk].Kind == ChunkKind.NounPhrase
        && syntax.LexemeAt(syntax.Chunks[chunk].End - 1).Is(WordFacts.WorkNoun);

    /// <summary>Every word has a capital but articles, conjunctions and prepositions.</summary>
    private static bool HasTitleCase(Scene scene, int quotation, out int words)
    {
        words = 0;
        var segments = scene.Quotations[quotation].Segments;
        if (segments.Count > 1) return false;
        var inner = segments[0];
        for (var i = inner.Start; i < inner.End;)
        {
            if (!char.IsLetter(scene.Text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < inner.End && (char.IsLetterOrDigit(scene.Text[i]) || scene.Text[i] is '\'' or '’' or '-')) i++;
            words++;
            if (words > LongestTitle) return false;
            if (char.IsUpper(scene.Text[start])) continue;
            if (words == 1 || !IsSmallWord(scene.Text.AsSpan(start, i - start))) return false;
        }

        return words > 0;
    }

    private static bool IsSmallWord(ReadOnlySpan<char> word) =>
        word.Length <= 4 && Lexeme.Of(word).Is(FunctionKinds.Determiner | FunctionKinds.Preposition | FunctionKinds.Coordinator);
}
