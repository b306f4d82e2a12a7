using System.Collections.Generic;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>Tags, chunks and clauses of each sentence.</summary>
internal static class SentenceAnalyser
{
    public static List<SentenceSyntax> Read(Narration narration) => Read(narration, new SyntaxPools());

    /// <summary>Writes over the analysis of a document that is done with.</summary>
    public static List<SentenceSyntax> Read(Narration narration, SyntaxPools pools)
    {
        pools.Restart();
        pools.Capitalised.Read(narration);
        var tagger = new Tagger(narration, pools.Capitalised);
        foreach (var sentence in narration.Sentences)
        {
            var syntax = pools.Add(narration, sentence);
            tagger.Read(sentence, syntax.Tags);
            pools.Chunker.Read(syntax);
            pools.Clauses.Read(syntax);
            syntax.Closing = ClosingReport.Find(syntax);
        }

        return pools.Sentences;
    }
}
