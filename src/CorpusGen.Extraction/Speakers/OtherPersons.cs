using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Speakers;

/// <summary>
/// Tells whom a subject cannot mean: whoever its own clause names behind it. “He praised Lind”, “the candidate said of Lind”: one who
/// did it to himself, or spoke of himself, would not be named a second time (Chomsky 1981, principle C).
/// </summary>
internal sealed class OtherPersons(MentionTable table)
{
    /// <summary>As many phrases behind the subject are looked at; a longer clause is a list.</summary>
    private const int MostLookedAt = 64;

    /// <summary>Whether the clause of a phrase names a source behind it.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="phrase">The phrase; only a subject has a clause.</param>
    /// <param name="source">The source.</param>
    public bool Has(int s, int phrase, int source)
    {
        if (source < 0 || ClauseOf(s, phrase) is not { } clause) return false;
        var phrases = table.Sentences[s].NounPhrases;
        var meant = table.Meant(s);
        var owners = table.Owners(s);
        var end = EndOf(s, clause);
        for (var i = phrase + 1; i < phrases.Count && i < phrase + MostLookedAt && phrases[i].Start < end; i++)
        {
            // “He was late, Lind said”: Lind has a clause of her own, and may be who was late; “before he, Lind, was”.
            if (IsSubjectOfAnother(s, i, clause) || phrases[i].Kind == NounPhraseKind.Pronoun) return false;
            if (owners[i] == source || (meant[i] == source && phrases[i].Kind == NounPhraseKind.Name)) return true;
        }

        return false;
    }

    /// <summary>The verb of the main clause whose subject a phrase is, or null: “When he came, Lind left” looks ahead.</summary>
    private VerbGroup? ClauseOf(int s, int phrase)
    {
        foreach (var verb in table.Sentences[s].VerbGroups)
        {
            if (verb.Subject == phrase) return verb is { Kind: VerbGroupKind.Finite, Governor: < 0, IsAdjunct: false, IsRelative: false } ? verb : null;
        }

        return null;
    }

    /// <summary>“He said Lind left – Park’s friend – when Park came”: up to the next verb, dash or relative clause; what is deeper names again whom it likes.</summary>
    private int EndOf(int s, VerbGroup clause)
    {
        var syntax = table.Sentences[s];
        foreach (var chunk in syntax.Chunks)
        {
            if (chunk.Start < clause.End) continue;
            if (chunk.Kind is ChunkKind.Dash or ChunkKind.Relative) return chunk.Start;
            if (chunk.Kind == ChunkKind.VerbGroup && syntax.VerbGroups[chunk.Index].Kind == VerbGroupKind.Finite) return chunk.Start;
        }

        return syntax.Sentence.End;
    }

    private bool IsSubjectOfAnother(int s, int phrase, VerbGroup clause)
    {
        foreach (var verb in table.Sentences[s].VerbGroups)
        {
            if (verb.Subject == phrase && (verb.Governor < 0 || verb.IsAdjunct) && verb != clause) return true;
        }

        return false;
    }
}
