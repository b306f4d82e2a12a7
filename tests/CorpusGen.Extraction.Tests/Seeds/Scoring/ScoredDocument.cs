using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Tests.Seeds.Gold;

namespace CorpusGen.Extraction.Tests.Seeds.Scoring;

/// <summary>A seed, what should be found in it and what was.</summary>
internal sealed record ScoredDocument(string Name, GoldDocument Gold, CorpusDocument Found, CorpusFacts Corpus)
{
    public DocumentFacts Facts => Found.Facts;

    public string Text => Facts.Document.Text;

    /// <summary>The positions of its quotations in the corpus.</summary>
    public IEnumerable<int> Quotes => Enumerable.Range(Found.FirstQuote, Facts.Quotes.Count);

    /// <summary>The quotation in the corpus whose segments are those of the annotated one, or null.</summary>
    public int? Find(GoldQuote wanted)
    {
        var segments = wanted.Segments.Select(s => Trimmed.Of(Text, s)).ToList();
        return Quotes.Cast<int?>().FirstOrDefault(q => Segments(q!.Value).SequenceEqual(segments));
    }

    public string? Words(Span? span) => span?.In(Text);

    private IEnumerable<Span> Segments(int quote) => Corpus.Quotes[quote].Fact.Segments.Select(s => Trimmed.Of(Text, s));
}
