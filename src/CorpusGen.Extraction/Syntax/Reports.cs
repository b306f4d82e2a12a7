using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>The places in a sentence where a verb of saying reports words without being the sentence's own verb.</summary>
internal static class Reports
{
    /// <summary>“The aim, Lind said, is peace”: a report put between commas.</summary>
    public static bool IsAside(SentenceSyntax syntax, int i, VerbGroup verb)
    {
        if (i < 2 || i + 1 >= syntax.Chunks.Count || !IsActiveSaying(verb)) return false;
        return syntax.Chunks[i - 2].IsBreak && IsSubject(syntax, syntax.Chunks[i - 1]) && EndsAtBreak(syntax, i);
    }

    /// <summary>A verb of saying with tense that is no aside.</summary>
    public static bool IsMain(SentenceSyntax syntax, int i) =>
        syntax.KindAt(i) == ChunkKind.VerbGroup && syntax.VerbGroups[syntax.Chunks[i].Index] is { Kind: VerbGroupKind.Finite } verb
        && IsActiveSaying(verb) && !IsAside(syntax, i, verb);

    /// <summary>“The trouble, says Mara Lind, is that nobody came”.</summary>
    public static bool IsInvertedAside(SentenceSyntax syntax, int i, VerbGroup verb, Clause clause)
    {
        if (i < 1 || i + 2 >= syntax.Chunks.Count || !IsActiveSaying(verb)) return false;
        if (clause.HasPredicate || clause.Subject < 0 || !syntax.Chunks[i - 1].IsBreak) return false;
        var next = syntax.Chunks[i + 1];
        if (next.Kind != ChunkKind.NounPhrase || syntax.NounPhrases[next.Index].Kind != NounPhraseKind.Name) return false;
        return IsBreakBehindPhrases(syntax, i + 2);
    }

    /// <summary>“says Mara Lind of the Harbour Board, …”: what belongs to the name ends with a comma.</summary>
    private static bool IsBreakBehindPhrases(SentenceSyntax syntax, int i)
    {
        var chunks = syntax.Chunks;
        while (i + 2 < chunks.Count && chunks[i].Kind == ChunkKind.Preposition && chunks[i + 1].Kind == ChunkKind.NounPhrase) i += 2;
        return chunks[i].IsBreak;
    }

    /// <summary>
    /// “As Mara Lind told the board in May, the plan …”, “It was, as Mara Lind put it, …”: what follows the comma is what she told.
    /// </summary>
    public static bool IsOpening(SentenceSyntax syntax, int i, VerbGroup verb, Clause clause)
    {
        var chunks = syntax.Chunks;
        if (i < 2 || !(IsActiveSaying(verb) || IsPutIt(syntax, i, verb))) return false;
        var first = i - 1;
        while (first > 0 && chunks[first].Kind is ChunkKind.NounPhrase or ChunkKind.Preposition or ChunkKind.Adverb) first--;
        if (first > 0 && !chunks[first - 1].IsBreak) return false;
        if (chunks[first].Kind != ChunkKind.Subordinator || !syntax.Is(chunks[first].Start, "as")) return false;
        if (clause is not { Kind: ClauseKind.Subordinate, Subject: >= 0, HasPredicate: false }) return false;
        var next = i + 1;
        while (next < chunks.Count && chunks[next].Kind is ChunkKind.NounPhrase or ChunkKind.Preposition or ChunkKind.Adverb) next++;
        return next < chunks.Count && chunks[next].IsBreak;
    }

    private static bool IsPutIt(SentenceSyntax syntax, int i, VerbGroup verb) =>
        verb.Lemma == "put" && i + 1 < syntax.Chunks.Count && syntax.Is(syntax.Chunks[i + 1].Start, "it");

    /// <summary>““…,” the mayor recalled, adding”: behind a quotation, with its comma, what stands before the verb is its subject.</summary>
    public static bool IsTrailing(SentenceSyntax syntax, int i, VerbGroup verb)
    {
        if (i < 2 || !IsActiveSaying(verb) || !IsSubject(syntax, syntax.Chunks[i - 1])) return false;
        if (syntax.NounPhrases[syntax.Chunks[i - 1].Index].FollowsPreposition) return false;
        var before = i - 2;
        if (syntax.Chunks[before].Kind == ChunkKind.Comma && before > 0) before--;
        else if (syntax.Chunks[before].Kind == ChunkKind.Quotation && !EndsOpen(syntax, syntax.TokenAt(syntax.Chunks[before].Start))) return false;
        return syntax.Chunks[before].Kind == ChunkKind.Quotation;
    }

