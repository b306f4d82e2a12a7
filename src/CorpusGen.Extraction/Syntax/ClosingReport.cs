using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Syntax;

/// <summary>“…, Lind told the board on Friday.” “…, said Lind.”: the report that closes a sentence.</summary>
internal static class ClosingReport
{
    /// <summary>Finds the verb group of the report, and sets its subject; -1 where the sentence has none.</summary>
    public static int Find(SentenceSyntax syntax)
    {
        for (var i = syntax.Chunks.Count - 1; i > 1; i--)
        {
            switch (syntax.Chunks[i].Kind)
            {
                case ChunkKind.NounPhrase or ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Comma or ChunkKind.Other:
                case ChunkKind.Relative: continue;

                // “…, said Lind, who runs the port.”
                case ChunkKind.VerbGroup when syntax.VerbGroups[syntax.Chunks[i].Index].IsRelative: continue;
                case ChunkKind.VerbGroup: return Read(syntax, i);
                default: return -1;
            }
        }

        return -1;
    }

    private static int Read(SentenceSyntax syntax, int i)
    {
        var verb = syntax.VerbGroups[syntax.Chunks[i].Index];
        if (verb.Kind != VerbGroupKind.Finite || verb.IsPassive || !verb.IsSaying) return -1;
        var subject = i - 1;
        if (syntax.Chunks[i - 1].IsBreak)
        {
            if (!IsBehindApposition(syntax, i)) return Inverted(syntax, i, verb);
            subject = i - 4;
        }

        if (!IsSubject(syntax, subject) || !IsAfterBreak(syntax, subject)) return -1;
        verb.Subject = syntax.Chunks[subject].Index;
        return syntax.Chunks[i].Index;
    }

    /// <summary>A comma goes before, or stands inside the marks of the words before: “Park will “wait,” Lind said.”</summary>
    private static bool IsAfterBreak(SentenceSyntax syntax, int subject) =>
        syntax.Chunks[subject - 1].IsBreak
        || (subject > 1 && syntax.Chunks[subject - 1].Kind == ChunkKind.Quotation && syntax.EndsWithComma(subject - 1));

    /// <summary>“…, Hale’s lawyer, Ada Quist, said.”: the subject stands before an apposition between commas.</summary>
    private static bool IsBehindApposition(SentenceSyntax syntax, int i) =>
        i >= 5
        && IsSubject(syntax, i - 2) && syntax.Chunks[i - 3].IsBreak
        && IsSubject(syntax, i - 4) && syntax.Chunks[i - 5].IsBreak;

    private static int Inverted(SentenceSyntax syntax, int i, VerbGroup verb)
    {
        // “…, told the board” lacks its subject here: what follows a verb of telling is the hearer.
        if (i + 1 >= syntax.Chunks.Count || !IsSubject(syntax, i + 1) || !Reports.CanTurn(verb)) return -1;
        if (verb.Is(VerbClasses.Tell)) return -1;
        verb.Subject = syntax.Chunks[i + 1].Index;
        return syntax.Chunks[i].Index;
    }

    private static bool IsSubject(SentenceSyntax syntax, int chunk)
    {
        if (syntax.Chunks[chunk].Kind != ChunkKind.NounPhrase) return false;
        var phrase = syntax.NounPhrases[syntax.Chunks[chunk].Index];
        return phrase.Kind != NounPhraseKind.Temporal && !phrase.FollowsPreposition;
    }
}
