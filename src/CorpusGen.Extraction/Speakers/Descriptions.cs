using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Speakers;

/// <summary>Gathers what a document says of its persons beside titles and appositions: “(R-Tex.)”, “of Texas”, “is a lawyer”.</summary>
internal sealed class Descriptions(MentionTable table)
{
    /// <summary>Reads one sentence.</summary>
    public void Read(int s)
    {
        // Only names mean somebody by now.
        var syntax = table.Sentences[s];
        if (!syntax.Has(Tag.Name)) return;
        var meant = table.Meant(s);
        for (var i = 0; i < meant.Length; i++)
        {
            if (PersonAt(meant[i]) is { } person) ReadBehind(syntax, syntax.NounPhrases[i].End, person);
        }

        if (!syntax.HasVerb("be")) return;
        foreach (var verb in syntax.VerbGroups)
        {
            if (verb.Lemma == "be" && verb.Subject >= 0 && PersonAt(meant[verb.Subject]) is { } subject) ReadPredicate(syntax, verb.End, subject);
        }
    }

    private Source? PersonAt(int source) =>
        source >= 0 && table.Book.Sources[source].Kind == SpeakerKind.Person ? table.Book.Sources[source] : null;

    private static void ReadBehind(SentenceSyntax syntax, int token, Source person)
    {
        if (token + 1 >= syntax.Sentence.End) return;
        if (syntax.TagAt(token) == Tag.Comma && IsAge(syntax, token + 1)) person.AddEvidence();
        if (syntax.TagAt(token) is Tag.Open or Tag.Comma) ReadPartyTag(syntax.TextAt(token + 1), person);
        else if (syntax.TagAt(token) == Tag.Preposition && syntax.Is(token, "of")) ReadHome(syntax, token + 1, person);
    }

    /// <summary>“Oluchi Lind, 66, said”: only people are told by their age.</summary>
    private static bool IsAge(SentenceSyntax syntax, int token) =>
        token + 1 < syntax.Sentence.End && syntax.TagAt(token + 1) == Tag.Comma && syntax.TextAt(token) is { Length: 2 } age && char.IsDigit(age[0]) && char.IsDigit(age[1]);

    /// <summary>“Sen. Ida Lind (R-Tex.)”, “Ida Lind, R-Texas,”.</summary>
    private static void ReadPartyTag(ReadOnlySpan<char> tag, Source person)
    {
        if (Parties.OfLetter(tag[0]) is not { } party || (tag.Length > 1 && tag[1] is not ('-' or '.' or ','))) return;
        person.Traits.Add(party.AsSpan());
        if (tag.Length < 4) return;
        var state = tag.Slice(2);
        person.Traits.Add(WordLists.StateAbbreviations.TryGetTag(state, out var name) ? name.AsSpan() : state);
    }

    /// <summary>“Sen. Ida Lind of Texas”.</summary>
    private static void ReadHome(SentenceSyntax syntax, int token, Source person)
    {
        var end = Math.Min(token + 2, syntax.Sentence.End);
        for (; end > token; end--)
        {
            if (!Places.Contains(syntax, token, end)) continue;
            person.Traits.Add(syntax.TextOf(token, end));
            return;
        }
    }

    /// <summary>“Lind is a lawyer from Oxby.”</summary>
    private static void ReadPredicate(SentenceSyntax syntax, int token, Source person)
    {
        foreach (var phrase in syntax.NounPhrases)
        {
            if (phrase.Start < token) continue;
            if (phrase.Start == token && phrase.Kind == NounPhraseKind.Nominal) person.Traits.Add(syntax.TextOf(phrase.Start, phrase.End));
            return;
        }
    }
}
