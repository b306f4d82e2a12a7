using System;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Speakers;

/// <summary>Finds who is named beside words as answering for them: “Lind’s statement”, “a report by the Oxby Institute”, “an Oxby Institute survey”.</summary>
internal sealed class IssuerBeside(MentionTable table, Func<int, int, int> sourceOf, Func<int, NounPhrase, int> sourceOfPart)
{
    /// <summary>How many chunks behind the noun its issuer may stand.</summary>
    private const int LongestComplement = 7;

    /// <summary>The issuer, or -1.</summary>
    public int Find(int s, NounPhrase np)
    {
        if (NamedBeside(s, np) is >= 0 and var named) return named;
        return IsNamedAfterBody(table.Sentences[s], np) ? NamedInside(s, np) : -1;
    }

    private static bool IsNamedAfterBody(SentenceSyntax syntax, NounPhrase np) =>
        IssuedNoun.GroupsOf(syntax, np) is { } groups && TagSet.Contains(groups, "named".AsSpan());

    /// <summary>Whose words they are said to be: “Lind’s statement”, “a statement by Lind”, “a letter sent by Lind”.</summary>
    private int NamedBeside(int s, NounPhrase np)
    {
        var syntax = table.Sentences[s];
        if (PossessorOf(syntax, np) is { } possessor) return sourceOfPart(s, possessor);
        var chunk = syntax.Chunks.FindIndex(c => c.Start >= np.End);
        if (PublisherBehind(s, chunk, np) is >= 0 and var publisher) return publisher;
        for (var i = chunk; chunk >= 0 && i + 1 < syntax.Chunks.Count && i < chunk + LongestComplement && GoesOn(syntax, i, np); i++)
        {
            var next = syntax.Chunks[i + 1];
            if (next.Kind != ChunkKind.NounPhrase) continue;
            if (OwnerOfPage(s, syntax.Chunks[i], syntax.NounPhrases[next.Index]) is >= 0 and var owner) return owner;
            if (IsBy(syntax, syntax.Chunks[i]) && IsSomebody(syntax.NounPhrases[next.Index])) return sourceOf(s, next.Index);
        }

        return -1;
    }

    /// <summary>“a post on the Oxby Ferries website”, “on her Facebook page”: what stands there is whose page it is.</summary>
    private int OwnerOfPage(int s, Chunk preposition, NounPhrase page)
    {
        var syntax = table.Sentences[s];
        if (preposition.Kind != ChunkKind.Preposition || !syntax.Is(preposition.End - 1, "on") || page.Kind != NounPhraseKind.Nominal) return -1;
        if (!WordLists.PageNouns.Contains(syntax.TextAt(page.Head))) return -1;
        if (PossessorOf(syntax, page) is { } possessor) return sourceOfPart(s, possessor);
        var end = page.Head;
        while (end > page.Start && syntax.Is(end - 1, WordFacts.OrganisationName)) end--;
        var start = page.Start;
        if (end - start < 2 || !syntax.Is(start, "the")) return -1;
        var isName = syntax.TagAt(end - 1) == Tag.Name;
        return sourceOfPart(s, new NounPhrase(isName ? start + 1 : start, end, isName ? NounPhraseKind.Name : NounPhraseKind.Nominal, page.FollowsPreposition));
    }

    /// <summary>“an Oxby Institute survey”, “a Harbour Post editorial”: the body named before the noun made it, but a place or a party did not.</summary>
    private int NamedInside(int s, NounPhrase np)
    {
        var syntax = table.Sentences[s];
        var end = np.Head;
        while (end > np.Start && syntax.TagAt(end - 1) is Tag.Noun or Tag.Adjective or Tag.Gerund) end--;
        var start = end;
        while (start > np.Start && syntax.TagAt(start - 1) == Tag.Name) start--;
        if (start == end || Places.Contains(syntax, start, end) || GroupNames.Contains(syntax.LexemeAt(end - 1))) return -1;
        var body = new NounPhrase(start, end, NounPhraseKind.Name, np.FollowsPreposition);
        return NameReader.Read(syntax, body).Kind == SpeakerKind.Organisation ? sourceOfPart(s, body) : -1;
    }

    /// <summary>“an editorial in the Oxby Herald”: where nobody else has to answer for it, the paper has.</summary>
    private int PublisherBehind(int s, int chunk, NounPhrase np)
    {
        var syntax = table.Sentences[s];
        if (chunk < 0 || chunk + 1 >= syntax.Chunks.Count || !IsNamedAfterBody(syntax, np)) return -1;
        var (inside, outlet) = (syntax.Chunks[chunk], syntax.Chunks[chunk + 1]);
        if (inside.Start != np.End || inside.Kind != ChunkKind.Preposition || outlet.Kind != ChunkKind.NounPhrase) return -1;
        if (!syntax.Is(inside.Start, "in") && !syntax.Is(inside.Start, "of")) return -1;
        return syntax.NounPhrases[outlet.Index] is { Kind: NounPhraseKind.Name } name && syntax.Is(name.Head, WordFacts.OutletWord) ? sourceOf(s, outlet.Index) : -1;
    }

    /// <summary>“a letter this month to the board from the staff”, “an email sent out by the staff”.</summary>
    private static bool GoesOn(SentenceSyntax syntax, int chunk, NounPhrase np) => syntax.Chunks[chunk].Kind switch
    {
        ChunkKind.NounPhrase or ChunkKind.Preposition or ChunkKind.Adverb => true,
        ChunkKind.VerbGroup => syntax.Chunks[chunk].Start == np.End && IssuedNoun.IsIssuing(syntax.VerbGroups[syntax.Chunks[chunk].Index].Lemma),
        _ => false,
    };

    private static bool IsBy(SentenceSyntax syntax, Chunk chunk) =>
        chunk.Kind == ChunkKind.Preposition && (syntax.Is(chunk.End - 1, "by") || syntax.Is(chunk.End - 1, "from"));

    private static bool IsSomebody(NounPhrase np) => np.Kind is NounPhraseKind.Name or NounPhraseKind.Nominal;

    private static NounPhrase? PossessorOf(SentenceSyntax syntax, NounPhrase np)
    {
        if (syntax.TagAt(np.Start) == Tag.PossessivePronoun) return new NounPhrase(np.Start, np.Start + 1, NounPhraseKind.Pronoun, np.FollowsPreposition);
        for (var i = np.Head - 1; i > np.Start; i--)
        {
            if (syntax.TagAt(i) != Tag.PossessiveMark) continue;

            // “Thursday’s memo”, “last week’s speech”.
            if (WordLists.MonthsAndDays.Contains(syntax.TextAt(i - 1)) || TemporalNouns.Contains(syntax.TextAt(i - 1))) return null;
            var kind = syntax.TagAt(i - 1) == Tag.Name ? NounPhraseKind.Name : NounPhraseKind.Nominal;

            // “a children’s book” is no child’s.
            if (kind == NounPhraseKind.Nominal && !IssuedNoun.IsDefinite(syntax, np.Start)) return null;
            return new NounPhrase(np.Start, i, kind, np.FollowsPreposition);
        }

        return null;
    }
}