    /// <summary>“…,” said Lind; “…” on the vote, said Lind: the subject stands behind the verb.</summary>
    public static bool IsInverted(SentenceSyntax syntax, int i, VerbGroup verb, Clause clause)
    {
        if (!CanTurn(verb) || !verb.IsReporting || verb.IsPassive || i + 1 >= syntax.Chunks.Count) return false;
        var next = syntax.Chunks[i + 1];
        if (!IsSubject(syntax, next) || IsObjectPronoun(syntax, next)) return false;
        var before = i - 1;
        while (before >= 0 && syntax.Chunks[before].Kind is ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Adverb) before--;
        if (before >= 0 && syntax.Chunks[0].Kind == ChunkKind.Quotation && syntax.Chunks[i - 1].Kind == ChunkKind.Comma)
        {
            while (before > 0 && syntax.Chunks[before].Kind is ChunkKind.Preposition or ChunkKind.NounPhrase or ChunkKind.Adverb) before--;
        }

        // “Said Lind: …” at the start of a sentence.
        if (before < 0) return i == 0 && verb.IsSaying;
        if (syntax.Chunks[before].Kind != ChunkKind.Quotation || IsAwaited(clause)) return false;
        if (before == 0 || syntax.Chunks[before - 1].Kind == ChunkKind.Colon) return true;
        return MayInvert(verb) && (before < i - 1 || EndsOpen(syntax, syntax.TokenAt(syntax.Chunks[before].Start)));
    }

    /// <summary>“…”, would have added six sailings: a verb with an auxiliary has no subject behind it.</summary>
    public static bool CanTurn(VerbGroup verb) => !verb.HasModal && verb.Main == verb.Start;

    /// <summary>Lind, star of “The Pier,” thanked Park: a verb that takes a hearer, or a thing and a view of it, has its subject before.</summary>
    private static bool MayInvert(VerbGroup verb)
    {
        return verb.Is(VerbClasses.Say | VerbClasses.Write) || !verb.Is(VerbClasses.Evaluate | VerbClasses.Tell);
    }

    /// <summary>“Lind, citing “the facts,” said the plan would fail”: a subject waits for this verb.</summary>
    private static bool IsAwaited(Clause clause)
    {
        for (var c = clause; c is not null; c = c.Parent)
        {
            if (c.Subject >= 0 && !c.HasPredicate) return true;
        }

        return false;
    }

    /// <summary>Said “the liberals” said no: without a comma or a mark of its own, quoted words are a part of the clause.</summary>
    private static bool EndsOpen(SentenceSyntax syntax, Token quotation)
    {
        for (var i = quotation.End - 1; i > quotation.Start && i > quotation.End - 5; i--)
        {
            if (syntax.Text[i] is ',' or '?' or '!' or '…' or '-' or '–' or '—') return true;
            if (char.IsLetterOrDigit(syntax.Text[i])) return false;
        }

        return false;
    }

    private static bool IsActiveSaying(VerbGroup verb) => verb.IsSaying && !verb.IsPassive;

    private static bool EndsAtBreak(SentenceSyntax syntax, int i)
    {
        var next = i + 1;
        while (next < syntax.Chunks.Count && (syntax.IsTime(syntax.Chunks[next]) || IsBeforeTime(syntax, next))) next++;
        return next + 1 < syntax.Chunks.Count && syntax.Chunks[next].IsBreak;
    }

    private static bool IsBeforeTime(SentenceSyntax syntax, int i) =>
        syntax.Chunks[i].Kind == ChunkKind.Preposition && i + 1 < syntax.Chunks.Count && syntax.IsTime(syntax.Chunks[i + 1]);

    private static bool IsSubject(SentenceSyntax syntax, Chunk chunk) => chunk.Kind == ChunkKind.NounPhrase && !syntax.IsTime(chunk);

    private static bool IsObjectPronoun(SentenceSyntax syntax, Chunk chunk) =>
        syntax.Is(chunk.Start, "him") || syntax.Is(chunk.Start, "them") || syntax.Is(chunk.Start, "me") || syntax.Is(chunk.Start, "us");

    /// <summary>“The memo released Friday said”: of two verbs that may report, the one that does little else.</summary>
    public static bool IsSurer(VerbGroup verb, VerbGroup earlier) =>
        verb.Is(VerbClasses.Say) && earlier.MayBeParticiple && !earlier.Is(VerbClasses.Say);
}
