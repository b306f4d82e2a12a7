using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Speakers;

namespace CorpusGen.Extraction.Linking;

/// <summary>Finds the sayings that two or more quotations report, and compares each version with the one closest to the original.</summary>
internal sealed class UtteranceLinker
{
    private readonly IReadOnlyList<LinkableDocument> _documents;
    private readonly IReadOnlyList<LinkedQuote> _quotes;
    private readonly MergedSpeakers _speakers;
    private readonly SayingTools _tools;
    private readonly SayingWishes _wishes;
    private readonly SayingWords[] _words;

    private UtteranceLinker(
        IReadOnlyList<LinkableDocument> documents, IReadOnlyList<LinkedQuote> quotes, MergedSpeakers speakers, SayingTools tools,
        SayingWishes wishes)
    {
        _documents = documents;
        _quotes = quotes;
        _speakers = speakers;
        _tools = tools;
        _wishes = wishes;
        _words = [.. documents.SelectMany(tools.WordsOf)];
    }

    /// <summary>Links quotations.</summary>
    /// <param name="documents">The documents in the order of the corpus.</param>
    /// <param name="quotes">The quotations.</param>
    /// <param name="speakers">The merged speakers.</param>
    /// <param name="tools">What compares quotations.</param>
    /// <param name="wishes">What corrections ask for.</param>
    /// <returns>The sayings reported at least twice, in the order of their references.</returns>
    public static IReadOnlyList<CorpusUtterance> Link(
        IReadOnlyList<LinkableDocument> documents, IReadOnlyList<LinkedQuote> quotes, MergedSpeakers speakers, SayingTools tools,
        SayingWishes wishes) =>
        new UtteranceLinker(documents, quotes, speakers, tools, wishes).Link();

    private List<CorpusUtterance> Link()
    {
        var sayings = Sayings();
        var pairs = new SayingIndex(sayings).Pairs().Where(p => !IsParted(sayings[p.Later]) && !IsParted(sayings[p.Earlier]));
        var groups = WishedGroups.Of(SayingClusters.Of(sayings, pairs, _tools.Matcher), sayings, _wishes)
            .Where(g => g.Count > 1 || sayings[g[0]].Quotes.Count > 1).ToList();
        var choice = new ReferenceChoice(sayings, _tools.Agreement, _documents.Count);
        return [.. choice.Of(groups).Select(g => Utterance(g, sayings, choice)).OrderBy(u => u.Reference)];
    }

    private List<Saying> Sayings()
    {
        var sayings = new List<Saying>();
        var byText = new Dictionary<(SayingSource Source, SayingWords Words), Saying>();
        for (var q = 0; q < _quotes.Count; q++)
        {
            var isApart = _wishes.SetApart(q);
            if (!isApart && !_words[q].AreTelling) continue;
            var source = SayingSource.Of(_quotes[q], _speakers);
            if (isApart || !byText.TryGetValue((source, _words[q]), out var saying))
            {
                sayings.Add(saying = new Saying(_words[q], source));
                if (!isApart) byText.Add((source, _words[q]), saying);
            }

            saying.Add(q, _quotes[q].Document, _documents[_quotes[q].Document].Day);
        }

        return sayings;
    }

    private bool IsParted(Saying saying) => saying.Quotes.Count == 1 && _wishes.Parted.Contains(saying.Quotes[0]);

    private CorpusUtterance Utterance(List<int> group, List<Saying> sayings, ReferenceChoice choice)
    {
        var members = group.SelectMany(s => sayings[s].Quotes).OrderBy(q => q).ToList();
        var wished = members.Where(_wishes.References.Contains).Select(q => (int?)q).FirstOrDefault();
        var reference = wished ?? sayings[group[0]].Quotes
            .OrderByDescending(q => choice.Trust(_quotes[q].Document))
            .ThenBy(q => _quotes[q].Fact.Kind == QuoteKind.Mixed ? 1 : 0)
            .ThenBy(q => q).First();
        var versions = members.Where(q => q != reference)
            .Select(q => _tools.Comparison.Compare(q, _words[reference], _words[q], _quotes[q].Fact.Kind)).ToEquatableArray();
        var named = members.Select(q => _quotes[q].Speaker).Where(s => s is { } speaker && _speakers.IsNamed(speaker));
        var isContested = named.Distinct().Skip(1).Any();
        return new CorpusUtterance(_quotes[reference].Id, _quotes[reference].Speaker, reference, versions, isContested);
    }
}
