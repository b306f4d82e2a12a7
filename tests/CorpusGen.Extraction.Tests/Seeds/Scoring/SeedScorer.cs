using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Tests.Seeds.Gold;

namespace CorpusGen.Extraction.Tests.Seeds.Scoring;

/// <summary>Holds what the engine found in the seeds against their annotation, aspect by aspect.</summary>
internal static class SeedScorer
{
    public static Tally Score(GoldCorpus gold, CorpusFacts corpus)
    {
        var tally = new Tally();
        var quotes = new Dictionary<string, int>();
        foreach (var (name, document) in gold.Documents)
        {
            var found = corpus.Documents.FirstOrDefault(d => Path.GetFileName(d.Facts.Document.Path) == name);
            tally.Add(Aspect.Documents, found is not null, name);
            if (found is null) continue;
            var scored = new ScoredDocument(Path.GetFileNameWithoutExtension(name), document, found, corpus);
            foreach (var (id, quote) in Score(scored, tally)) quotes.Add(id, quote);
        }

        new SpeakerScorer(gold, corpus, tally).Score();
        new FamilyScorer(corpus, tally).Score();
        new UtteranceScorer(gold, corpus, quotes, tally).Score();
        return tally;
    }

    private static Dictionary<string, int> Score(ScoredDocument document, Tally tally)
    {
        new ArticleScorer(document, tally).Score();
        new RegionScorer(document, tally).Score();
        new TweetScorer(document, tally).Score();
        return new QuoteScorer(document, tally).Score();
    }
}
