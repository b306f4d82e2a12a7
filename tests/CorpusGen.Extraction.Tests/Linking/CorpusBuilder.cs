using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Tests.Linking;

/// <summary>
/// Makes documents' facts of sentences: each line is "Speaker: words", words between bars are segments where a quotation is
/// interrupted ("Mara Lind: |We stay,| she said, |and we sing.|"), and a question mark for a speaker leaves it open.
/// </summary>
internal sealed class CorpusBuilder
{
    private readonly List<DocumentFacts> _documents = [];

    public IReadOnlyList<DocumentFacts> Documents => _documents;

    public CorpusBuilder Add(string path, params string[] lines) => Add(path, published: null, lines);

    public CorpusBuilder AddDated(string path, string published, params string[] lines) => Add(path, published, lines);

    public CorpusBuilder Add(DocumentFacts facts)
    {
        _documents.Add(facts);
        return this;
    }

    public CorpusFacts Link() => CorpusLinker.Link(_documents);

    public static string TextOf(CorpusFacts corpus, int quote)
    {
        var found = corpus.Quotes[quote];
        return found.Fact.TextIn(corpus.Documents[found.Document].Facts.Document.Text);
    }

    private CorpusBuilder Add(string path, string? published, string[] lines)
    {
        var text = string.Join("\n", lines).Replace("|", string.Empty, StringComparison.Ordinal);
        var names = lines.Select(l => l[..l.IndexOf(':', StringComparison.Ordinal)]).Where(n => n != "?").Distinct().ToList();
        var quotes = new List<QuoteFact>();
        var start = 0;
        foreach (var line in lines)
        {
            quotes.Add(Quote(line, start, names));
            start += line.Replace("|", string.Empty, StringComparison.Ordinal).Length + 1;
        }

        return Add(new DocumentFacts
        {
            Document = new DocumentText(path, text),
            Published = published is null ? null : new PublishedFact(published, new Span(0, 0), DateBasis.Byline),
            Speakers = names.Select(n => new SpeakerFact { Name = n, Kind = SpeakerKind.Person, Mentions = 1 }).ToEquatableArray(),
            Quotes = quotes.ToEquatableArray(),
        });
    }

    private static QuoteFact Quote(string line, int start, List<string> names)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var speaker = names.IndexOf(line[..colon]);
        var segments = Segments(line, colon + 2).Select(s => new Span(s.Start + start, s.Length)).ToEquatableArray();
        return new QuoteFact
        {
            Kind = QuoteKind.Direct,
            Segments = segments,
            Content = segments,
            Sentence = Span.FromBounds(segments[0].Start, segments[^1].End),
            Speaker = speaker < 0 ? null : speaker,
            Attribution = speaker < 0 ? AttributionKind.None : AttributionKind.Explicit,
            Rule = speaker < 0 ? null : "test",
            Confidence = speaker < 0 ? 0 : 0.9,
        };
    }

    // Positions are those of the line without its bars.
    private static IEnumerable<Span> Segments(string line, int from)
    {
        var bars = Enumerable.Range(0, line.Length).Where(i => line[i] == '|').ToList();
        if (bars.Count == 0) return [Span.FromBounds(from, line.Length)];
        return Enumerable.Range(0, bars.Count / 2).Select(n => Span.FromBounds(bars[2 * n] - (2 * n), bars[(2 * n) + 1] - (2 * n) - 1));
    }
}
