using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Tests.Corrections;

/// <summary>A corpus of a few texts with corrections, written as a user writes them.</summary>
internal sealed class CorrectedCorpus
{
    private CorrectedCorpus(CorpusFacts facts) => Facts = facts;

    public CorpusFacts Facts { get; }

    public IEnumerable<string> Speakers => Facts.Speakers.Where(s => !s.Quotes.IsEmpty).Select(s => s.Name);

    /// <summary>What is told of the corrections: CORP014 3:12 No speaker matches …</summary>
    public IEnumerable<string> Told => Facts.CorrectionDiagnostics.Select(d =>
    {
        var (line, column) = Facts.Corrections[d.File].Document.GetPosition(d.Span.Start);
        return FormattableString.Invariant($"{d.Rule} {line}:{column} {DiagnosticRules.Format(d.Rule, d.Arguments)}");
    });

    /// <summary>Makes the corpus of texts a.txt, b.txt …</summary>
    public static CorrectedCorpus Of(string corrections, params string[] texts) => Of([("corpus.corpus.yaml", corrections)], texts);

    public static CorrectedCorpus Of((string Path, string Text)[] corrections, params string[] texts) => new(CorpusLinker.Link(
        [.. texts.Select((t, i) => DocumentExtractor.Extract(new DocumentText((char)('a' + i) + ".txt", t)))],
        [.. corrections.Select(c => CorrectionsReader.Read(new DocumentText(c.Path, c.Text)))]));

    public CorpusQuote Quote(string firstWords) => Facts.Quotes.Single(q => TextOf(q).StartsWith(firstWords, StringComparison.Ordinal));

    public string? SpeakerOf(string firstWords) => Quote(firstWords).Speaker is { } speaker ? Facts.Speakers[speaker].Name : null;

    public CorpusSpeaker Speaker(string name) => Facts.Speakers.Single(s => s.Name == name);

    public string TextOf(CorpusQuote quote) => quote.Fact.TextIn(Facts.Documents[quote.Document].Facts.Document.Text);
}
