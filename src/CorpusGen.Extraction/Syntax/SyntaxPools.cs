using System.Collections.Generic;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>What the analysis of a document is written into; the next document's goes into the same objects.</summary>
internal sealed class SyntaxPools
{
    private readonly Pool<SentenceSyntax> _sentences = new();

    public SyntaxPools() => Chunker = new(Verbs);

    /// <summary>The sentences analysed.</summary>
    public List<SentenceSyntax> Sentences { get; } = [];

    public Pool<VerbGroup> Verbs { get; } = new();

    public Chunker Chunker { get; }

    public ClauseReader Clauses { get; } = new(new ClausePool());

    public CapitalisedWords Capitalised { get; } = new();

    /// <summary>Forgets the last document.</summary>
    public void Restart()
    {
        Sentences.Clear();
        _sentences.Restart();
        Verbs.Restart();
    }

    /// <summary>Adds a sentence, of which nothing is known yet.</summary>
    public SentenceSyntax Add(Narration narration, NarrationSentence sentence)
    {
        var syntax = _sentences.Take();
        syntax.Restart(narration, sentence);
        Sentences.Add(syntax);
        return syntax;
    }
}
