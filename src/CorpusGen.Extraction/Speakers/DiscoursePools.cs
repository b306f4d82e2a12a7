using System.Collections.Generic;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Speakers;

/// <summary>What the discourse of a document is written into; the next document's goes into the same objects.</summary>
internal sealed class DiscoursePools
{
    /// <summary>What the phrases mean, and the sources.</summary>
    public MentionTable Mentions { get; } = new();

    /// <summary>The names that wait until all full names are known.</summary>
    public List<ShortName> ShortNames { get; } = [];

    public Countries Countries { get; } = new();

    public FullNameScan FullNames { get; } = new();

    /// <summary>Forgets the last document.</summary>
    public void Restart(List<SentenceSyntax> sentences)
    {
        Mentions.Restart(sentences);
        Countries.Restart(sentences);
        ShortNames.Clear();
    }
}
