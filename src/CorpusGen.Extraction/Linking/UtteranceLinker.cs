using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Speakers;

namespace CorpusGen.Extraction.Linking;

/// <summary>Finds the sayings that two or more quotations report, and compares each version with the one closest to the original.</summary>
internal sealed class UtteranceLinker
{
    private readonly IReadOnlyList<DocumentFacts> _documents;
    private readonly IReadOnlyList<CorpusQuote> _quotes;
    private readonly MergedSpeakers _speakers;
    private readonly Vocabulary _vocabulary = new();
    private readonly WordAligner _aligner;
    private readonly SayingWords[] _words;

    private UtteranceLinker(IReadOnlyList<DocumentFacts> documents, IReadOnlyList<CorpusQuote> quotes, MergedSpeakers speakers)
    {
        _documents = documents;
        _quotes = quotes;
        _speakers = speakers;
        _aligner = new WordAligner(_vocabulary);
        var reader = new SayingReader(_vocabulary);
        _words = [.. quotes.Select(q => reader.Read(documents[q.Document].Document.Text, q.Fact.Segments))];
    }

    /// <summary>Links quotations.</summary>
    /// <param name="documents">The documents in the order of the corpus.</param>
    /// <param name="quotes">The quotations.</param>
    /// <param name="speakers">The merged speakers.</param>
    /// <returns>The sayings reported at least twice, in the order of their references.</returns>
    public static IReadOnlyList<CorpusUtterance> Link(
        IReadOnlyList<DocumentFacts> documents, IReadOnlyList<CorpusQuote> quotes, MergedSpeakers speakers) =>
        new UtteranceLinker(documents, quotes, speakers).Link();

    private List<CorpusUtterance> Link()
    {
        var matcher = new SayingMatcher(_vocabulary, _aligner);
        var sayings = Sayings(matcher);
        var groups = SayingClusters.Of(sayings, new SayingIndex(sayings, _vocabulary).Pairs(), matcher)
            .Where(g => g.Sum(s => sayings[s].Quotes.Count) > 1).ToList();
        var choice = new ReferenceChoice(sayings, new VersionAgreement(_vocabulary, _aligner), _documents.Count);
        var comparison = new VersionComparison(_vocabulary, _aligner);
        return [.. choice.Of(groups).Select(g => Utterance(g, sayings, choice, comparison)).OrderBy(u => u.Reference)];
    }

    private List<Saying> Sayings(SayingMatcher matcher)
    {
        var sayings = new List<Saying>();
        var byText = new Dictionary<(SayingSource Source, string Words), Saying>();
        var days = _documents.Select(Day).ToArray();
        for (var q = 0; q < _quotes.Count; q++)
        {
            if (!matcher.IsTelling(_words[q])) continue;
            var source = SayingSource.Of(_quotes[q], _speakers);
            var key = (source, _words[q].ToKey());
            if (!byText.TryGetValue(key, out var saying))
            {
                byText.Add(key, saying = new Saying(_words[q], source, _vocabulary));
                sayings.Add(saying);
            }

            saying.Add(q, _quotes[q].Document, days[_quotes[q].Document]);
        }

        return sayings;
    }

    private CorpusUtterance Utterance(
        List<int> group, List<Saying> sayings, ReferenceChoice choice, VersionComparison comparison)
    {
        var reference = sayings[group[0]].Quotes
            .OrderByDescending(q => choice.Trust(_quotes[q].Document))
            .ThenBy(q => _quotes[q].Fact.Kind == QuoteKind.Mixed ? 1 : 0)
            .ThenBy(q => q).First();
        var members = group.SelectMany(s => sayings[s].Quotes).OrderBy(q => q).ToList();
        var versions = members.Where(q => q != reference)
            .Select(q => comparison.Compare(q, _words[reference], _words[q], _quotes[q].Fact.Kind)).ToEquatableArray();
        var named = members.Select(q => _quotes[q].Speaker).Where(s => s is { } speaker && _speakers.IsNamed(speaker));
        var isContested = named.Distinct().Skip(1).Any();
        return new CorpusUtterance(_quotes[reference].Id, _quotes[reference].Speaker, reference, versions, isContested);
    }

    private static int? Day(DocumentFacts facts) =>
        facts.Published is { } published
        && DateTime.TryParseExact(published.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? (int)(date.Ticks / TimeSpan.TicksPerDay)
            : null;
}
