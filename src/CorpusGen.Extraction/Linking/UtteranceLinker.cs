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
        var list = Sayings();
        var sayings = list.All;
        var groups = WishedGroups.Of(SayingClusters.Of(sayings, _tools.Matches.Of(list), _tools.Matcher), sayings, _wishes);
        groups = groups.FindAll(g => g.Count > 1 || sayings[g[0]].Quotes.Count > 1);
        var choice = new ReferenceChoice(sayings, _tools.Agreement, _documents.Count);
        var utterances = choice.Of(groups).ConvertAll(g => Utterance(g, sayings, choice));
        utterances.Sort((x, y) => x.Reference.CompareTo(y.Reference));
        return utterances;
    }

    private SayingList Sayings()
    {
        var sayings = new SayingList();
        var labels = _tools.Labels.Of(_speakers.Speakers);
        for (var q = 0; q < _quotes.Count; q++)
        {
            var isApart = _wishes.SetApart(q);
            if (!isApart && !_words[q].AreTelling) continue;
            var source = SayingSource.Of(_quotes[q], _speakers, labels);
            var saying = isApart ? sayings.Apart(_words[q], source, _wishes.Parted.Contains(q)) : sayings.Of(_words[q], source);
            saying.Add(q, _quotes[q].Document, _documents[_quotes[q].Document].Day);
        }

        return sayings;
    }

    private CorpusUtterance Utterance(List<int> group, IReadOnlyList<Saying> sayings, ReferenceChoice choice)
    {
        var members = new List<int>();
        foreach (var saying in group) members.AddRange(sayings[saying].Quotes);
        members.Sort();
        var reference = Reference(members, sayings[group[0]].Quotes, choice);
        var versions = new CorpusVersion[members.Count - 1];
        var count = 0;
        foreach (var q in members)
        {
            if (q != reference) versions[count++] = _tools.Comparison.Compare(q, _words[reference], _words[q], _quotes[q].Fact.Kind);
        }

        return new CorpusUtterance(_quotes[reference].Id, _quotes[reference].Speaker, reference, new(versions), IsContested(members));
    }

    private int Reference(List<int> members, List<int> best, ReferenceChoice choice)
    {
        foreach (var member in members)
        {
            if (_wishes.References.Contains(member)) return member;
        }

        return best.Count == 1 ? best[0] : best
            .OrderByDescending(q => choice.Trust(_quotes[q].Document))
            .ThenBy(q => _quotes[q].Fact.Kind == QuoteKind.Mixed ? 1 : 0)
            .ThenBy(q => q).First();
    }

    private bool IsContested(List<int> members)
    {
        int? first = null;
        foreach (var member in members)
        {
            if (_quotes[member].Speaker is not { } speaker || !_speakers.IsNamed(speaker)) continue;
            if (first is not null && first != speaker) return true;
            first = speaker;
        }

        return false;
    }
}
