using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Speakers;

/// <summary>
/// Gives the names of a document their sources: full names first, wherever they stand, so that a surname in the headline finds
/// the full name in the third paragraph; also names inside other phrases, as in “Mara Lind’s speech”.
/// </summary>
internal sealed class NameMentions(MentionTable table, DiscoursePools pools)
{
    /// <summary>Reads all names.</summary>
    public void Read()
    {
        for (var s = 0; s < table.Sentences.Count; s++)
        {
            var phrases = table.Sentences[s].NounPhrases;
            for (var i = 0; i < phrases.Count; i++) ReadPhrase(s, i, phrases[i]);
        }

        foreach (var name in pools.ShortNames) Enter(name.Sentence, name.Phrase, name.IsOwner, WithoutCommonWord(name.Parts));
    }

    /// <summary>The source of one name.</summary>
    public int SourceOf(SentenceSyntax syntax, NounPhrase phrase) => table.Book.Add(PartsOf(syntax, phrase));

    private void ReadPhrase(int s, int i, NounPhrase phrase)
    {
        var syntax = table.Sentences[s];
        if (phrase.Kind is NounPhraseKind.Temporal or NounPhraseKind.Pronoun) return;
        if (!syntax.Has(Tag.Name)) table.Meant(s)[i] = MentionTable.Unasked;
        else if (phrase.Kind == NounPhraseKind.Name && !GroupNames.IsGroup(syntax, phrase)) Sort(s, i, false, PartsOf(syntax, Whole(syntax, i)));
        else if (NameInside.FindPaper(syntax, phrase) is { } paper) Sort(s, i, false, new NameParts(Wording.Of(syntax, paper.Start, paper.End), SpeakerKind.Organisation));
        else
        {
            table.Meant(s)[i] = MentionTable.Unasked;
            if (NameInside.Find(syntax, phrase) is { } name) Sort(s, i, true, PartsOf(syntax, name));
        }
    }

    /// <summary>“the charity Hope and Harbour Fund”: a noun for one body has one name behind it, whatever the name is made of.</summary>
    private static NounPhrase Whole(SentenceSyntax syntax, int i)
    {
        var phrase = syntax.NounPhrases[i];
        if (i + 1 >= syntax.NounPhrases.Count || syntax.NounPhrases[i + 1] is not { Kind: NounPhraseKind.Name } next) return phrase;
        if (next.Start != phrase.End + 1 || !syntax.Is(phrase.End, "and") || !syntax.Is(next.Head, WordFacts.OrganisationNoun)) return phrase;
        return IsNameOfOneBody(syntax, phrase) ? phrase with { End = next.End } : phrase;
    }

    private static bool IsNameOfOneBody(SentenceSyntax syntax, NounPhrase phrase)
    {
        var name = phrase.End - 1;
        while (name > phrase.Start && syntax.TagAt(name) == Tag.Name) name--;
        return syntax.TagAt(name) == Tag.Noun && syntax.Is(name, WordFacts.BodyKind | WordFacts.OrganisationNoun) && !syntax.LexemeAt(name).IsPlural;
    }

    private void Sort(int s, int i, bool isOwner, in NameParts parts)
    {
        if (parts.Name.Span.IndexOf(' ') < 0 || CommonWordBefore(parts) > 0) pools.ShortNames.Add(new ShortName(s, i, isOwner, parts));
        else Enter(s, i, isOwner, parts);
    }

    /// <summary>“Telling Lind”, “Understated Lind”, with capitals as headlines have them, where the document knows a Mara Lind.</summary>
    private NameParts WithoutCommonWord(in NameParts parts)
    {
        var space = CommonWordBefore(parts);
        if (space < 0) return parts;
        var surname = parts.Name.Slice(space + 1, parts.Name.Span.Length - space - 1);
        return table.Book.IsSurname(surname.Span) ? parts with { Name = surname } : parts;
    }

    private static int CommonWordBefore(in NameParts parts)
    {
        if (parts.Kind != SpeakerKind.Person) return -1;
        var name = parts.Name.Span;
        var space = name.IndexOf(' ');
        if (space <= 0 || name.Slice(space + 1).IndexOf(' ') >= 0) return -1;
        var first = Lexeme.Of(name.Slice(0, space));
        return first.IsEnglish && !first.Is(WordFacts.GivenName | WordFacts.SurnameParticle) ? space : -1;
    }

    private void Enter(int s, int i, bool isOwner, in NameParts parts)
    {
        var sources = isOwner ? table.Owners(s) : table.Meant(s);
        sources[i] = table.Book.Add(parts);
    }

    private NameParts PartsOf(SentenceSyntax syntax, NounPhrase phrase)
    {
        var parts = NameReader.Read(syntax, phrase);
        var isCountry = parts.Kind == SpeakerKind.Person && parts.Role.IsEmpty && pools.Countries.Contains(parts.Name.Span);
        return isCountry ? parts with { Kind = SpeakerKind.Organisation } : parts;
    }
}
