using System.Collections.Generic;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>Tags and chunks of each sentence; its clauses, when they are asked for.</summary>
internal static class SentenceAnalyser
{
    public static List<SentenceSyntax> Read(Narration narration) => Read(narration, new SyntaxPools());

    /// <summary>Writes over the analysis of a document that is done with.</summary>
    public static List<SentenceSyntax> Read(Narration narration, SyntaxPools pools)
    {
        pools.Restart();
        pools.Capitalised.Read(narration);
        var tagger = new Tagger(narration, pools.Capitalised);
        for (var s = 0; s < narration.Sentences.Count; s++)
        {
            var syntax = pools.Add(narration, narration.Sentences[s]);
            syntax.KnowTags(tagger.Read(syntax.Sentence, pools.Capitalised.IsTitle(s), syntax.Tags));
            pools.Chunker.Read(syntax);
            syntax.LeaveClausesTo(pools.Clauses);
        }

        return pools.Sentences;
    }
}
