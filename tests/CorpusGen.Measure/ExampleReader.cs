using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Quotes.Evidence;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Measure;

/// <summary>Runs the engine's stages over annotated documents and keeps what it weighs for each quotation.</summary>
internal sealed class ExampleReader(Vocabulary vocabulary, EvidenceWeights weights)
{
    public List<Example> Read(IEnumerable<AnnotatedDocument> documents) => [.. documents.SelectMany(Read)];

    private List<Example> Read(AnnotatedDocument annotated)
    {
        var examples = new List<Example>();
        var document = new DocumentText(annotated.Id, annotated.Text);
        var outline = ArticleReader.Read(document);
        var marks = MarkReader.Read(document, outline);
        var sentences = SentenceAnalyser.Read(NarrationReader.Read(document.Text, outline, marks.Quotations));
        var scene = new Scene(sentences, new Discourse(sentences, outline.Author?.In(document.Text)), marks.Quotations);
        Attributor.Read(scene, weights, (context, candidates) =>
        {
            if (Read(annotated, context, candidates) is { } example) examples.Add(example);
        });
        return examples;
    }

    private Example? Read(AnnotatedDocument annotated, QuotationContext context, IReadOnlyList<Candidate> candidates)
    {
        var segments = context.Scene.Quotations[context.Quotation].Segments;
        var quotation = Span.FromBounds(segments[0].Start, segments[^1].End);
        var gold = annotated.Covering(quotation);
        if (gold is null ? !annotated.IsNoSpeech(quotation) : gold.Source.Count == 0) return null;
        var example = new Example { Document = annotated.Id, Kind = gold?.Kind ?? "nobody" };
        foreach (var candidate in candidates)
        {
            var tally = new EvidenceTally(weights) { Names = [] };
            EvidenceReader.Read(context, candidate, tally);
            if (candidate.IsNobody) example.Nobody = example.Evidence.Count;
            example.Evidence.Add([.. tally.Names.Select(vocabulary.NumberOf)]);
            example.NamedBy.Add((candidate.Proposal?.Rule ?? CombinedEvidence.Name).Text);
            example.IsRight.Add(candidate.Mention is { } mention ? IsRight(mention) : gold is null);
        }

        example.Rules.AddRange(context.Proposals.ToArray().Select(p => (p.Rule.Text, IsRight(p.Mention))));
        return example;

        bool IsRight(Span mention) => gold is not null && SourceMatch.IsRight(annotated.Text, mention, quotation, gold.Source);
    }
}
