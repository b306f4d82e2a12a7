using System.Collections.Generic;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>Tags, chunks and clauses of each sentence.</summary>
internal static class SentenceAnalyser
{
    public static List<SentenceSyntax> Read(Narration narration)
    {
        var lexemes = narration.Lexemes;
        var tagger = new Tagger(narration.Text, narration.Tokens, lexemes, new CapitalisedWords(narration, lexemes));
        var analysed = new List<SentenceSyntax>(narration.Sentences.Count);
        foreach (var sentence in narration.Sentences)
        {
            var syntax = new SentenceSyntax(narration, sentence, tagger.Read(sentence.Start, sentence.End));
            new Chunker(syntax).Read();
            new ClauseReader(syntax).Read();
            syntax.Closing = ClosingReport.Find(syntax);
            analysed.Add(syntax);
        }

        return analysed;
    }
}
