using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Syntax;

/// <summary>
/// A noun phrase with the shortened relative clause behind its head: “a source familiar with the plan”, “one captain asked about
/// the storm”, “a man calling himself Hawk”.
/// </summary>
internal static class FullPhrase
{
    /// <summary>More chunks than this are a clause of their own.</summary>
    private const int Longest = 8;

    /// <summary>The first token after the phrase and what narrows it; names and pronouns need no narrowing.</summary>
    public static int End(SentenceSyntax syntax, int phrase)
    {
        var np = syntax.NounPhrases[phrase];
        if (np.End < syntax.Sentence.End && IsReflexive(syntax, np.End)) return np.End + 1;
        if (np.Kind is NounPhraseKind.Pronoun or NounPhraseKind.Temporal) return np.End;
        if (np.Kind == NounPhraseKind.Name && !IsDescribed(syntax, np)) return np.End;
        var chunks = syntax.Chunks;
        var i = IndexOf(syntax, np) + 1;
        if (i < chunks.Count && chunks[i].Kind == ChunkKind.Adverb) i++;
        if (i >= chunks.Count || !Narrows(syntax, i, phrase)) return np.End;
        var last = i + Longest;
        for (i++; i < chunks.Count && i < last && GoesOn(chunks[i].Kind); i++)
        {
        }

        while (chunks[i - 1].Kind is ChunkKind.Preposition or ChunkKind.Adverb) i--;
        return chunks[i - 1].End;
    }

    /// <summary>“Mara Lind herself”.</summary>
    private static bool IsReflexive(SentenceSyntax syntax, int token) =>
        syntax.TextAt(token) is "himself" or "herself" or "itself" or "themselves";

    /// <summary>“one Democrat”, “the Oxby native”: a name with an article or number tells what somebody is.</summary>
    private static bool IsDescribed(SentenceSyntax syntax, NounPhrase phrase) =>
        phrase.End - phrase.Start > 1 && syntax.TagAt(phrase.Start) is Tag.Determiner or Tag.Number;

    private static int IndexOf(SentenceSyntax syntax, NounPhrase phrase)
    {
        var i = 0;
        while (syntax.Chunks[i].Start < phrase.Start) i++;
        return i;
    }

    private static bool Narrows(SentenceSyntax syntax, int i, int phrase)
    {
        var chunk = syntax.Chunks[i];
        if (chunk.Kind == ChunkKind.Other) return syntax.TagAt(chunk.Start) == Tag.Adjective;
        if (chunk.Kind != ChunkKind.VerbGroup) return false;
        var verb = syntax.VerbGroups[chunk.Index];
        if (verb.Subject != phrase) return false;
        if (verb.Kind == VerbGroupKind.Gerund) return true;
        return (verb.Kind == VerbGroupKind.Participle || IsOutdone(syntax, verb, i)) && !HasObject(syntax, i);
    }

    /// <summary>“The memo drafted in May concluded that”: the later of two verbs with nothing between has the tense.</summary>
    private static bool IsOutdone(SentenceSyntax syntax, VerbGroup verb, int i)
    {
        if (!verb.MayBeParticiple) return false;
        for (var k = i + 1; k < syntax.Chunks.Count && k < i + Longest; k++)
        {
            var chunk = syntax.Chunks[k];
            if (chunk.IsBreak || chunk.Kind is ChunkKind.Quotation or ChunkKind.Coordinator or ChunkKind.That or ChunkKind.Relative) return false;
            if (chunk.Kind != ChunkKind.VerbGroup) continue;
            var later = syntax.VerbGroups[chunk.Index];
            return later.Kind == VerbGroupKind.Finite && later.Subject == verb.Subject;
        }

        return false;
    }

    /// <summary>“the man called the vote off”: what takes an object is no passive participle; “a man called Hawk” is.</summary>
    private static bool HasObject(SentenceSyntax syntax, int i)
    {
        if (i + 1 >= syntax.Chunks.Count) return false;
        var next = syntax.Chunks[i + 1];
        return next.Kind switch
        {
            ChunkKind.NounPhrase => !syntax.IsTime(next) && syntax.NounPhrases[next.Index].Kind != NounPhraseKind.Name,
            ChunkKind.VerbGroup => true,
            _ => false,
        };
    }

    private static bool GoesOn(ChunkKind kind) =>
        kind is ChunkKind.NounPhrase or ChunkKind.Preposition or ChunkKind.Adverb;
}
